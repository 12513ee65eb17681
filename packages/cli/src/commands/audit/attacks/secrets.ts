import { vulnerable, withstood, type AttackGroup } from '../attack.ts'
import type { AuditContext } from '../audit-context.ts'
import type { Exchange } from '../browser/browser.ts'
import { filesOf, linksOf } from '../browser/html.ts'

/** Tokens of the sandbox begin with the letters of `{"sandbox"`. */
const token = /eyJzYW5kYm94[\w-]*\.[\w-]+\.[\w-]*/
const stackTrace =
  /\n?\s+at (?:\S+ \()?(?:file:\/\/)?\/[^\s<]+:\d+:\d+|Traceback \(most recent call last\)|&nbsp;at [\w.<>]+ \(/
const usual = 'Keep tokens on the server, encrypted, and give the browser nothing but the key of its session.'

/** Opens what a user can reach from the page behind the login, without logging out, and two pages that say what is wrong. */
async function lookAround(context: AuditContext): Promise<void> {
  const browser = context.newBrowser()
  const page = await context.logIn(browser)
  const links = [...linksOf(page.text, page.url).map(({ url }) => url), ...filesOf(page.text, page.url)]
  const own = links.filter(
    ({ origin, pathname }) => origin === page.url.origin && !/log-?out|sign-?out|delete/i.test(pathname),
  )
  const addresses = new Set(own.map(({ href }) => href.split('#', 1)[0] ?? href))
  const [callback] = page.trail
  for (const address of [
    ...[...addresses].slice(0, 20),
    new URL('/no-such-page', page.url),
    callback?.request.url ?? '',
  ])
    await browser.open(new URL(address), { from: page.url.origin, until: context.isAuthorization })
}

const where = ({ request }: Exchange) => `${request.method} ${request.url.pathname}`

/** A cookie's value as it is, and what it says when it is only encoded. */
function readings(value: string): string {
  const plain = URL.canParse(`x:?${value}`) ? decodeLeniently(value) : value
  const parts = plain.split(/[.:]/).map((part) => Buffer.from(part, 'base64').toString('latin1'))
  return [value, plain, Buffer.from(plain, 'base64').toString('latin1'), ...parts].join('\n')
}

function decodeLeniently(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

export const secrets: AttackGroup = {
  title: 'Tokens, codes and secrets',
  attacks: [
    {
      name: 'secrets-in-pages',
      title: 'No answer of the application contains a token',
      section: 'OWASP ASVS 5.0, 10.1.1',
      gains:
        'One injected script, or one look into the browser’s cache, is enough to have the user’s tokens.',
      change: usual,
      async attack(context) {
        await lookAround(context)
        const found = context.exchanges.find(({ answer }) => token.test(answer.text))
        return found
          ? vulnerable(`A token was in the answer to ${where(found)}.`)
          : withstood(`${context.exchanges.length} answers had none.`)
      },
    },
    {
      name: 'secrets-in-addresses',
      title: 'No redirect of the application carries a token or a code',
      section: 'RFC 9700, section 4.3',
      gains: 'Addresses remain in the browser’s history and in logs, and travel on in the Referer header.',
      change: 'Redirect from the callback to an address without them.',
      async attack(context) {
        await lookAround(context)
        const found = context.exchanges.find(({ answer }) => {
          const location = decodeLeniently(answer.headers.get('location') ?? '')
          return token.test(location) || context.codes.some((code) => location.includes(code))
        })
        return found
          ? vulnerable(`The redirect of ${where(found)} carried one.`)
          : withstood(`${context.exchanges.length} answers had none.`)
      },
    },
    {
      name: 'secrets-in-cookies',
      title: 'No cookie can be read as a token',
      section: 'OWASP ASVS 5.0, 10.1.1',
      gains: 'Whoever reads the cookie, in the browser or in a log of requests, has the user’s tokens.',
      change: usual,
      async attack(context) {
        await lookAround(context)
        const lines = context.exchanges.flatMap(({ answer }) => answer.headers.getSetCookie())
        for (const line of lines) {
          const [, name = '', value = ''] = /^([^=]*)=([^;]*)/.exec(line) ?? []
          if (token.test(readings(value))) return vulnerable(`The cookie ${name} contains a token.`)
        }
        return withstood(`${lines.length} cookies had none.`)
      },
    },
    {
      name: 'secrets-code-shown',
      title: 'No page repeats an authorization code',
      section: 'RFC 9700, section 4.2',
      gains: 'Scripts and pictures of other sites on that page learn the code.',
      change: 'Answer the callback with a redirect, and never print its parameters.',
      async attack(context) {
        await lookAround(context)
        const found = context.exchanges.find(({ answer }) =>
          context.codes.some((code) => answer.text.includes(code)),
        )
        return found
          ? vulnerable(`A code was in the answer to ${where(found)}.`)
          : withstood(`None of ${context.codes.length} codes was on a page.`)
      },
    },
    {
      name: 'secrets-client-secret',
      title: 'The client’s secret is in no answer',
      section: 'RFC 6749, section 2.3.1',
      gains: 'Whoever has it asks for tokens in the name of your application.',
      change: 'Keep it on the server. A script or page never needs it.',
      async attack(context) {
        const { clientSecret } = context
        if (clientSecret === undefined) return withstood('The client has no secret.')
        await lookAround(context)
        const found = context.exchanges.find(({ answer }) => {
          const head = [...answer.headers].map(([, value]) => decodeLeniently(value)).join('\n')
          return answer.text.includes(clientSecret) || head.includes(clientSecret)
        })
        return found
          ? vulnerable(`It was in the answer to ${where(found)}.`)
          : withstood(`${context.exchanges.length} answers did not have it.`)
      },
    },
    {
      name: 'secrets-stack-trace',
      title: 'No page shows how the application is built',
      section: 'OWASP ASVS 5.0, 16.5.1',
      gains: 'Paths, versions and values from inside tell an attacker where to go on.',
      change:
        'Show a page of your own for errors, and write the details into the log (NODE_ENV=production in Express).',
      async attack(context) {
        await lookAround(context)
        const found = context.exchanges.find(({ answer }) => stackTrace.test(answer.text))
        return found
          ? vulnerable(`A stack trace was in the answer to ${where(found)}.`)
          : withstood(`${context.exchanges.length} answers had none.`)
      },
    },
  ],
}
