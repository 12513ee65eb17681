import type { Browser, Exchange, Journey, Page } from './browser/browser.ts'
import type { CookieJar } from './browser/cookie-jar.ts'
import type { LoginStart } from './login/find-login.ts'
import type { LogoutWay } from './login/find-logout.ts'
import type { EvilProvider } from './sandbox/evil-provider.ts'
import type { SandboxUser, SeenRequest, WatchedSandbox } from './sandbox/watched-sandbox.ts'

/** What happened when a browser came back to the application with an answer of the login server. */
export interface Outcome {
  /** undefined when the application did not answer. */
  page?: Page
  noAnswer?: string
  /** The codes that the application tried to exchange. */
  tokenRequests: SeenRequest[]
  /** Who is logged in now, by user name. */
  user?: string
}

/** What every attack receives: the application, its login, browsers and the sandbox. */
export interface AuditContext {
  /** The application, without a path. */
  readonly app: URL
  /** Where its login starts. */
  readonly start: LoginStart
  /** A page that shows whoever is logged in something of their own. */
  readonly home: URL
  /** How to log out; undefined when no way was found. */
  readonly logout?: LogoutWay
  readonly sandbox: WatchedSandbox
  readonly evil: EvilProvider
  /** Two users of different accounts. */
  readonly demo: SandboxUser
  readonly other: SandboxUser
  readonly clientSecret?: string
  /** What the first login made use of. */
  readonly uses: { idToken: boolean; nonce: boolean }
  /** Everything that the application was asked so far, and what it answered. */
  readonly exchanges: readonly Exchange[]
  /** The codes that the login server gave to the audit's browsers so far. */
  readonly codes: readonly string[]
  /** Waits, on the machine's clock. */
  sleep(milliseconds: number): Promise<void>

  /** A browser with no cookies, or with those of `jar`. */
  newBrowser(jar?: CookieJar): Browser
  /** Starts a login. Returns the authorization request that the application makes. */
  begin(browser: Browser, journey?: Journey): Promise<URL>
  /** Logs in at the login server and consents. Returns where it sends the browser: the callback. */
  authorize(browser: Browser, authorization: URL, user?: SandboxUser): Promise<URL>
  /** Comes back to the application, as the login server sends a browser there. */
  comeBack(browser: Browser, callback: URL): Promise<Omit<Outcome, 'user'>>
  /** The same, and then looks who is logged in. */
  callBack(browser: Browser, callback: URL): Promise<Outcome>
  /** A whole login. Throws CannotTry when it does not succeed. */
  logIn(browser: Browser, user?: SandboxUser): Promise<Page>
  /** Who the application takes this browser for, by user name. */
  whoIs(browser: Browser): Promise<string | undefined>
  readonly isAuthorization: (url: URL) => boolean
}
