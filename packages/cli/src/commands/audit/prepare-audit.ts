import { CliError } from '../../cli-error.ts'
import type { Control } from '../../control.ts'
import { CannotTry } from './attack.ts'
import type { AuditContext } from './audit-context.ts'
import { createBrowser, type Browser, type Exchange } from './browser/browser.ts'
import type { CookieJar } from './browser/cookie-jar.ts'
import { NoAnswer, type SendRequest } from './browser/send-request.ts'
import { findLogin } from './login/find-login.ts'
import { findLogout } from './login/find-logout.ts'
import { identify, type KnownPages } from './login/identify.ts'
import { createLoginDriver } from './login/login-driver.ts'
import { clientSecret } from './sandbox/client-secret.ts'
import { evilProvider } from './sandbox/evil-provider.ts'
import { pickUsers } from './sandbox/pick-users.ts'
import { watchSandbox } from './sandbox/watched-sandbox.ts'
import { isOn } from './target.ts'

export interface AuditOptions {
  target: URL
  /** Where the sandbox is. */
  sandboxUrl: URL
  control: Control
  send: SendRequest
  now: () => number
  sleep: (milliseconds: number) => Promise<void>
  loginPath?: string
  logoutPath?: string
  /** The page that shows users something of their own. Default: where a login leads. */
  page?: string
}

/**
 * Finds the login, logs both users in once, and learns what the application looks like to them.
 * @throws CliError when no login leads to the sandbox, or none succeeds. Nothing was attacked then.
 */
export async function prepareAudit(options: AuditOptions): Promise<AuditContext> {
  const { target, sandboxUrl, control, send, now, sleep, loginPath, logoutPath } = options
  const sandbox = watchSandbox(control)
  const isOfApp = isOn(target)
  const isOfSandbox = isOn(sandboxUrl)
  const isAuthorization = (url: URL) =>
    isOfSandbox(url) && url.pathname.endsWith('/protocol/openid-connect/auth')
  const exchanges: Exchange[] = []
  const codes: string[] = []
  const newBrowser = (jar?: CookieJar): Browser =>
    createBrowser({
      send,
      now,
      isLoginServer: isOfSandbox,
      mayVisit: (url) => isOfApp(url) || isOfSandbox(url),
      onExchange: (exchange) => {
        if (isOfApp(exchange.request.url)) exchanges.push(exchange)
      },
      ...(jar && { jar }),
    })

  const users = await pickUsers(control)
  const search = { target, sandbox: sandboxUrl.origin, newBrowser, isAuthorization }
  const { start, authorization } = await orStop(target, () =>
    findLogin({ ...search, ...(loginPath !== undefined && { path: loginPath }) }),
  )
  const onCode = (code: string) => codes.push(code)
  const driver = createLoginDriver({
    ...{ start, sandbox, isOfApp, isAuthorization, sleep, onCode },
    demo: users.demo,
    loginServer: authorization.origin,
  })

  const logInFirst = async (user = users.demo) => {
    const browser = newBrowser()
    const callback = await driver.authorize(browser, await driver.begin(browser), user)
    const { page, noAnswer, tokenRequests } = await driver.comeBack(browser, callback)
    if (page && page.status < 400 && !page.next) return { browser, page, tokenRequests }
    throw new CannotTry(page ? `the application answered ${page.status}` : (noAnswer ?? ''))
  }
  const first = await orStop(target, () => logInFirst())
  const home = options.page === undefined ? withoutAnswer(first.page.url) : new URL(options.page, target)
  const second = await orStop(target, () => logInFirst(users.other))
  const known: KnownPages = {
    nobody: await newBrowser().open(home, { until: isAuthorization }),
    users: [
      { username: users.demo.username, page: await first.browser.open(home, { until: isAuthorization }) },
      { username: users.other.username, page: await second.browser.open(home, { until: isAuthorization }) },
    ],
  }
  const whoIs = (browser: Browser) =>
    identify(browser, { home, sandbox, isAuthorization, known, users: [users.demo, users.other] })
  if ((await whoIs(first.browser)) === undefined)
    throw new CliError(
      `After a login as ${users.demo.username}, ${home.pathname} does not show that somebody is logged in. ` +
        'Name a page that does with --page. Nothing was attacked.',
    )

  const logout = findLogout(await first.browser.open(home), logoutPath)
  return {
    ...{ app: new URL(target.origin), start, home, sandbox, ...users, exchanges, codes, sleep },
    ...{ newBrowser, whoIs, isAuthorization },
    uses: {
      idToken: first.tokenRequests.some(({ answer }) => answer?.includes('"id_token"')),
      nonce: authorization.searchParams.has('nonce'),
    },
    ...(logout && { logout }),
    ...(await clientSecret(control, authorization)),
    ...driver,
    evil: evilProvider(control, { sleep }),
    async callBack(browser, callback) {
      const outcome = await driver.comeBack(browser, callback)
      const user = await whoIs(browser)
      return { ...outcome, ...(user !== undefined && { user }) }
    },
    async logIn(browser, user = users.demo) {
      const callback = await driver.authorize(browser, await driver.begin(browser), user)
      const { page, noAnswer } = await driver.comeBack(browser, callback)
      if (page && page.status < 400) return page
      throw new CannotTry(
        `the login did not succeed: ${noAnswer ?? `the application answered ${page?.status}`}`,
      )
    },
  }
}

/** The address of a page without what the login server added to it. */
function withoutAnswer(url: URL): URL {
  return url.searchParams.has('code') ? new URL('/', url) : url
}

async function orStop<Result>(target: URL, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof NoAnswer)
      throw new CliError(`No application answers at ${target.origin} (${error.message}). Start it first.`)
    if (error instanceof CannotTry)
      throw new CliError(`An ordinary login did not succeed: ${error.message}. Nothing was attacked.`)
    throw error
  }
}
