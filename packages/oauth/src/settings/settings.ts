import type { LoginEvent } from '../login-event.ts'
import type { Platform } from '../platform.ts'
import type { Store } from '../stores/store.ts'
import type { ClientOptions } from './client-options.ts'
import type { Listener } from './listener.ts'

/** What a request may be counted as. */
export type Limited = 'starts' | 'callbacks' | 'disconnects'

/** What logins and connections have in common: their options, checked and complete. */
export interface Settings {
  /** What its pages and events speak of. */
  readonly kind: 'login' | 'connection'
  readonly clientId: string
  readonly clientSecret: string
  readonly redirectUri: URL
  /** The app's own origin, from the redirect URI. */
  readonly origin: string
  readonly scopes: readonly string[]
  readonly store: Store
  /** Login URL and realm together: who issues the tokens. */
  readonly issuer: string
  /** Client and issuer in one: grants of one client are never used for another. */
  readonly client: string
  readonly apiUrl: string
  readonly discovery: boolean
  /** The login server is reached over plain http, on this machine. */
  readonly insecure: boolean
  /** The app is served over https. */
  readonly secure: boolean
  readonly cookiePrefix: string
  /** Where a login or a connection starts. */
  readonly startPath: string
  /** Where one is ended, with a form. */
  readonly endPath: string
  /** Where the browser goes after that. */
  readonly afterEnd: string
  readonly refreshEarlySeconds: number | undefined
  /** Milliseconds. */
  readonly requestTimeout: number
  /** Milliseconds. */
  readonly leaseTimeout: number
  /** Milliseconds. */
  readonly cacheFor: number
  /** Requests a minute and address. Undefined: no limit. */
  readonly rateLimit: Readonly<Record<Limited, number>> | undefined
  /** Undefined: the package's own page. */
  readonly renderProblem: NonNullable<ClientOptions['renderProblem']> | undefined
  /** The app's `onEvent`. */
  readonly listener: Listener
  readonly log: (event: LoginEvent) => void
  readonly platform: Platform
}

/** The settings of a login. */
export interface LoginSettings extends Settings {
  readonly idleSeconds: number
  readonly absoluteSeconds: number
  /** Whether grants outlive their sessions. */
  readonly keep: boolean
}
