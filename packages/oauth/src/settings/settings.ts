import type { LoginEvent } from '../login-event.ts'
import type { Platform } from '../platform.ts'
import type { Store } from '../stores/store.ts'
import type { LoginOptions } from './login-options.ts'

/** The options of a login, checked and complete. */
export interface Settings {
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
  readonly idleSeconds: number
  readonly absoluteSeconds: number
  readonly refreshEarlySeconds: number | undefined
  /** Milliseconds. */
  readonly requestTimeout: number
  /** Milliseconds. */
  readonly leaseTimeout: number
  readonly afterLogout: string
  /** Undefined: the package's own page. */
  readonly renderProblem: NonNullable<LoginOptions['renderProblem']> | undefined
  readonly log: (event: LoginEvent) => void
  readonly platform: Platform
}
