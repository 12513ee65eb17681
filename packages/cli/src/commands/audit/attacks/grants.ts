import { untried, vulnerable, withstood, type AttackGroup, type Verdict } from '../attack.ts'
import type { AuditContext } from '../audit-context.ts'
import type { Browser } from '../browser/browser.ts'
import { NoAnswer } from '../browser/send-request.ts'
import { failApiOfPage } from './failing-api.ts'

/** Opens the page of a user whose tokens no longer work: one new login is right, a failure or a circle is not. */
async function expectNewLogin(context: AuditContext, browser: Browser): Promise<Verdict> {
  const opened = await open(context, browser)
  if (typeof opened === 'string') return vulnerable(opened)
  const { page, asked } = opened
  if (page.next && context.isAuthorization(page.next)) return withstood('The user is asked to log in once.')
  if (page.isLoop) return vulnerable('The application redirects in a circle.')
  if (page.status >= 500)
    return vulnerable(`The application answered ${page.status} instead of asking for a login.`)
  if (page.status === 401 || page.status === 403) return withstood(`The application answered ${page.status}.`)
  if (!asked) return untried('the application did not ask the API for this page')
  const user = await context.whoIs(browser)
  return user === undefined
    ? withstood(`The application answered ${page.status} and takes the user for logged out.`)
    : vulnerable(
        `The application answered ${page.status} as if nothing had happened, without the API’s data.`,
      )
}

async function open(context: AuditContext, browser: Browser) {
  try {
    const { result: page, requests } = await context.sandbox.during(() =>
      browser.open(context.home, { from: context.app.origin, until: context.isAuthorization }),
    )
    return { page, asked: requests.some(({ surface }) => surface === 'api') }
  } catch (error) {
    if (error instanceof NoAnswer) return `The application did not answer (${error.message}).`
    throw error
  }
}

const stuck =
  'No attacker is needed: sipgate ends grants by itself, and users are stuck until they delete cookies.'
const askOnce =
  'Take invalid_grant and a repeated 401 as the end of the login: forget the tokens, and ask for one login.'

export const grants: AttackGroup = {
  title: 'Grants that end',
  attacks: [
    {
      name: 'grant-revoked',
      title: 'A grant that sipgate has ended leads to one new login',
      section: 'RFC 6749, section 5.2',
      gains: stuck,
      change: askOnce,
      async attack(context) {
        const browser = context.newBrowser()
        const before = new Set((await context.sandbox.grants()).map(({ id }) => id))
        await context.logIn(browser)
        for (const { id } of await context.sandbox.grants())
          if (!before.has(id)) await context.sandbox.revoke(id)
        return expectNewLogin(context, browser)
      },
    },
    {
      name: 'grant-expired',
      title: 'A user who comes back after a month logs in once',
      section: 'RFC 6749, section 5.2',
      gains: stuck,
      change: askOnce,
      async attack(context) {
        const browser = context.newBrowser()
        await context.logIn(browser)
        await context.sandbox.advance('31d')
        return expectNewLogin(context, browser)
      },
    },
    {
      name: 'grant-loop',
      title: 'An API that refuses every token causes no circle of logins',
      section: 'RFC 6750, section 3.1',
      gains: stuck,
      change: 'Send a user to log in at most once in a row; after that, show a page.',
      async attack(context) {
        const browser = context.newBrowser()
        await context.logIn(browser)
        await failApiOfPage(context, browser, { status: 401, times: 500 })
        const { result: page, requests: after } = await context.sandbox.during(() =>
          browser.open(context.home),
        )
        const logins = after.filter(({ operation }) => operation === 'GET /auth').length
        if (page.isLoop)
          return vulnerable(`The browser was sent to the login server ${logins} times, without an end.`)
        return logins <= 2
          ? withstood(`The browser was sent to the login server ${logins} times; then came ${page.status}.`)
          : vulnerable(`The browser was sent to the login server ${logins} times.`)
      },
    },
  ],
}
