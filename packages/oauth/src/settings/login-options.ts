import type { Scope } from '../generated/scopes.ts'
import type { LoginEvent } from '../login-event.ts'
import type { LoginProblem } from '../pages/login-problem.ts'
import type { Platform } from '../platform.ts'
import type { Store } from '../stores/store.ts'

/** Options of `createLogin()`. */
export interface LoginOptions {
  /** Client id of the third-party client, from sipgate's console or API. */
  clientId: string
  /** Its secret; sent in the body of requests to the login server only. */
  clientSecret: string
  /** Where sipgate sends the browser back to, exactly as registered. https, or http on loopback. Its origin is the app's own. */
  redirectUri: string
  /** What every login asks for, such as `['balance:read']`. `openid` may be among them. */
  scopes: readonly Scope[]
  /**
   * Where logins live: `memoryStore()`, or `sqliteStore(…)`, awaited or not. A store that cannot be opened ends the program with its
   * error, unless the program awaits the store and handles the error itself.
   */
  store: Store | Promise<Store>
  /** The client's realm: `third-party` (default) or `sipgate-apps`. */
  realm?: string | undefined
  /** Default `https://login.sipgate.com/auth`. */
  loginUrl?: string | undefined
  /** Default `https://api.sipgate.com/v2`; its `/authorization/userinfo` says who logged in. */
  apiUrl?: string | undefined
  /** First part of every cookie's name. Default `sipgate-kit`. Ports share cookies, so two apps on one host need two prefixes. */
  cookiePrefix?: string | undefined
  /** A session ends after this many seconds without use (default 7 days), and after this many in any case (default 30 days). */
  session?: { idleSeconds?: number | undefined; absoluteSeconds?: number | undefined } | undefined
  /** Renew this many seconds before a token expires, at most half its life. Default: the smaller of 60 and a fifth of its life. */
  refreshEarlySeconds?: number | undefined
  /** Time limit of one request to sipgate in milliseconds. Default 10000; must be shorter than the lease. */
  requestTimeout?: number | undefined
  /** How long one process may keep others from renewing a grant, in milliseconds. Default 15000. */
  leaseTimeout?: number | undefined
  /** Path the browser goes to after a logout. Default `/`. */
  afterLogout?: string | undefined
  /** Ask the login server for its metadata, at the first login. Default false: it is built from `loginUrl` and `realm`. */
  discovery?: boolean | undefined
  /**
   * Renders a problem's page. The status, `Cache-Control`, `Referrer-Policy` and `X-Content-Type-Options` are set afterwards;
   * `Content-Security-Policy` is `default-src 'none'` unless the page brings its own. Default: a plain page.
   */
  renderProblem?: ((problem: LoginProblem, request: Request) => Response | Promise<Response>) | undefined
  /** Gets every event. Nothing it throws is passed on. */
  log?: ((event: LoginEvent) => void) | undefined
  /** Clock, randomness, network. Default: the machine's. */
  platform?: Partial<Platform> | undefined
}

/** Their names: the type holds the list to be complete, since what is not in it is refused. */
export const loginOptionNames = Object.keys({
  clientId: true,
  clientSecret: true,
  redirectUri: true,
  scopes: true,
  store: true,
  realm: true,
  loginUrl: true,
  apiUrl: true,
  cookiePrefix: true,
  session: true,
  refreshEarlySeconds: true,
  requestTimeout: true,
  leaseTimeout: true,
  afterLogout: true,
  discovery: true,
  renderProblem: true,
  log: true,
  platform: true,
} satisfies Record<keyof LoginOptions, true>)
