import { flag, list, number, object, oneOf, text, variants, type Of } from './shape.ts'

// What a call, a message or a fax can reach or come from. Ids are a letter and a number, in one account.

const anyDevice = {
  id: text,
  userId: text,
  alias: text,
  dnd: flag,
  /** The number others see: E.164, or `anonymous`. */
  callerId: text,
  localPrefix: object({ value: text, active: flag }),
  singleRowDisplay: flag,
  tariffAnnouncement: flag,
}

export const device = variants('type', {
  REGISTER: object({
    ...anyDevice,
    online: flag,
    password: text,
    /** Of the address an emergency call is said to come from. */
    emergencyAddressId: text,
  }),
  MOBILE: object({
    ...anyDevice,
    simState: oneOf('INACTIVE', 'PENDING', 'ACTIVE'),
    esim: flag,
    simId: text,
    puk1: text,
    puk2: text,
  }),
  EXTERNAL: object({
    ...anyDevice,
    number: text,
    incomingCallDisplay: oneOf('CALLED_NUMBER', 'CALLER_NUMBER'),
  }),
})
export type DeviceState = Of<typeof device>
/** `e…`: a telephone that registers over SIP. */
export type RegisterDevice = Extract<DeviceState, { type: 'REGISTER' }>
/** `y…`: a mobile telephone with a SIM of sipgate's. */
export type MobileDevice = Extract<DeviceState, { type: 'MOBILE' }>
/** `x…`: a telephone somewhere else, reached by its number. */
export type ExternalDevice = Extract<DeviceState, { type: 'EXTERNAL' }>

const lineWebhooks = object({
  incomingActive: flag,
  outgoingActive: flag,
  incomingUrl: text,
  outgoingUrl: text,
  log: flag,
  certificate: text,
  allowSelfSigned: flag,
})
/** The older setting of webhooks, per line. */
export type LineWebhooks = Of<typeof lineWebhooks>

export const phoneline = object({
  id: text,
  userId: text,
  alias: text,
  /** The devices that ring. */
  deviceIds: list(text),
  blockAnonymous: object({ enabled: flag, target: oneOf('REJECT', 'VOICEMAIL') }),
  /** `timeout` in seconds of ringing, 0 at once. At most three. */
  forwardings: list(object({ destination: text, timeout: number, active: flag })),
  parallelForwardings: list(object({ id: text, alias: text, destination: text, active: flag })),
  webhooks: lineWebhooks,
  /** Its mailboxes, and after how many seconds each takes the call. */
  voicemailIds: list(text),
})
/** `p…`: where calls for a user arrive. */
export type PhonelineState = Of<typeof phoneline>

export const faxline = object(
  { id: text, alias: text, tagline: text, canSend: flag, canReceive: flag, callerId: text },
  { userId: text, groupId: text },
)
/** `f…`: of a user, or of a group. */
export type FaxlineState = Of<typeof faxline>

const smsCallerId = object({
  id: number,
  phonenumber: text,
  verified: flag,
  defaultNumber: flag,
  /** What the verification message says. Empty for the preset. */
  verificationCode: text,
})
export type SmsCallerIdState = Of<typeof smsCallerId>

export const smsExtension = object({
  id: text,
  userId: text,
  alias: text,
  /** The first is the preset `sipgate`, with the id 0. */
  callerIds: list(smsCallerId),
})
/** `s…`: what text messages are sent from. */
export type SmsExtensionState = Of<typeof smsExtension>

export const group = object({
  id: text,
  alias: text,
  departmentId: number,
  userIds: list(text),
  deviceIds: list(text),
  voicemailIds: list(text),
})
/** `g…`: several users whose devices ring together. */
export type GroupState = Of<typeof group>

export const greeting = object({ id: text, alias: text, active: flag, fileId: text })
export type GreetingState = Of<typeof greeting>

export const voicemail = object({
  id: text,
  alias: text,
  /** The phone line or group it belongs to. */
  extension: text,
  active: flag,
  /** Seconds of ringing before it takes the call. */
  timeout: number,
  transcription: flag,
  accessNumber: text,
  greetings: list(greeting),
})
/** `v…`: a mailbox of a phone line or a group. */
export type VoicemailState = Of<typeof voicemail>
