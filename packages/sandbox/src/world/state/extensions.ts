/** What a call, a message or a fax can reach or come from. Ids are a letter and a number, in one account. */

export type DeviceState = RegisterDevice | MobileDevice | ExternalDevice

interface AnyDevice {
  id: string
  userId: string
  alias: string
  dnd: boolean
  /** The number others see: E.164, or `anonymous`. */
  callerId: string
  localPrefix: { value: string; active: boolean }
  singleRowDisplay: boolean
  tariffAnnouncement: boolean
}

/** `e…`: a telephone that registers over SIP. */
export interface RegisterDevice extends AnyDevice {
  type: 'REGISTER'
  online: boolean
  password: string
  /** Of the address an emergency call is said to come from. */
  emergencyAddressId: string
}

/** `y…`: a mobile telephone with a SIM of sipgate's. */
export interface MobileDevice extends AnyDevice {
  type: 'MOBILE'
  simState: 'INACTIVE' | 'PENDING' | 'ACTIVE'
  esim: boolean
  simId: string
  puk1: string
  puk2: string
}

/** `x…`: a telephone somewhere else, reached by its number. */
export interface ExternalDevice extends AnyDevice {
  type: 'EXTERNAL'
  number: string
  incomingCallDisplay: 'CALLED_NUMBER' | 'CALLER_NUMBER'
}

/** `p…`: where calls for a user arrive. */
export interface PhonelineState {
  id: string
  userId: string
  alias: string
  /** The devices that ring. */
  deviceIds: string[]
  blockAnonymous: { enabled: boolean; target: 'REJECT' | 'VOICEMAIL' }
  /** `timeout` in seconds of ringing, 0 at once. At most three. */
  forwardings: { destination: string; timeout: number; active: boolean }[]
  parallelForwardings: { id: string; alias: string; destination: string; active: boolean }[]
  webhooks: LineWebhooks
  /** Its mailboxes, and after how many seconds each takes the call. */
  voicemailIds: string[]
}

/** The older setting of webhooks, per line. */
export interface LineWebhooks {
  incomingActive: boolean
  outgoingActive: boolean
  incomingUrl: string
  outgoingUrl: string
  log: boolean
  certificate: string
  allowSelfSigned: boolean
}

/** `f…`: of a user, or of a group. */
export interface FaxlineState {
  id: string
  userId?: string
  groupId?: string
  alias: string
  tagline: string
  canSend: boolean
  canReceive: boolean
  callerId: string
}

/** `s…`: what text messages are sent from. */
export interface SmsExtensionState {
  id: string
  userId: string
  alias: string
  /** The first is the preset `sipgate`, with the id 0. */
  callerIds: SmsCallerIdState[]
}

export interface SmsCallerIdState {
  id: number
  phonenumber: string
  verified: boolean
  defaultNumber: boolean
  /** What the verification message says. Empty for the preset. */
  verificationCode: string
}

/** `g…`: several users whose devices ring together. */
export interface GroupState {
  id: string
  alias: string
  departmentId: number
  userIds: string[]
  deviceIds: string[]
  voicemailIds: string[]
}

/** `v…`: a mailbox of a phone line or a group. */
export interface VoicemailState {
  id: string
  alias: string
  /** The phone line or group it belongs to. */
  extension: string
  active: boolean
  /** Seconds of ringing before it takes the call. */
  timeout: number
  transcription: boolean
  accessNumber: string
  greetings: GreetingState[]
}

export interface GreetingState {
  id: string
  alias: string
  active: boolean
  fileId: string
}
