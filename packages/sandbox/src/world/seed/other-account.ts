import type { AccountState } from '../state/state.ts'
import { otherContacts } from './seeded-contacts.ts'
import { otherHistory } from './seeded-history.ts'
import { pat, user } from './people.ts'
import {
  callRestrictions,
  faxline,
  number,
  phoneline,
  registerDevice,
  smsExtension,
  voicemail,
} from '../accounts/new-extension.ts'

/** Another customer. Ids are the same as in the first account, so that leaks between tenants show. */
export function otherAccount(now: number): AccountState {
  return {
    masterSipId: '1000002',
    domain: 'sipgate.de',
    details: {
      company: 'Nachbar & Co. KG',
      mainProductType: 'BASIC',
      logoUrl: '',
      verified: true,
      historyLifeTime: 'THIRTY_DAYS',
    },
    verificationCode: 'DEF456',
    balance: { amount: 4_199_900, currency: 'EUR' },
    users: [
      user('w0', 900_003, 'other', {
        firstname: 'Olga',
        lastname: 'Nachbar',
        email: 'olga.nachbar@example.com',
        defaultDevice: 'e0',
        addressId: '1',
        directDialIds: ['20'],
        admin: true,
      }),
    ],
    personalAccessTokens: [pat('token-OTHER0', '0d0d0d0d-0000-4000-8000-00000000000c', 'w0')],
    addresses: [
      {
        id: '1',
        countrycode: 'DE',
        state: 'Bayern',
        postcode: '80331',
        city: 'München',
        street: 'Nebenstraße',
        number: '7',
        address1: '',
        address2: '',
      },
    ],
    numbers: [
      number('1', '+498999998000', 'p0'),
      number('2', '+498999998090', 'f0'),
      number('20', '20', 'p0', { type: 'QUICKDIAL', userId: 'w0' }),
    ],
    portings: [],
    devices: [registerDevice({ id: 'e0', userId: 'w0', alias: 'Telefon Olga', callerId: '+498999998000' })],
    phonelines: [
      phoneline({
        id: 'p0',
        userId: 'w0',
        alias: 'Anschluss Olga',
        deviceIds: ['e0'],
        voicemailIds: ['v0'],
      }),
    ],
    faxlines: [faxline({ id: 'f0', userId: 'w0', alias: 'Fax Olga', callerId: '+498999998090' })],
    smsExtensions: [smsExtension('s0', 'w0', 'SMS Olga')],
    groups: [],
    voicemails: [voicemail('v0', 'p0', 'Mailbox Olga')],
    contacts: otherContacts(),
    blacklist: [],
    callRestrictions: [callRestrictions('w0')],
    notifications: [],
    autoRecording: { activeFor: [] },
    webhooks: { incomingUrl: '', outgoingUrl: '', log: true, whitelist: null },
    webhookLog: [],
    ...otherHistory(now),
    outbox: [],
    calls: [],
    lastIds: {
      e: 0,
      y: -1,
      x: -1,
      p: 0,
      f: 0,
      v: 0,
      number: 20,
      history: 5_017_399_999,
      notification: 0,
      callerId: 0,
      greeting: 0,
    },
  }
}
