import { createCookieJar, type CookieJar } from './cookie-jar.ts'
import type { Form } from './html.ts'
import type { Answer, OutgoingRequest, SendRequest } from './send-request.ts'

/** One request of a browser, and what came back. */
export interface Exchange {
  request: OutgoingRequest
  answer: Answer
}

/** Where a journey through redirects ended. */
export interface Page extends Answer {
  url: URL
  /** Every request on the way, the last one included. */
  trail: Exchange[]
  /** A redirect that was not followed: it leads to an address where the journey was to stop, or to a strange server. */
  next?: URL
  /** Whether the redirects came to no end. */
  isLoop: boolean
}

export interface Journey {
  method?: 'GET' | 'POST'
  /** What a form sends. */
  form?: URLSearchParams
  /** The origin of the page that causes the request. Default: somebody typed the address. */
  from?: string
  /** More headers of the first request, such as a forged Host. */
  headers?: Readonly<Record<string, string>>
  /** Where to stop: such a redirect is not followed. */
  until?: (url: URL) => boolean
}

export interface Browser {
  readonly jar: CookieJar
  /** Opens an address and follows redirects, up to twenty. */
  open(url: URL, journey?: Journey): Promise<Page>
  /** Sends a form of a page, with some fields filled in. */
  submit(form: Form, fields: Readonly<Record<string, string>>, journey: Journey): Promise<Page>
}

export interface BrowserOptions {
  send: SendRequest
  now: () => number
  /** Whether the browser may send anything to this address. Redirects elsewhere are not followed. */
  mayVisit: (url: URL) => boolean
  /** Whether this is an address of the login server, which is another site in production and counts as one here. */
  isLoginServer: (url: URL) => boolean
  onExchange: (exchange: Exchange) => void
  /** Cookies to begin with. Default: none. */
  jar?: CookieJar
}

const mostRedirects = 20

/** A browser without scripts and pictures: cookies, redirects, forms, and the headers by which servers know browsers. */
export function createBrowser(options: BrowserOptions): Browser {
  const jar = options.jar ?? createCookieJar(options.now)

  async function sendOne(url: URL, journey: Journey): Promise<Exchange> {
    const { method = 'GET', form, from, headers } = journey
    const site = siteOf(url, from, options.isLoginServer)
    const cookies = jar.header({ url, method, isCrossSite: site === 'cross-site' })
    const request: OutgoingRequest = {
      method,
      url,
      headers: {
        accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
        'accept-language': 'en',
        'user-agent': 'Mozilla/5.0 (sipgate-kit audit)',
        'sec-fetch-site': site,
        'sec-fetch-mode': 'navigate',
        'sec-fetch-dest': 'document',
        'upgrade-insecure-requests': '1',
        ...(from !== undefined && method !== 'GET' && { origin: from }),
        ...(from !== undefined && { referer: `${from}/` }),
        ...(form && { 'content-type': 'application/x-www-form-urlencoded' }),
        ...(cookies !== undefined && { cookie: cookies }),
        ...headers,
      },
      ...(form && { body: form.toString() }),
    }
    const exchange = { request, answer: await options.send(request) }
    jar.store(url, exchange.answer.headers.getSetCookie())
    options.onExchange(exchange)
    return exchange
  }

  async function open(start: URL, journey: Journey = {}): Promise<Page> {
    const trail: Exchange[] = []
    let url = start
    let step = journey
    for (;;) {
      const exchange = await sendOne(url, step)
      trail.push(exchange)
      const page = { ...exchange.answer, url, trail, isLoop: false }
      const location = exchange.answer.headers.get('location')
      const isRedirect = exchange.answer.status >= 300 && exchange.answer.status < 400
      if (!isRedirect || location === null || !URL.canParse(location, url)) return page
      const next = new URL(location, url)
      if (!options.mayVisit(next) || journey.until?.(next)) return { ...page, next }
      if (trail.length > mostRedirects) return { ...page, next, isLoop: true }
      step = afterRedirect(step, exchange.answer.status)
      url = next
    }
  }

  return {
    jar,
    open,
    submit({ method, action, fields }, filled, journey) {
      const sent = new URLSearchParams(fields.filter(([name]) => filled[name] === undefined))
      for (const [name, value] of Object.entries(filled)) sent.append(name, value)
      if (method === 'POST') return open(action, { ...journey, method, form: sent })
      const url = new URL(action)
      url.search = sent.toString()
      return open(url, journey)
    },
  }
}

/** 307 and 308 keep method and body; after all others a browser sends a GET. */
function afterRedirect({ method, form, from }: Journey, status: number): Journey {
  const origin = from === undefined ? {} : { from }
  if (status !== 307 && status !== 308) return origin
  return { ...origin, ...(method && { method }), ...(form && { form }) }
}

function siteOf(
  url: URL,
  from: string | undefined,
  isLoginServer: BrowserOptions['isLoginServer'],
): 'none' | 'same-origin' | 'same-site' | 'cross-site' {
  if (from === undefined) return 'none'
  if (from === url.origin) return 'same-origin'
  if (!URL.canParse(from)) return 'cross-site'
  const page = new URL(from)
  if (isLoginServer(page) || isLoginServer(url)) return 'cross-site'
  return page.hostname === url.hostname ? 'same-site' : 'cross-site'
}
