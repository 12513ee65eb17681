import { untried, vulnerable, withstood, type AttackGroup } from '../attack.ts'
import type { AuditContext } from '../audit-context.ts'
import { sessionCookies } from '../login/session-cookies.ts'

async function loggedIn(context: AuditContext) {
  const browser = context.newBrowser()
  await context.logIn(browser)
  return { browser, cookies: await sessionCookies(context, browser) }
}

const listed = (cookies: readonly { name: string }[]) => cookies.map(({ name }) => name).join(', ')

export const cookies: AttackGroup = {
  title: 'Cookies and sessions',
  attacks: [
    {
      name: 'cookie-http-only',
      title: 'Scripts cannot read the session cookie',
      section: 'OWASP ASVS 5.0, 3.3.4',
      gains: 'One injected script takes the session to the attacker’s own machine.',
      change: 'Set HttpOnly.',
      async attack(context) {
        const { cookies } = await loggedIn(context)
        const open = cookies.filter(({ httpOnly }) => !httpOnly)
        return open.length === 0
          ? withstood(`${listed(cookies)}: HttpOnly.`)
          : vulnerable(`${listed(open)}: without HttpOnly.`)
      },
    },
    {
      name: 'cookie-same-site',
      title: 'The session cookie says SameSite=Lax or Strict',
      section: 'OWASP ASVS 5.0, 3.3.2',
      gains: 'Forms on other sites act in the name of your users, in browsers that do not assume Lax.',
      change: 'Set SameSite=Lax. Strict would be lost on the way back from the login server.',
      async attack(context) {
        const { cookies } = await loggedIn(context)
        const open = cookies.filter(({ sameSite }) => sameSite === undefined || sameSite === 'none')
        return open.length === 0
          ? withstood(`${listed(cookies)}: SameSite is set.`)
          : vulnerable(`${listed(open)}: without SameSite=Lax or Strict.`)
      },
    },
    {
      name: 'cookie-secure',
      title: 'Over https, the session cookie is Secure and its name begins with __Host-',
      section: 'OWASP ASVS 5.0, 3.3.1',
      gains:
        'Somebody on the same network reads the cookie from one request over http, or a neighbouring host sets it.',
      change: 'Set Secure and Path=/ without Domain, and name it __Host-….',
      async attack(context) {
        if (context.app.protocol !== 'https:')
          return untried('the application runs over http here; look at its cookies over https')
        const { cookies } = await loggedIn(context)
        const open = cookies.filter(({ secure, name }) => !secure || !/^__Host-/i.test(name))
        return open.length === 0
          ? withstood(`${listed(cookies)}: Secure, with a __Host- name.`)
          : vulnerable(`${listed(open)}: not Secure, or without a __Host- name.`)
      },
    },
    {
      name: 'cookie-reach',
      title: 'Cookies are for this host only, and small',
      section: 'RFC 6265, sections 5.3 and 6.1',
      gains: 'Every host of the same domain reads the session; browsers drop cookies beyond 4096 bytes.',
      change: 'Set no Domain. Keep what is long on the server, and only its key in the cookie.',
      async attack(context) {
        const { browser } = await loggedIn(context)
        const all = browser.jar.of(context.home.hostname)
        const wide = all.filter(({ domain }) => domain !== undefined)
        if (wide.length > 0) return vulnerable(`${listed(wide)}: set for a whole domain.`)
        const lines = context.exchanges.flatMap(({ answer }) => answer.headers.getSetCookie())
        const longest = Math.max(0, ...lines.map((line) => line.length))
        return longest > 4096
          ? vulnerable(`A cookie has ${longest} bytes.`)
          : withstood(`No Domain; the longest line has ${longest} bytes.`)
      },
    },
    {
      name: 'session-fixation',
      title: 'The session gets a new id at login',
      section: 'OWASP ASVS 5.0, 7.2.4',
      gains:
        'An attacker plants a session id in a browser, waits for its user to log in, and is logged in too.',
      change: 'Create a new session when a login succeeds (req.session.regenerate() in express-session).',
      async attack(context) {
        const victim = context.newBrowser()
        await victim.open(context.app)
        const authorization = await context.begin(victim)
        const planted = victim.jar.copy()
        await context.callBack(victim, await context.authorize(victim, authorization))
        const user = await context.whoIs(context.newBrowser(planted))
        return user === undefined
          ? withstood('The cookies from before the login are worth nothing after it.')
          : vulnerable(`The cookies from before the login are logged in as ${user}.`)
      },
    },
    {
      name: 'session-replaced',
      title: 'Logging in again ends the session before',
      section: 'OWASP ASVS 5.0, 7.2.4',
      gains: 'A stolen session id goes on working after its owner has logged in anew.',
      change: 'End the old session on the server when a new login succeeds in the same browser.',
      async attack(context) {
        const { browser } = await loggedIn(context)
        const old = browser.jar.copy()
        await context.logIn(browser)
        const user = await context.whoIs(context.newBrowser(old))
        return user === undefined
          ? withstood('The old cookies are worth nothing.')
          : vulnerable(`The old cookies are still logged in as ${user}.`)
      },
    },
    {
      name: 'session-guessable',
      title: 'A session cookie cannot be guessed or made up',
      section: 'OWASP ASVS 5.0, 7.2.3',
      gains: 'Whoever counts, or knows how the value is made, is logged in as somebody.',
      change: 'Use at least 128 random bits, or sign what you store in the cookie.',
      async attack(context) {
        const { browser, cookies } = await loggedIn(context)
        const weak = cookies.filter(({ value }) => value.length < 20)
        if (weak.length > 0) return vulnerable(`${listed(weak)}: only ${weak[0]?.value.length} characters.`)
        for (const { name, value } of cookies) {
          const jar = browser.jar.copy()
          const changed = value.replace(/[a-z](?=[^a-z]*$)/i, (letter) => (letter === 'a' ? 'b' : 'a'))
          jar.store(context.home, [`${name}=${changed}; Path=/`])
          if (changed !== value && (await context.whoIs(context.newBrowser(jar))) !== undefined)
            return vulnerable(`${name} still works with one letter changed.`)
        }
        return withstood('Long values, and a changed letter makes them worthless.')
      },
    },
  ],
}
