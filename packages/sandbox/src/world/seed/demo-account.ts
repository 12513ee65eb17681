import type { SmsExtensionState } from '../state/extensions.ts'
import type { AccountState } from '../state/state.ts'
import { demoContacts } from './seeded-contacts.ts'
import { defaults } from './defaults.ts'
import { demoHistory } from './seeded-history.ts'
import { pat, user } from './people.ts'
import {
  callRestrictions,
  externalDevice,
  faxline,
  mobileDevice,
  number,
  phoneline,
  registerDevice,
  smsExtension,
  voicemail,
} from '../accounts/new-extension.ts'

/** Files of the seed are found by these. */
const greeting = '5a9d0b0e-0000-4000-8000-000000000001'
const announcement = '5a9d0b0e-0000-4000-8000-000000000002'

/** A small company in Berlin: two users, a group, everything that can ring. */
export function demoAccount(now: number): AccountState {
  const { history, files } = demoHistory(now)
  return {
    masterSipId: '1000001',
    domain: 'sipgate.de',
    details: {
      company: 'Sommer & Winter GmbH',
      mainProductType: 'TEAM',
      logoUrl: '',
      verified: false,
      historyLifeTime: 'UNLIMITED',
    },
    verificationCode: 'ABC123',
    balance: { amount: 273_400, currency: 'EUR' },
    users: [
      user('w0', 900_001, defaults.username, {
        firstname: 'Dana',
        lastname: 'Sommer',
        email: 'dana.sommer@example.com',
        defaultDevice: 'e0',
        addressId: '1',
        directDialIds: ['10'],
        admin: true,
      }),
      user('w1', 900_002, 'demo2', {
        firstname: 'Ben',
        lastname: 'Winter',
        email: 'ben.winter@example.com',
        defaultDevice: 'e1',
        addressId: '1',
        directDialIds: ['11'],
        admin: false,
      }),
    ],
    personalAccessTokens: [
      pat('token-DEMOW0', '0d0d0d0d-0000-4000-8000-00000000000a', 'w0'),
      pat('token-DEMOW1', '0d0d0d0d-0000-4000-8000-00000000000b', 'w1'),
    ],
    addresses: [
      {
        id: '1',
        countrycode: 'DE',
        state: 'Berlin',
        postcode: '10115',
        city: 'Berlin',
        street: 'Beispielstraße',
        number: '12',
        address1: '',
        address2: '',
      },
      {
        id: '2',
        countrycode: 'DE',
        state: 'Hamburg',
        postcode: '20095',
        city: 'Hamburg',
        street: 'Musterweg',
        number: '3',
        address1: 'Hinterhaus',
        address2: '',
      },
    ],
    numbers: [
      number('1', '+493023125000', 'p0'),
      number('2', '+493023125001', 'p1'),
      number('3', '+493023125010', 'g0'),
      number('4', '+493023125090', 'f0'),
      number('5', '+493023125091', 'f2'),
      number('6', '+493023125005', ''),
      number('7', '+491713920001', 'y0'),
      number('8', '+494066969000', '', { addressId: '2' }),
      number('10', '10', 'p0', { type: 'QUICKDIAL', userId: 'w0' }),
      number('11', '11', 'p1', { type: 'QUICKDIAL', userId: 'w1' }),
    ],
    portings: [
      {
        id: '1',
        portDate: '2026-03-02',
        numbers: [{ id: '1', number: '+493023125050' }],
        status: 200,
        revocable: true,
        pending: true,
      },
    ],
    devices: [
      registerDevice({ id: 'e0', userId: 'w0', alias: 'Tischtelefon Dana', callerId: '+493023125000' }),
      registerDevice({ id: 'e1', userId: 'w1', alias: 'Tischtelefon Ben', callerId: '+493023125001' }),
      registerDevice({
        id: 'e2',
        userId: 'w0',
        alias: 'Softphone Dana',
        callerId: '+493023125000',
        online: false,
      }),
      mobileDevice({
        id: 'y0',
        userId: 'w0',
        alias: 'Handy Dana',
        callerId: '+491713920001',
        simState: 'ACTIVE',
        simId: '8949000000000000001',
        puk1: '12345678',
        puk2: '87654321',
      }),
      externalDevice({
        id: 'x0',
        userId: 'w0',
        alias: 'Privat Dana',
        number: '+491713920002',
        callerId: '+493023125000',
      }),
    ],
    phonelines: [
      phoneline({
        id: 'p0',
        userId: 'w0',
        alias: 'Anschluss Dana',
        deviceIds: ['e0', 'e2'],
        parallelForwardings: [{ id: '1', alias: 'Werkstatt', destination: '+491713920003', active: false }],
        voicemailIds: ['v0'],
      }),
      phoneline({
        id: 'p1',
        userId: 'w1',
        alias: 'Anschluss Ben',
        deviceIds: ['e1'],
        voicemailIds: ['v1'],
      }),
    ],
    faxlines: [
      faxline({ id: 'f0', userId: 'w0', alias: 'Fax Dana', callerId: '+493023125090' }),
      faxline({ id: 'f1', userId: 'w1', alias: 'Fax Ben', callerId: '+493023125090' }),
      faxline({ id: 'f2', groupId: 'g0', alias: 'Fax Vertrieb', callerId: '+493023125091' }),
    ],
    smsExtensions: [
      withUnverified(smsExtension('s0', 'w0', 'SMS Dana')),
      smsExtension('s1', 'w1', 'SMS Ben'),
    ],
    groups: [
      {
        id: 'g0',
        alias: 'Vertrieb',
        departmentId: 1,
        userIds: ['w0', 'w1'],
        deviceIds: ['e0', 'e1'],
        voicemailIds: ['v2'],
      },
    ],
    voicemails: [
      voicemail('v0', 'p0', 'Mailbox Dana', {
        transcription: true,
        greetings: [{ id: '1', alias: 'Ansage', active: true, fileId: greeting }],
      }),
      voicemail('v1', 'p1', 'Mailbox Ben'),
      voicemail('v2', 'g0', 'Mailbox Vertrieb'),
    ],
    contacts: demoContacts(),
    blacklist: [{ phoneNumber: '+492214710666', isBlock: false }],
    callRestrictions: [callRestrictions('w0'), callRestrictions('w1')],
    notifications: [
      {
        id: '1',
        userId: 'w0',
        about: 'call',
        by: 'email',
        endpointId: 'p0',
        target: 'dana.sommer@example.com',
        direction: 'INCOMING',
        cause: 'MISSED',
      },
    ],
    autoRecording: {
      greeting: { id: '2', alias: 'Dieses Gespräch wird aufgezeichnet', active: true, fileId: announcement },
      activeFor: ['e1'],
    },
    webhooks: { incomingUrl: '', outgoingUrl: '', log: true, whitelist: null },
    webhookLog: [],
    history,
    files: [
      ...files,
      { id: greeting, content: { kind: 'tone', seconds: 3, hertz: 440 } },
      { id: announcement, content: { kind: 'tone', seconds: 2, hertz: 520 } },
    ],
    outbox: [],
    calls: [],
    lastIds: {
      e: 2,
      y: 0,
      x: 0,
      p: 1,
      f: 2,
      v: 2,
      number: 11,
      history: 5_017_399_999,
      notification: 1,
      callerId: 1,
      greeting: 2,
      parallelForwarding: 1,
    },
  }
}

/** With a caller id that waits for its code. */
function withUnverified(extension: SmsExtensionState): SmsExtensionState {
  const waiting = {
    id: 1,
    phonenumber: '+491713920009',
    verified: false,
    defaultNumber: false,
    verificationCode: '123456',
  }
  return { ...extension, callerIds: [...extension.callerIds, waiting] }
}
