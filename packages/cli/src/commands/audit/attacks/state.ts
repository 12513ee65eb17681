import { CannotTry, vulnerable, withstood, type AttackGroup } from '../attack.ts'
import type { AuditContext } from '../audit-context.ts'
import { freshCallback } from '../login/fresh-callback.ts'
import { expectRefusal, withParameters } from './refusal.ts'

const section = 'RFC 9700, section 4.7'
const loginForgery =
  'An attacker sends a victim a link that logs the victim in as the attacker: what the victim then enters goes into the attacker’s account.'
const bindState =
  'Send a random state, keep it for this browser only (in its session or a cookie), and compare it before anything else in the callback.'

async function needsState(context: AuditContext): Promise<void> {
  const authorization = await context.begin(context.newBrowser())
  if (!authorization.searchParams.has('state'))
    throw new CannotTry('the application sends no state; state-other-browser shows what that means')
}

export const state: AttackGroup = {
  title: 'Whose login it is (state)',
  attacks: [
    {
      name: 'state-other-browser',
      title: 'A callback works only in the browser in which its login began',
      section,
      gains: loginForgery,
      change: bindState,
      async attack(context) {
        const { callback } = await freshCallback(context, context.other)
        return expectRefusal(context, context.newBrowser(), callback)
      },
    },
    {
      name: 'state-other-login',
      title: 'A callback of another login is refused while one of one’s own is under way',
      section,
      gains: loginForgery,
      change: bindState,
      async attack(context) {
        const { callback } = await freshCallback(context, context.other)
        const victim = context.newBrowser()
        await context.begin(victim)
        return expectRefusal(context, victim, callback)
      },
    },
    {
      name: 'state-logged-in',
      title: 'A callback from elsewhere does not exchange the user who is logged in',
      section,
      gains: loginForgery,
      change: bindState,
      async attack(context) {
        const victim = context.newBrowser()
        await context.logIn(victim)
        const { callback } = await freshCallback(context, context.other)
        const { user } = await context.callBack(victim, callback)
        if (user === context.other.username)
          return vulnerable(`The browser of ${context.demo.username} became that of ${user}.`)
        return withstood(
          user === undefined ? 'Nobody is logged in afterwards.' : `${user} is still logged in.`,
        )
      },
    },
    {
      name: 'state-missing',
      title: 'A callback without its state is refused',
      section: 'RFC 6749, section 10.12',
      gains: loginForgery,
      change: bindState,
      async attack(context) {
        await needsState(context)
        const { browser, callback } = await freshCallback(context)
        return expectRefusal(context, browser, withParameters(callback, { state: null }))
      },
    },
    {
      name: 'state-wrong',
      title: 'A callback with another state is refused',
      section: 'RFC 6749, section 10.12',
      gains: loginForgery,
      change: bindState,
      async attack(context) {
        await needsState(context)
        const { browser, callback } = await freshCallback(context)
        const state = [...(callback.searchParams.get('state') ?? '')].reverse().join('')
        return expectRefusal(context, browser, withParameters(callback, { state: `${state}x` }))
      },
    },
    {
      name: 'state-replayed',
      title: 'A state works once, even with a fresh code',
      section: 'OWASP ASVS 5.0, 2.3.1',
      gains:
        'Whoever sees a used callback, in a log or the browser’s history, can use its state for a code of their own.',
      change: 'Forget the state when its callback arrives, whether the login succeeds or not.',
      async attack(context) {
        await needsState(context)
        const { browser, callback } = await freshCallback(context)
        await context.comeBack(browser, callback)
        const { tokenRequests } = await context.comeBack(browser, callback)
        if (tokenRequests.length > 0)
          return vulnerable('The same callback a second time sent its code to the token endpoint again.')
        const { callback: attackers } = await freshCallback(context, context.other)
        const code = attackers.searchParams.get('code')
        const { user } = await context.callBack(browser, withParameters(callback, { code }))
        if (user === context.other.username)
          return vulnerable(`A used state with a code of ${user} logged the browser in as ${user}.`)
        return withstood('The used state was worth nothing.')
      },
    },
    {
      name: 'state-guessable',
      title: 'A state cannot be guessed',
      section: 'OWASP ASVS 5.0, 11.5.1',
      gains: 'An attacker who can guess the next state can forge a callback for a victim.',
      change: 'Make it of at least 128 random bits: crypto.randomBytes(32).toString("base64url").',
      async attack(context) {
        const states: string[] = []
        for (let count = 0; count < 5; count += 1) {
          const authorization = await context.begin(context.newBrowser())
          states.push(authorization.searchParams.get('state') ?? '')
        }
        if (states.every((text) => text === ''))
          return vulnerable('The authorization request has no state at all.')
        if (new Set(states).size < states.length)
          return vulnerable('The same state came twice in five logins.')
        const shortest = Math.min(...states.map((text) => text.length))
        if (shortest < 20) return vulnerable(`A state has only ${shortest} characters.`)
        return withstood(`Five logins had five states of at least ${shortest} characters.`)
      },
    },
  ],
}
