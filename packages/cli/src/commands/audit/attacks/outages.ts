import { untried, vulnerable, withstood, type Attack, type AttackGroup } from '../attack.ts'
import type { InjectedFault } from '../sandbox/watched-sandbox.ts'
import { failApiOfPage } from './failing-api.ts'
import { answered } from './refusal.ts'

const down =
  'No attacker is needed: a failure at sipgate takes your application down, or locks users out after it.'

function duringLogin(name: string, what: string, faults: InjectedFault[]): Attack {
  return {
    name,
    title: `A token endpoint that ${what}: the application answers, and the next login works`,
    section: 'OWASP ASVS 5.0, 16.5.2',
    gains: down,
    change:
      'Set a time limit for each request to sipgate, catch what it throws, and show a page that offers to try again.',
    async attack(context) {
      const browser = context.newBrowser()
      const callback = await context.authorize(browser, await context.begin(browser))
      await context.sandbox.fail(...faults)
      const outcome = await context.callBack(browser, callback)
      await context.sandbox.clearFaults()
      if (!outcome.page) return vulnerable(`${answered(outcome)}.`)
      if (outcome.tokenRequests.length === 0) return untried('the application did not ask the token endpoint')
      if (outcome.user !== undefined && faults.some(({ delay }) => delay === undefined))
        return vulnerable(`The application logged ${outcome.user} in all the same.`)
      await context.logIn(context.newBrowser())
      return withstood(`${answered(outcome)}, and the next login worked.`)
    },
  }
}

const token = { operation: 'POST /token', times: 20 }

export const outages: AttackGroup = {
  title: 'sipgate is down',
  attacks: [
    duringLogin('token-503', 'answers 503', [{ ...token, status: 503 }]),
    duringLogin('token-reset', 'breaks the connection', [{ ...token, reset: true }]),
    duringLogin('token-broken', 'answers half a JSON', [{ ...token, status: 200, body: 'broken' }]),
    {
      name: 'token-slow',
      title: 'A slow token endpoint does not hold up others',
      section: 'OWASP ASVS 5.0, 15.2.2',
      gains: down,
      change:
        'Set a time limit of ten seconds for requests to sipgate, and never wait for them synchronously.',
      async attack(context) {
        const browser = context.newBrowser()
        const callback = await context.authorize(browser, await context.begin(browser))
        await context.sandbox.fail({ operation: 'POST /token', delay: '12s' })
        const waiting = context.callBack(browser, callback)
        await context.sleep(300)
        const meanwhile = await context.newBrowser().open(context.app, { until: context.isAuthorization })
        const outcome = await waiting
        if (meanwhile.milliseconds > 3000)
          return vulnerable(`Another page took ${Math.round(meanwhile.milliseconds / 100) / 10} s meanwhile.`)
        return outcome.page
          ? withstood(`${answered(outcome)} in the end, and other pages were not held up.`)
          : vulnerable(`${answered(outcome)}.`)
      },
    },
    {
      name: 'api-down',
      title: 'An API that is down makes no 500, and logs nobody out',
      section: 'OWASP ASVS 5.0, 16.5.2',
      gains: down,
      change: 'Catch errors of the API: keep the session, say what is wrong, and offer to try again.',
      async attack(context) {
        const browser = context.newBrowser()
        await context.logIn(browser)
        await failApiOfPage(context, browser, { status: 503, times: 100 })
        const page = await browser.open(context.home, { until: context.isAuthorization })
        await context.sandbox.clearFaults()
        const user = await context.whoIs(browser)
        if (page.status === 500)
          return vulnerable('The application answered 500, an error that it does not handle.')
        return user === context.demo.username
          ? withstood(
              `The application answered ${page.next ? 'with a redirect' : page.status}; then all was well again.`,
            )
          : vulnerable('When the API was back, the user had to log in again.')
      },
    },
  ],
}
