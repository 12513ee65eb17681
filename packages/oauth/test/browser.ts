import type { Login } from '../src/index.ts'

type App = Pick<Login, 'origin' | 'handle'>

/** A browser with a cookie jar, in front of a login, or of connections. */
export interface TestBrowser {
  readonly cookies: Map<string, string>
  /** Every answer it ever got. */
  readonly seen: Response[]
  request: (path: string, init?: RequestInit) => Request
  send: (path: string, init?: RequestInit) => Promise<Response>
  /** Goes from /login to the login server and answers the callback's address without opening it. */
  authorize: (path?: string) => Promise<string>
  /** A whole login: the answer of the callback. */
  logIn: (path?: string) => Promise<Response>
  postLogout: (fields?: Record<string, string>, headers?: Record<string, string>) => Promise<Response>
}

export function openBrowser(login: App): TestBrowser {
  const cookies = new Map<string, string>()
  const seen: Response[] = []
  const browser: TestBrowser = {
    cookies,
    seen,
    request(path, init = {}) {
      const headers = new Headers({ accept: 'text/html,*/*', 'sec-fetch-dest': 'document' })
      new Headers(init.headers).forEach((value, name) => headers.set(name, value))
      if (cookies.size > 0)
        headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
      return new Request(new URL(path, login.origin), { ...init, headers })
    },
    async send(path, init) {
      const response = await login.handle(browser.request(path, init))
      if (!response) throw new Error(`Nothing answers ${path}`)
      keepCookies(cookies, response)
      seen.push(response)
      return response
    },
    async authorize(path = '/login') {
      const start = await browser.send(path)
      const location = start.headers.get('location')
      if (start.status !== 303 || !location) throw new Error(`${path} answered ${start.status}`)
      return sendToProvider(location)
    },
    async logIn(path) {
      return browser.send(await browser.authorize(path))
    },
    postLogout: (fields = {}, headers = {}) =>
      browser.send('/logout', {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { origin: login.origin, 'sec-fetch-site': 'same-origin', ...headers },
      }),
  }
  return browser
}

/** Opens an address of the login server; answers where it sends the browser, as a path of the app. */
export async function sendToProvider(location: string): Promise<string> {
  const answer = await fetch(location, { redirect: 'manual' })
  const back = new URL(answer.headers.get('location') ?? '')
  return back.pathname + back.search
}

export function keepCookies(cookies: Map<string, string>, response: Response): void {
  for (const line of response.headers.getSetCookie()) {
    const [pair = '', ...attributes] = line.split('; ')
    const at = pair.indexOf('=')
    if (attributes.includes('Max-Age=0')) cookies.delete(pair.slice(0, at))
    else cookies.set(pair.slice(0, at), pair.slice(at + 1))
  }
}
