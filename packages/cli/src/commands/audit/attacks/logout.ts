import { CannotTry, untried, vulnerable, withstood, type AttackGroup, type Verdict } from '../attack.ts'
import type { AuditContext } from '../audit-context.ts'
import type { Journey } from '../browser/browser.ts'
import { logOut, type LogoutWay } from '../login/find-logout.ts'

function wayOf({ logout }: AuditContext): LogoutWay {
  if (logout) return logout
  throw new CannotTry('no way to log out was found on the page; name its path with --logout-path')
}

const nuisance = 'Any page can log your users out; together with a forged login, they go on as somebody else.'
const protect =
  'Log out with POST only, and check a token of the session as well as Origin or Sec-Fetch-Site.'

async function forged(context: AuditContext, journey: Journey): Promise<Verdict> {
  const { url } = wayOf(context)
  const browser = context.newBrowser()
  await context.logIn(browser)
  await browser.open(url, { ...journey, until: context.isAuthorization })
  const user = await context.whoIs(browser)
  return user === undefined
    ? vulnerable('The user was logged out.')
    : withstood(`${user} is still logged in.`)
}

export const logout: AttackGroup = {
  title: 'Logging out',
  attacks: [
    {
      name: 'logout-cross-site',
      title: 'A form of another site logs nobody out',
      section: 'OWASP ASVS 5.0, 3.5.1',
      gains: nuisance,
      change: protect,
      attack: (context) =>
        forged(context, { method: 'POST', form: new URLSearchParams(), from: 'https://evil.example' }),
    },
    {
      name: 'logout-same-site',
      title: 'A form of a neighbouring host, which sends the cookies along, logs nobody out',
      section: 'OWASP ASVS 5.0, 3.5.1',
      gains: nuisance,
      change: protect,
      attack(context) {
        const neighbour = new URL(context.app)
        neighbour.port = '1'
        return forged(context, { method: 'POST', form: new URLSearchParams(), from: neighbour.origin })
      },
    },
    {
      name: 'logout-by-link',
      title: 'A link or picture logs nobody out',
      section: 'OWASP ASVS 5.0, 3.5.3',
      gains: nuisance,
      change: protect,
      attack: (context) => forged(context, { from: 'https://evil.example' }),
    },
    {
      name: 'logout-ends-session',
      title: 'After logging out, a copy of the cookies is worth nothing',
      section: 'OWASP ASVS 5.0, 7.4.1',
      gains: 'Whoever copied the cookies, or sits at the machine next, is still logged in.',
      change: 'End the session on the server, not only the cookie in the browser.',
      async attack(context) {
        const way = wayOf(context)
        const browser = context.newBrowser()
        await context.logIn(browser)
        const copy = browser.jar.copy()
        await logOut(browser, way)
        if ((await context.whoIs(browser)) !== undefined)
          return untried('the way to log out that was found did not log out')
        const user = await context.whoIs(context.newBrowser(copy))
        return user === undefined
          ? withstood('The copied cookies are worth nothing.')
          : vulnerable(`The copied cookies are still logged in as ${user}.`)
      },
    },
    {
      name: 'logout-revokes',
      title: 'Logging out ends the grant at the login server',
      section: 'RFC 7009, section 2',
      gains: 'A refresh token that was stolen before goes on working for 30 days.',
      change: 'Send the refresh token to the revocation endpoint, or log out there, when a user logs out.',
      async attack(context) {
        const way = wayOf(context)
        const browser = context.newBrowser()
        await context.logIn(browser)
        const before = (await context.sandbox.grants()).at(-1)
        if (!before) return untried('the sandbox has no grant of this login')
        await logOut(browser, way)
        for (let waits = 0; waits < 20; waits += 1) {
          const now = (await context.sandbox.grants()).find(({ id }) => id === before.id)
          if (!now || now.ended !== undefined)
            return withstood(`The grant has ended (${now?.ended ?? 'gone'}).`)
          await context.sleep(100)
        }
        return vulnerable('Two seconds after the logout the grant is still active.')
      },
    },
  ],
}
