import type { Account, User } from '@sipgate-kit/contract'
import { call } from './call.ts'
import { address, blacklistEntry, callRestriction, contact, notification } from './directory.ts'
import { device, faxline, greeting, group, phoneline, smsExtension, voicemail } from './extensions.ts'
import { file, historyEntry, outboxItem } from './history-state.ts'
import { authorizationCode, client, consent, grant, loginSession, passwordReset } from './login.ts'
import { porting, routedNumber } from './number-state.ts'
import { flag, list, number, object, oneOf, partOf, table, text, type Of } from './shape.ts'
import { task } from './task.ts'
import { webhookLogEntry, webhookSettings } from './webhooks.ts'

export type {
  AuthorizationCode,
  ClientState,
  Consent,
  GrantState,
  LoginSession,
  Realm,
  UserRef,
} from './login.ts'

const user = object({
  /** What sipgate's API calls the user; `w0` exists in every account. */
  id: text,
  /** What the login server calls the user: `f:{uuid}:{number}`. */
  loginSub: text,
  username: text,
  password: text,
  /** Like `de_DE`. */
  locale: text,
  profile: partOf<User>(
    { id: text },
    {
      firstname: text,
      lastname: text,
      email: text,
      defaultDevice: text,
      busyOnBusy: flag,
      addressId: text,
      directDialIds: list(text),
      timezone: text,
      admin: flag,
    },
  ),
})
export type UserState = Of<typeof user>

const personalAccessToken = object({ tokenId: text, token: text, userId: text, scopes: list(text) })
export type PersonalAccessToken = Of<typeof personalAccessToken>

const account = object({
  /** sipgate's account number, seven digits. */
  masterSipId: text,
  domain: text,
  details: partOf<Required<Account>>({
    company: text,
    mainProductType: text,
    logoUrl: text,
    verified: flag,
    historyLifeTime: text,
  }),
  /** `PUT /account/verified` with this code verifies the account. */
  verificationCode: text,
  /** `amount` in 1/10000 of `currency`. */
  balance: object({ amount: number, currency: text }),
  users: list(user),
  personalAccessTokens: list(personalAccessToken),
  addresses: list(address),
  numbers: list(routedNumber),
  portings: list(porting),
  devices: list(device),
  phonelines: list(phoneline),
  faxlines: list(faxline),
  smsExtensions: list(smsExtension),
  groups: list(group),
  voicemails: list(voicemail),
  contacts: list(contact),
  blacklist: list(blacklistEntry),
  callRestrictions: list(callRestriction),
  notifications: list(notification),
  autoRecording: object({ activeFor: list(text) }, { greeting }),
  webhooks: webhookSettings,
  webhookLog: list(webhookLogEntry),
  /** Newest first. */
  history: list(historyEntry),
  files: list(file),
  /** What was sent, newest last. */
  outbox: list(outboxItem),
  calls: list(call),
  /** The last number given for each kind of id, so that none comes twice. */
  lastIds: table(number),
})
/** One customer of sipgate. Two are there from the start, so that leaks between tenants show. */
export type AccountState = Of<typeof account>

const state = object({
  version: oneOf(2),
  /** How far the sandbox's clock is ahead of the machine's. */
  clockOffset: number,
  accounts: list(account),
  clients: list(client),
  consents: list(consent),
  loginSessions: list(loginSession),
  codes: list(authorizationCode),
  grants: list(grant),
  /** What is going to happen, soonest first. */
  tasks: list(task),
  /** Links to a new password that still work. */
  passwordResets: list(passwordReset),
})
/**
 * Everything the sandbox remembers, as plain JSON, so that a snapshot is a copy and a reset is a new seed.
 * Times are milliseconds since 1970 on the sandbox's clock.
 */
export type State = Of<typeof state>

/** Where a value first differs from a state, in words; undefined when it is one. Fields of later versions may be there too. */
export function stateProblem(value: unknown): string | undefined {
  return state.problem('state', value)
}

export function isState(value: unknown): value is State {
  return stateProblem(value) === undefined
}
