import { vulnerable, withstood, type AttackGroup } from '../attack.ts'
import type { AuditContext } from '../audit-context.ts'
import { answered } from './refusal.ts'

/** What a callback with an error leads to, with the state of a login that is under way or without. */
async function withError(
  context: AuditContext,
  fields: Record<string, string>,
): Promise<{ text: string; said: string; problem?: string }> {
  const browser = context.newBrowser()
  const authorization = await context.begin(browser)
  const callback = new URL(authorization.searchParams.get('redirect_uri') ?? context.app.href)
  const state = authorization.searchParams.get('state')
  callback.search = new URLSearchParams({ ...(state !== null && { state }), ...fields }).toString()
  const outcome = await context.callBack(browser, callback)
  const { page } = outcome
  const said = answered(outcome)
  if (!page) return { text: '', said, problem: said }
  if (page.isLoop) return { text: page.text, said, problem: said }
  return { text: page.text, said }
}

export const parameters: AttackGroup = {
  title: 'What is in the callback',
  attacks: [
    {
      name: 'error-declined',
      title: 'A user who declines gets a page, not a loop and not a failure',
      section: 'RFC 6749, section 4.1.2.1',
      gains: 'No attacker is needed: whoever presses “Decline” is caught in a loop, or sees a failure.',
      change: 'Handle error=access_denied in the callback: say what happened, and offer to log in again.',
      async attack(context) {
        const { said, problem } = await withError(context, {
          error: 'access_denied',
          error_description: 'The user declined',
        })
        if (problem !== undefined) return vulnerable(`${problem}.`)
        if (/ 500,/.test(said)) return vulnerable(`${said}.`)
        if (/new login/.test(said))
          return vulnerable('The application sent the user straight back to the login.')
        return withstood(`${said}.`)
      },
    },
    {
      name: 'error-while-logged-in',
      title: 'A forged error callback logs nobody out',
      section: 'RFC 9700, section 4.7',
      gains: 'Any page can end the sessions of your users by opening an address.',
      change: 'Compare the state before you look at error.',
      async attack(context) {
        const browser = context.newBrowser()
        await context.logIn(browser)
        const authorization = await context.begin(context.newBrowser())
        const callback = new URL(authorization.searchParams.get('redirect_uri') ?? context.app.href)
        callback.search = 'error=access_denied&state=forged'
        const { user } = await context.callBack(browser, callback)
        return user === context.demo.username
          ? withstood(`${user} is still logged in.`)
          : vulnerable(`${context.demo.username} is no longer logged in.`)
      },
    },
    {
      name: 'strange-callbacks',
      title: 'Odd values in a callback neither log in, nor split headers, nor stop the application',
      section: 'RFC 6749, section 10.14',
      gains: 'One request stops the application for everybody, or plants a cookie or header.',
      change: 'Check type, length and characters of each parameter before you use it.',
      async attack(context) {
        const authorization = await context.begin(context.newBrowser())
        const redirectUri = authorization.searchParams.get('redirect_uri') ?? context.app.href
        const queries = [
          '',
          'code=',
          'code[]=a&state[]=b',
          'code[a]=b&state[__proto__][x]=1',
          'code=%00&state=%00',
          'code=%ff%fe&state=%c0%af',
          'code=a%0d%0aSet-Cookie:%20planted=1&state=a%0d%0aX-Planted:%20yes',
          `code=${'a'.repeat(7000)}&state=b`,
          'code=%zz&state=%',
          'code=..%2f..%2f&state=__proto__',
        ]
        for (const query of queries) {
          const browser = context.newBrowser()
          await context.begin(browser)
          const callback = new URL(redirectUri)
          callback.search = query
          const outcome = await context.callBack(browser, callback)
          const shown = query.slice(0, 60)
          if (!outcome.page) return vulnerable(`${answered(outcome)} to a callback with "${shown}".`)
          if (outcome.user !== undefined) return vulnerable(`"${shown}" logged in as ${outcome.user}.`)
          const planted =
            browser.jar.of(context.app.hostname).some(({ name }) => name === 'planted') ||
            outcome.page.trail.some(({ answer }) => answer.headers.has('x-planted'))
          if (planted) return vulnerable('A line break in a parameter became a header of the answer.')
        }
        return withstood(`${queries.length} odd callbacks were answered, and nobody was logged in.`)
      },
    },
  ],
}
