import { untried, vulnerable, withstood, type Attack, type AttackGroup } from '../attack.ts'
import type { AuditContext } from '../audit-context.ts'
import type { Answer } from '../browser/send-request.ts'
import { refusesFrames, stopsScripts } from './content-policy.ts'

interface NamedAnswer extends Answer {
  what: string
}

/** The pages of a login: behind it, and those that say what went wrong. */
async function pagesOf(context: AuditContext): Promise<NamedAnswer[]> {
  const browser = context.newBrowser()
  await context.logIn(browser)
  const stranger = context.newBrowser()
  const authorization = await context.begin(stranger)
  const callback = new URL(authorization.searchParams.get('redirect_uri') ?? context.app.href)
  callback.search = 'code=wrong&state=wrong'
  const until = context.isAuthorization
  return [
    { what: 'the page behind the login', ...(await browser.open(context.home, { until })) },
    {
      what: 'a page that does not exist',
      ...(await browser.open(new URL('/no-such-page', context.app), { until })),
    },
    { what: 'a refused callback', ...(await stranger.open(callback, { until })) },
  ]
}

const isPage = ({ headers }: Answer) => /html/.test(headers.get('content-type') ?? '')

function onEveryPage(
  about: Omit<Attack, 'attack'>,
  isGood: (answer: Answer) => boolean,
  has: string,
  only: (answer: NamedAnswer) => boolean = isPage,
): Attack {
  return {
    ...about,
    async attack(context) {
      const pages = (await pagesOf(context)).filter(only)
      if (pages.length === 0) return untried('the application showed no HTML page')
      const bad = pages.filter((page) => !isGood(page))
      return bad.length === 0
        ? withstood(`${has}, on ${pages.length} pages.`)
        : vulnerable(`Not so on ${bad.map(({ what }) => what).join(', ')}.`)
    },
  }
}

export const headers: AttackGroup = {
  title: 'Headers of the pages',
  attacks: [
    onEveryPage(
      {
        name: 'header-csp',
        title: 'A Content-Security-Policy stops injected scripts',
        section: 'OWASP ASVS 5.0, 3.4.3',
        gains: 'One place that forgets to escape is enough to run an attacker’s script as the user.',
        change: "Send Content-Security-Policy: default-src 'self', without 'unsafe-inline' for scripts.",
      },
      stopsScripts,
      'A policy without inline scripts',
    ),
    onEveryPage(
      {
        name: 'header-frames',
        title: 'Other sites cannot show the pages in a frame',
        section: 'RFC 9700, section 4.16',
        gains:
          'An invisible frame makes users press your buttons while they believe to press others (clickjacking).',
        change: "Send frame-ancestors 'none' in the Content-Security-Policy.",
      },
      refusesFrames,
      'Frames are refused',
    ),
    onEveryPage(
      {
        name: 'header-nosniff',
        title: 'Browsers do not guess what kind of file an answer is',
        section: 'OWASP ASVS 5.0, 3.4.4',
        gains: 'A file that a user uploads or names is run as a script.',
        change: 'Send X-Content-Type-Options: nosniff.',
      },
      (answer) => /^nosniff$/i.test(answer.headers.get('x-content-type-options') ?? ''),
      'nosniff',
    ),
    onEveryPage(
      {
        name: 'header-referrer',
        title: 'Addresses do not travel to other sites in the Referer header',
        section: 'RFC 9700, section 4.2',
        gains: 'Codes and ids in your addresses reach whatever site your pages link to.',
        change: 'Send Referrer-Policy: no-referrer, or same-origin.',
      },
      (answer) =>
        /^(no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/i.test(
          answer.headers.get('referrer-policy')?.split(',').at(-1)?.trim() ?? '',
        ),
      'A careful Referrer-Policy',
    ),
    onEveryPage(
      {
        name: 'header-no-store',
        title: 'The page behind the login is not kept by browsers and proxies',
        section: 'OWASP ASVS 5.0, 14.3.2',
        gains: 'After logging out, “Back” still shows the data to the next person at the machine.',
        change: 'Send Cache-Control: no-store on pages that belong to a user.',
      },
      (answer) => /\bno-store\b/i.test(answer.headers.get('cache-control') ?? ''),
      'no-store',
      ({ what }) => what === 'the page behind the login',
    ),
    {
      name: 'header-callback',
      title: 'The callback is neither stored nor named to other sites',
      section: 'RFC 9700, sections 4.2 and 4.3',
      gains: 'The code remains in a cache or goes out in a Referer header.',
      change:
        'Answer the callback with a redirect to an address without the code, and Cache-Control: no-store.',
      async attack(context) {
        const browser = context.newBrowser()
        const page = await context.logIn(browser)
        const [first] = page.trail
        if (page.url.searchParams.has('code'))
          return vulnerable('The address of the page still has the code.')
        const cached = first?.answer.headers.get('cache-control') ?? ''
        if (!/no-store/i.test(cached)) return vulnerable('The answer to the callback may be stored.')
        return withstood(`The callback was answered with ${first?.answer.status}, and is not stored.`)
      },
    },
    {
      name: 'header-hsts',
      title: 'Over https, browsers never come back over http',
      section: 'OWASP ASVS 5.0, 3.4.1',
      gains: 'Somebody on the same network answers the first request over http in your name.',
      change: 'Send Strict-Transport-Security: max-age=31536000.',
      async attack(context) {
        if (context.app.protocol !== 'https:') return untried('the application runs over http here')
        const { headers } = await context.newBrowser().open(context.app, { until: context.isAuthorization })
        return headers.has('strict-transport-security')
          ? withstood('Strict-Transport-Security is set.')
          : vulnerable('There is no Strict-Transport-Security.')
      },
    },
  ],
}
