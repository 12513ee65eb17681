import type { ConnectionEvent } from '../connections/connection-event.ts'
import type { Scope } from '../generated/scopes.ts'
import type { LoginEvent } from '../login-event.ts'
import type { LoginProblem } from '../pages/login-problem.ts'
import type { Platform } from '../platform.ts'
import type { Store } from '../stores/store.ts'

/** The options that `createLogin()` and `createConnections()` share. */
export interface ClientOptions {
  /** The id of the third-party client, from sipgate's console or API. */
  clientId: string
  /** Its secret, which is sent to the login server only. */
  clientSecret: string
  /** Where sipgate sends the browser back to, exactly as registered: https, or http on loopback. Its origin is the app's own. */
  redirectUri: string
  /** What every login or connection asks for, such as `['balance:read']`. `openid` may be among them. */
  scopes: readonly Scope[]
  /**
   * Where grants live: `memoryStore()`, `sqliteStore(…)` or `postgresStore(…)`, awaited or not. A store that cannot be opened ends the
   * program with its error, unless the program awaits the store and handles the error itself.
   */
  store: Store | Promise<Store>
  /** The client's realm: `third-party` (default) or `sipgate-apps`. */
  realm?: string | undefined
  /** Ends in `/auth`. Default `https://login.sipgate.com/auth`. */
  loginUrl?: string | undefined
  /** Ends in `/v2`. Default `https://api.sipgate.com/v2`. Its `/authorization/userinfo` says who logged in. */
  apiUrl?: string | undefined
  /** The start of every cookie's name. Default `sipgate-kit`. Ports share cookies, so two apps on one host need two prefixes. */
  cookiePrefix?: string | undefined
  /** Renew this many seconds before a token expires, at most half its life. Default: the smaller of 60 and a fifth of its life. */
  refreshEarlySeconds?: number | undefined
  /** Time limit of one request to sipgate, in milliseconds. Default 10000. Must be shorter than `leaseTimeout`. */
  requestTimeout?: number | undefined
  /** How long one process may keep others from renewing a grant, in milliseconds. Default 15000. */
  leaseTimeout?: number | undefined
  /**
   * How long a connection's grant is served from this process's memory, in milliseconds. Default 1000; 0 reads the store for every
   * call. What another instance disconnects is noticed here after this time at the latest.
   */
  cacheFor?: number | undefined
  /** Whether to ask the login server for its metadata when it is first needed. Default false: it is built from `loginUrl` and `realm`. */
  discovery?: boolean | undefined
  /** How many requests a minute one address may send, as `handle()` is told it. Counted in the store. `false`: no limit. */
  rateLimit?: RateLimitOptions | false | undefined
  /**
   * Renders the page of a problem. The status, `Cache-Control`, `Referrer-Policy` and `X-Content-Type-Options` are set afterwards.
   * `Content-Security-Policy` is `default-src 'none'` unless the page has its own. Default: this package's page.
   */
  renderProblem?: ((problem: LoginProblem, request: Request) => Response | Promise<Response>) | undefined
  /** Receives what happens to connections, so that the app can tell their owners. Nothing waits for it, and its errors are only logged. */
  onEvent?: ((event: ConnectionEvent) => unknown) | undefined
  /** Receives every event. Errors it throws are ignored. */
  log?: ((event: LoginEvent) => void) | undefined
  /** Clock, randomness and network. Default: the machine's. */
  platform?: Partial<Platform> | undefined
}

/** Requests a minute and address. */
export interface RateLimitOptions {
  /** Logins or connections that start. Default 30. */
  starts?: number | undefined
  /** Callbacks. Default 60. */
  callbacks?: number | undefined
  /** Requests to disconnect. Default 30. */
  disconnects?: number | undefined
}

export const rateLimitNames = Object.keys({
  starts: true,
  callbacks: true,
  disconnects: true,
} satisfies Record<keyof RateLimitOptions, true>)

/** The names of all options. The type keeps the list complete, because an option that is missing here is refused. */
export const clientOptionNames = Object.keys({
  clientId: true,
  clientSecret: true,
  redirectUri: true,
  scopes: true,
  store: true,
  realm: true,
  loginUrl: true,
  apiUrl: true,
  cookiePrefix: true,
  refreshEarlySeconds: true,
  requestTimeout: true,
  leaseTimeout: true,
  cacheFor: true,
  discovery: true,
  rateLimit: true,
  renderProblem: true,
  onEvent: true,
  log: true,
  platform: true,
} satisfies Record<keyof ClientOptions, true>)
