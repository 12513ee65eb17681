import { untried, vulnerable, withstood, type AttackGroup } from '../attack.ts'
import type { AuditContext } from '../audit-context.ts'
import type { Browser, Page } from '../browser/browser.ts'
import { NoAnswer } from '../browser/send-request.ts'

const many = 20

async function openOnce(context: AuditContext, browser: Browser): Promise<Page | undefined> {
  try {
    return await browser.open(context.home, { from: context.app.origin, until: context.isAuthorization })
  } catch (error) {
    if (error instanceof NoAnswer) return undefined
    throw error
  }
}

const isShown = (page: Page | undefined) => page !== undefined && !page.next && page.status < 400

export const refresh: AttackGroup = {
  title: 'Refreshing tokens',
  attacks: [
    {
      name: 'refresh-expired',
      title: 'A page is shown although its access token has expired',
      section: 'RFC 6749, section 6',
      gains: 'No attacker is needed: after five minutes every user sees a failure, or has to log in again.',
      change: 'Refresh the token when the API answers 401, and try once more.',
      async attack(context) {
        const browser = context.newBrowser()
        await context.logIn(browser)
        await context.sandbox.advance('6m')
        const { result: page, requests } = await context.sandbox.during(() => openOnce(context, browser))
        if (!requests.some(({ surface }) => surface === 'api'))
          return untried('the application did not ask the API for this page')
        const isServed = requests.some(
          ({ surface, user, status }) => surface === 'api' && user && status < 400,
        )
        if (isShown(page) && isServed) return withstood('The token was refreshed, and the page shown.')
        if (page?.next) return untried('the application does not refresh; it asks for a login, which is safe')
        return vulnerable(`The application answered ${page?.status ?? 'nothing'}.`)
      },
    },
    {
      name: 'refresh-parallel',
      title: 'Parallel requests with an expired token make one refresh, and none is lost',
      section: 'RFC 9700, section 4.14',
      gains:
        'No attacker is needed: the login server takes a refresh token that comes twice for stolen, and ends the login.',
      change: 'Let all requests of one user wait for the same refresh, across processes too.',
      async attack(context) {
        const browser = context.newBrowser()
        await context.logIn(browser)
        await context.sandbox.advance('6m')
        const { result: pages, requests } = await context.sandbox.during(() =>
          Promise.all(Array.from({ length: many }, () => openOnce(context, browser))),
        )
        const refreshes = requests.filter(
          ({ operation, form }) => operation === 'POST /token' && form?.['grant_type'] === 'refresh_token',
        )
        if (refreshes.length === 0) return untried('the application refreshed no token')
        const lost = pages.filter((page) => !isShown(page)).length
        const user = await context.whoIs(browser)
        const numbers = `${many} parallel requests made ${refreshes.length} refresh${refreshes.length === 1 ? '' : 'es'}`
        if (user === undefined) return vulnerable(`${numbers}, and the user has to log in again.`)
        if (lost > 0) return vulnerable(`${numbers}, and ${lost} of them failed.`)
        if (refreshes.length > 1) return vulnerable(`${numbers}.`)
        return withstood(`${numbers}, and all were answered.`)
      },
    },
    {
      name: 'refresh-unavailable',
      title: 'A login server that is down for a moment does not log users out',
      section: 'RFC 6749, section 5.2',
      gains: 'No attacker is needed: a short failure at the login server logs out everybody who is active.',
      change:
        'Forget the tokens after invalid_grant only. After a 503 or a time-out, keep them and try again later.',
      async attack(context) {
        const browser = context.newBrowser()
        await context.logIn(browser)
        await context.sandbox.advance('6m')
        await context.sandbox.fail({ operation: 'POST /token', status: 503, times: 100 })
        const { requests } = await context.sandbox.during(() => openOnce(context, browser))
        if (!requests.some(({ operation }) => operation === 'POST /token'))
          return untried('the application refreshed no token')
        await context.sandbox.clearFaults()
        return (await context.whoIs(browser)) !== undefined
          ? withstood('When the login server was back, the page was there again.')
          : vulnerable('When the login server was back, the user had to log in again.')
      },
    },
  ],
}
