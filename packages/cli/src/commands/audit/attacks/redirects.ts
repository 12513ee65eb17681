import { vulnerable, withstood, type Attack, type AttackGroup, type Verdict } from '../attack.ts'
import type { AuditContext } from '../audit-context.ts'
import type { Journey, Page } from '../browser/browser.ts'
import { CannotTry } from '../attack.ts'

const names = [
  'returnTo',
  'return_to',
  'returnUrl',
  'next',
  'redirect',
  'redirect_to',
  'redirectTo',
  'redirectUrl',
  'callbackUrl',
  'continue',
  'url',
  'target',
  'goto',
  'from',
  'rd',
]
const strangers = [
  'https://evil.example/',
  '//evil.example/',
  '/\\evil.example/',
  '\\\\evil.example/',
  'https:evil.example',
  '/%2f%2fevil.example/',
  '/\t/evil.example/',
  '/a/..//evil.example/',
  'https://localhost@evil.example/',
]

/** Where a page leads away from this machine: by redirect, or by a refresh or form of its own. */
function leadsTo(page: Page): string | undefined {
  const target = page.next?.href ?? page.headers.get('refresh') ?? ''
  const refresh = /<meta[^>]*http-equiv=["']?refresh[^>]*>/i.exec(page.text)?.[0] ?? ''
  return [target, refresh].find((text) => /evil\.example/.test(hostPart(text)))
}

/** A stranger's name in a query leads nowhere yet. */
function hostPart(text: string): string {
  return text.split(/[?#]/, 1)[0] ?? ''
}

async function tryReturnTo(context: AuditContext, stranger: string): Promise<string | undefined> {
  const browser = context.newBrowser()
  const url = new URL(context.start.url)
  for (const name of names) url.searchParams.set(name, stranger)
  const page = await browser.open(url, { until: context.isAuthorization })
  const early = leadsTo(page)
  if (early !== undefined) return early
  if (!page.next || !context.isAuthorization(page.next)) return undefined
  const { page: landed } = await context.callBack(browser, await context.authorize(browser, page.next))
  return landed && leadsTo(landed)
}

function forgedHost(name: string, title: string, headers: Record<string, string>): Attack {
  return {
    name,
    title,
    section: 'RFC 9700, section 4.1',
    gains: 'Where a proxy passes the header on, an attacker has the code sent to an address of their choice.',
    change: 'Take the redirect URI from your configuration, never from a header of the request.',
    attack: async (context) => {
      const usual = await context.begin(context.newBrowser())
      return compareRedirectUri(context, usual, { headers })
    },
  }
}

async function compareRedirectUri(context: AuditContext, usual: URL, journey: Journey): Promise<Verdict> {
  const expected = usual.searchParams.get('redirect_uri')
  let forged: URL
  try {
    forged = await context.begin(context.newBrowser(), journey)
  } catch (error) {
    if (error instanceof CannotTry) return withstood('The application refused the request.')
    throw error
  }
  const seen = forged.searchParams.get('redirect_uri')
  return seen === expected
    ? withstood(`The redirect URI remained ${expected}.`)
    : vulnerable(`The redirect URI became ${seen}.`)
}

export const redirects: AttackGroup = {
  title: 'Where the browser is sent',
  attacks: [
    {
      name: 'open-redirect',
      title: 'A login leads back into the application only',
      section: 'RFC 9700, section 4.11',
      gains:
        'A link to your application that ends on an attacker’s page, which can ask for the password again in your name.',
      change:
        'Accept a path of your own only, resolve it as browsers do, and compare the origin of the result.',
      async attack(context) {
        for (const stranger of strangers) {
          const found = await tryReturnTo(context, stranger)
          if (found !== undefined)
            return vulnerable(`A parameter with the value ${JSON.stringify(stranger)} led to ${found}.`)
        }
        return withstood(
          `${names.length} common parameters with ${strangers.length} addresses led nowhere else.`,
        )
      },
    },
    forgedHost('forged-host', 'A forged Host header does not change the redirect URI', {
      host: 'evil.example',
    }),
    forgedHost('forwarded-host', 'A forged X-Forwarded-Host header does not change the redirect URI', {
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'https',
      forwarded: 'host=evil.example;proto=https',
    }),
    {
      name: 'injected-parameters',
      title: 'Parameters of the login’s own address do not change the authorization request',
      section: 'RFC 9700, section 4.1',
      gains: 'A prepared link to your login asks for other scopes, or sends the code elsewhere.',
      change: 'Build the authorization request from your configuration; pass nothing on from the request.',
      async attack(context) {
        const usual = await context.begin(context.newBrowser())
        const browser = context.newBrowser()
        const url = new URL(context.start.url)
        const forged = {
          redirect_uri: 'https://evil.example/',
          client_id: 'evil',
          scope: 'all',
          state: 'forged-state-of-an-attacker',
          response_mode: 'fragment',
          prompt: 'none',
        }
        for (const [name, value] of Object.entries(forged)) url.searchParams.set(name, value)
        const { next } = await browser.open(url, { until: context.isAuthorization })
        if (!next || !context.isAuthorization(next)) return withstood('The application refused the request.')
        for (const [name, value] of Object.entries(forged))
          if (next.searchParams.getAll(name).includes(value) && usual.searchParams.get(name) !== value)
            return vulnerable(`The authorization request took over ${name}=${value}.`)
        return withstood('The authorization request remained the same.')
      },
    },
  ],
}
