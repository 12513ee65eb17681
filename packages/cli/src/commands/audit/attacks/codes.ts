import { vulnerable, withstood, type AttackGroup } from '../attack.ts'
import { freshCallback } from '../login/fresh-callback.ts'
import { expectRefusal, withParameters } from './refusal.ts'

export const codes: AttackGroup = {
  title: 'Codes',
  attacks: [
    {
      name: 'code-twice',
      title: 'Two parallel callbacks, as a double click sends them, exchange one code once',
      section: 'RFC 6749, section 4.1.2',
      gains:
        'No attacker is needed: the login server takes the second use of a code for theft and ends the login.',
      change: 'Take the state out of the store in one step, and go on only where it was still there.',
      async attack(context) {
        const { browser, callback } = await freshCallback(context)
        const { requests } = await context.sandbox.during(() =>
          Promise.all(
            [browser, browser].map((one) => one.open(callback, { until: context.isAuthorization })),
          ),
        )
        const exchanges = requests.filter(
          ({ operation, form }) =>
            operation === 'POST /token' && form?.['grant_type'] === 'authorization_code',
        ).length
        if (exchanges > 1) return vulnerable(`The code reached the token endpoint ${exchanges} times.`)
        return withstood('The code reached the token endpoint once.')
      },
    },
    {
      name: 'code-injection',
      title: 'A code of another login is refused, even with the right state',
      section: 'RFC 9700, section 4.5',
      gains: 'With a stolen code, an attacker logs in as the victim in a browser of their own.',
      change: 'Use PKCE with S256 in every login, and keep the verifier with the state.',
      async attack(context) {
        const stolen = await freshCallback(context, context.other)
        const { browser, callback } = await freshCallback(context)
        const code = stolen.callback.searchParams.get('code')
        return expectRefusal(context, browser, withParameters(callback, { code }))
      },
    },
  ],
}
