import { createHash } from 'node:crypto'
import type { Kernel } from '../../world/kernel.ts'
import type { LoginSession, Realm } from '../../world/state/state.ts'
import { equalSecrets } from '../../world/accounts/equal-secrets.ts'
import { randomSecret } from '../../world/ids/random-id.ts'

/** A browser as the login server knows it: a random id, known from its cookie or new, and its session. */
export interface Browser {
  id: string
  isNew: boolean
  session?: LoginSession
}

/** Ports share cookies, so these names are the sandbox's own, one set for each realm. */
export function cookieNames(realm: Realm) {
  return { browser: `sandbox-browser-${realm}`, session: `sandbox-login-${realm}` }
}

export function readBrowser(kernel: Kernel, realm: Realm, request: Request): Browser {
  const names = cookieNames(realm)
  const known = cookieValues(request, names.browser).find((value) => /^[\w-]{43}$/.test(value))
  const cookies = cookieValues(request, names.session)
  const now = kernel.clock.now()
  const session = kernel.state.loginSessions.find(
    (candidate) =>
      candidate.realm === realm &&
      candidate.expiresAt > now &&
      cookies.some((cookie) => equalSecrets(cookie, candidate.cookie)),
  )
  return {
    id: known ?? randomSecret(kernel.platform),
    isNew: known === undefined,
    ...(session && { session }),
  }
}

/** Gives the browser its id, so that forms of ours can be told from forged ones. */
export function rememberBrowser(
  kernel: Kernel,
  realm: Realm,
  browser: Browser,
  response: Response,
): Response {
  if (browser.isNew)
    response.headers.append('set-cookie', cookie(kernel, realm, cookieNames(realm).browser, browser.id))
  return response
}

export function rememberSession(kernel: Kernel, session: LoginSession, response: Response): Response {
  const name = cookieNames(session.realm).session
  response.headers.append('set-cookie', cookie(kernel, session.realm, name, session.cookie))
  return response
}

export function forgetSession(kernel: Kernel, realm: Realm, response: Response): Response {
  response.headers.append('set-cookie', `${cookie(kernel, realm, cookieNames(realm).session, '')}; Max-Age=0`)
  return response
}

/** The hidden token of this browser's forms: it cannot be forged without seeing the cookie. */
export function formToken(browser: Browser, ...purpose: string[]): string {
  return createHash('sha256')
    .update(JSON.stringify([browser.id, ...purpose]))
    .digest('base64url')
}

/** Whether a form came from a page of ours that this very browser was shown. */
export function isOwnForm(
  browser: Browser,
  request: Request,
  token: string | null,
  ...purpose: string[]
): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (browser.isNew || (site !== null && site !== 'same-origin' && site !== 'none')) return false
  return token !== null && equalSecrets(token, formToken(browser, ...purpose))
}

function cookieValues(request: Request, name: string): string[] {
  const pairs = (request.headers.get('cookie') ?? '').split(';').map((pair) => pair.trim())
  return pairs.filter((pair) => pair.startsWith(`${name}=`)).map((pair) => pair.slice(name.length + 1))
}

function cookie(kernel: Kernel, realm: Realm, name: string, value: string): string {
  const secure = kernel.urls.base.startsWith('https:') ? '; Secure' : ''
  return `${name}=${value}; Path=/auth/realms/${realm}; HttpOnly; SameSite=Lax${secure}`
}
