import type { Account, OAuthClient, User } from '@sipgate-kit/contract'
import type { CallState } from './call.ts'
import type {
  AddressState,
  BlacklistState,
  CallRestrictionState,
  ContactState,
  NotificationState,
} from './directory.ts'
import type {
  DeviceState,
  FaxlineState,
  GreetingState,
  GroupState,
  PhonelineState,
  SmsExtensionState,
  VoicemailState,
} from './extensions.ts'
import type { FileState, HistoryState, OutboxState } from './history-state.ts'
import type { NumberState, PortingState } from './number-state.ts'
import type { TaskState } from './task.ts'
import type { WebhookLogState, WebhookSettings } from './webhooks.ts'

/**
 * Everything the sandbox remembers, as plain JSON, so that a snapshot is a copy and a reset is a new seed.
 * Times are milliseconds since 1970 on the sandbox's clock.
 */
export interface State {
  version: 2
  /** How far the sandbox's clock is ahead of the machine's. */
  clockOffset: number
  accounts: AccountState[]
  clients: ClientState[]
  consents: Consent[]
  loginSessions: LoginSession[]
  codes: AuthorizationCode[]
  grants: GrantState[]
  /** What is going to happen, soonest first. */
  tasks: TaskState[]
  /** Links to a new password that still work. */
  passwordResets: PasswordReset[]
}

/** One customer of sipgate. Two are there from the start, so that leaks between tenants show. */
export interface AccountState {
  /** sipgate's account number, seven digits. */
  masterSipId: string
  domain: string
  details: Required<Account>
  /** `PUT /account/verified` with this code verifies the account. */
  verificationCode: string
  /** `amount` in 1/10000 of `currency`. */
  balance: { amount: number; currency: string }
  users: UserState[]
  personalAccessTokens: PersonalAccessToken[]
  addresses: AddressState[]
  numbers: NumberState[]
  portings: PortingState[]
  devices: DeviceState[]
  phonelines: PhonelineState[]
  faxlines: FaxlineState[]
  smsExtensions: SmsExtensionState[]
  groups: GroupState[]
  voicemails: VoicemailState[]
  contacts: ContactState[]
  blacklist: BlacklistState[]
  callRestrictions: CallRestrictionState[]
  notifications: NotificationState[]
  autoRecording: { greeting?: GreetingState; activeFor: string[] }
  webhooks: WebhookSettings
  webhookLog: WebhookLogState[]
  /** Newest first. */
  history: HistoryState[]
  files: FileState[]
  /** What was sent, newest last. */
  outbox: OutboxState[]
  calls: CallState[]
  /** The last number given for each kind of id, so that none comes twice. */
  lastIds: Record<string, number>
}

export interface UserState {
  /** What sipgate's API calls the user; `w0` exists in every account. */
  id: string
  /** What the login server calls the user: `f:{uuid}:{number}`. */
  loginSub: string
  username: string
  password: string
  /** Like `de_DE`. */
  locale: string
  profile: User
}

export interface PersonalAccessToken {
  tokenId: string
  token: string
  userId: string
  scopes: string[]
}

export interface ClientState extends Required<OAuthClient> {
  realm: Realm
  /** The account whose users may manage this client over REST. */
  owner: string
  /** Whether `response_type=token` and `id_token token` are allowed. */
  implicitFlow: boolean
  /** Whether `grant_type=password` is allowed. */
  directAccessGrants: boolean
  /** Whether users are asked for consent. Default: yes, except for clients with `directAccessGrants`, which are sipgate's own. */
  consentRequired?: boolean
}

export type Realm = 'third-party' | 'sipgate-apps'

/** Names one user across accounts, since `w0` alone does not. */
export interface UserRef {
  masterSipId: string
  userId: string
}

export interface Consent extends UserRef {
  realm: Realm
  clientId: string
  scopes: string[]
}

export interface PasswordReset extends UserRef {
  /** What the mailed link ends in. */
  nonce: string
  expiresAt: number
}

/** The login server's own session: what its cookie stands for. */
export interface LoginSession extends UserRef {
  /** What clients see as `session_state`. */
  id: string
  /** What the browser's cookie holds, new at every login. */
  cookie: string
  realm: Realm
  authenticatedAt: number
  expiresAt: number
}

export interface AuthorizationCode extends UserRef {
  code: string
  realm: Realm
  clientId: string
  redirectUri: string
  scopes: string[]
  sessionId: string
  authenticatedAt: number
  expiresAt: number
  nonce?: string
  codeChallenge?: string
  codeChallengeMethod?: 'S256' | 'plain'
  /** Whether the user did not type a password for this code, since the session's cookie was enough. */
  fromCookie?: boolean
  /** Set once the code was tried: a second use ends this grant. Empty when the first try failed. */
  usedByGrant?: string
}

/** What one user let one client do: the tokens of one login, over all their refreshes. */
export interface GrantState extends UserRef {
  id: string
  realm: Realm
  clientId: string
  scopes: string[]
  sessionId: string
  authenticatedAt: number
  createdAt: number
  nonce?: string
  fromCookie?: boolean
  /** The `jti` of the only refresh token that works now. Empty when there is none (implicit flow). */
  refreshTokenId: string
  /** The one before it, which a grace window may still let through. */
  previousRefreshTokenId?: string
  refreshedAt?: number
  refreshCount: number
  /** Set when it ended: why, for the console. */
  ended?: 'logout' | 'revoked' | 'reuse' | 'consent withdrawn' | 'code reused'
}
