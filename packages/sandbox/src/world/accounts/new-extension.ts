import type {
  DeviceState,
  ExternalDevice,
  FaxlineState,
  LineWebhooks,
  MobileDevice,
  PhonelineState,
  RegisterDevice,
  SmsExtensionState,
  VoicemailState,
} from '../state/extensions.ts'
import type { CallRestrictionState } from '../state/directory.ts'
import type { NumberState } from '../state/number-state.ts'

/** Extensions as sipgate makes them: a seed, and whoever adds one later, says only what is special. */

export function registerDevice(
  device: Pick<DeviceState, 'id' | 'userId' | 'alias'> & Partial<RegisterDevice>,
): RegisterDevice {
  return {
    ...anyDevice,
    localPrefix: { value: '', active: false },
    type: 'REGISTER',
    online: true,
    password: `sip-${device.id}`,
    emergencyAddressId: '1',
    ...device,
  }
}

export function mobileDevice(
  device: Pick<DeviceState, 'id' | 'userId' | 'alias'> & Partial<MobileDevice>,
): MobileDevice {
  return {
    ...anyDevice,
    localPrefix: { value: '', active: false },
    type: 'MOBILE',
    simState: 'INACTIVE',
    esim: false,
    simId: '',
    puk1: '',
    puk2: '',
    ...device,
  }
}

export function externalDevice(
  device: Pick<DeviceState, 'id' | 'userId' | 'alias'> & { number: string } & Partial<ExternalDevice>,
): ExternalDevice {
  return {
    ...anyDevice,
    localPrefix: { value: '', active: false },
    type: 'EXTERNAL',
    incomingCallDisplay: 'CALLER_NUMBER',
    ...device,
  }
}

const anyDevice = { dnd: false, callerId: '', singleRowDisplay: false, tariffAnnouncement: false }

export function phoneline(
  line: Pick<PhonelineState, 'id' | 'userId' | 'alias'> & Partial<PhonelineState>,
): PhonelineState {
  return {
    deviceIds: [],
    blockAnonymous: { enabled: false, target: 'REJECT' },
    forwardings: [],
    parallelForwardings: [],
    webhooks: noWebhooks(),
    voicemailIds: [],
    ...line,
  }
}

export function noWebhooks(): LineWebhooks {
  return {
    incomingActive: false,
    outgoingActive: false,
    incomingUrl: '',
    outgoingUrl: '',
    log: false,
    certificate: '',
    allowSelfSigned: false,
  }
}

export function voicemail(
  id: string,
  extension: string,
  alias: string,
  change: Partial<VoicemailState> = {},
): VoicemailState {
  return {
    id,
    alias,
    extension,
    active: true,
    timeout: 30,
    transcription: false,
    accessNumber: String(50_000 + Number(id.slice(1))),
    greetings: [],
    ...change,
  }
}

export function faxline(line: Pick<FaxlineState, 'id' | 'alias'> & Partial<FaxlineState>): FaxlineState {
  return { tagline: line.alias, canSend: true, canReceive: true, callerId: '', ...line }
}

export function smsExtension(id: string, userId: string, alias: string): SmsExtensionState {
  const preset = { id: 0, phonenumber: 'sipgate', verified: true, defaultNumber: true, verificationCode: '' }
  return { id, userId, alias, callerIds: [preset] }
}

export function number(
  id: string,
  e164: string,
  endpointId: string,
  change: Partial<NumberState> = {},
): NumberState {
  const isMobile = /^\+491[567]/.test(e164)
  return { id, number: e164, type: isMobile ? 'MOBILE' : 'LANDLINE', endpointId, addressId: '1', ...change }
}

export function callRestrictions(userId: string): CallRestrictionState {
  return { userId, foreignSpecial: false, charged: false, roaming: false, highCostForeignNumbers: true }
}
