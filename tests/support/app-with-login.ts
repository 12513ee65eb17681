import { createLogin, memoryStore, type LoginEvent, type LoginOptions } from '@sipgate-kit/oauth'
import type { RunningSandbox } from '@sipgate-kit/sandbox'

const origin = 'http://localhost:3000'
const redirectUri = `${origin}/authorize`

/** What the application answered, and to what. */
export interface AppAnswer {
  path: string
  status: number
  headers: string
  text: string
}

/**
 * A small application with a login, without a port, and a visitor of it. It shows the balance at `/`. Everything it says, to
 * visitors and in its log, is kept.
 */
export function appWithLogin(sandbox: RunningSandbox, options: Partial<LoginOptions> = {}) {
  let ahead = 0
  const events: LoginEvent[] = []
  const answers: AppAnswer[] = []
  const codes: string[] = []
  const login = createLogin({
    clientId: sandbox.clientId,
    clientSecret: sandbox.clientSecret,
    redirectUri,
    scopes: ['openid', 'balance:read'],
    store: memoryStore(),
    loginUrl: sandbox.loginUrl,
    apiUrl: sandbox.apiUrl,
    log: (event) => events.push(event),
    platform: { now: () => Date.now() + ahead },
    ...options,
  })

  async function answer(request: Request): Promise<Response> {
    const response = await login.handle(request)
    if (response) return response
    try {
      const user = await login.current(request)
      if (!user) return new Response('Nobody is logged in.', { status: 401 })
      let token = await user.accessToken()
      let balance = await balanceWith(token)
      if (balance.status === 401) {
        token = await user.accessToken({ refusedToken: token })
        balance = await balanceWith(token)
      }
      if (balance.status !== 200) return new Response('The API refused.', { status: 502 })
      return new Response(`csrf=${user.csrfToken} ${await balance.text()}`)
    } catch (error) {
      const page = await login.handleError(error, request)
      if (page) return page
      throw error
    }
  }

  const balanceWith = (token: string) =>
    fetch(`${sandbox.apiUrl}/balance`, { headers: { authorization: `Bearer ${token}` } })

  const jars = new Map<string, Map<string, string>>()
  /** One request of the browser, to the application or to the login server. */
  async function send(address: string, init: RequestInit = {}): Promise<Response> {
    const url = new URL(address, origin)
    const jar = jars.get(url.origin) ?? new Map<string, string>()
    jars.set(url.origin, jar)
    const headers = new Headers(init.headers)
    headers.set('accept', 'text/html')
    headers.set('cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '))
    const request = new Request(url, { ...init, headers, redirect: 'manual' })
    codes.push(...url.searchParams.getAll('code'))
    const response = url.origin === origin ? await kept(request) : await fetch(request)
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (/max-age=0/i.test(line)) jar.delete(name)
      else jar.set(name, value)
    }
    return response
  }

  async function kept(request: Request): Promise<Response> {
    const response = await answer(request)
    const headers = new Headers(response.headers)
    // The way to the login server carries what belongs there, and cookies belong to the browser.
    if (headers.get('location')?.startsWith(sandbox.url)) headers.delete('location')
    headers.delete('set-cookie')
    answers.push({
      path: new URL(request.url).pathname,
      status: response.status,
      headers: JSON.stringify([...headers]),
      text: await response.clone().text(),
    })
    return response
  }

  /** Follows redirects, and fills in the login server's forms, until there is a page of the application. */
  async function open(address: string): Promise<Response> {
    let response = await send(address)
    let at = new URL(address, origin).href
    for (let step = 0; step < 12; step += 1) {
      const location = response.headers.get('location')
      if (location !== null) {
        at = new URL(location, at).href
        response = await send(at)
        continue
      }
      if (at.startsWith(origin)) return response
      const page = await response.text()
      const form = /<form[^>]* action="([^"]*)"/.exec(page)?.[1]
      if (form === undefined) throw new Error(`The login server sent no form: ${page.slice(0, 500)}`)
      at = new URL(plain(form), at).href
      const csrf = /name="csrf" value="([^"]*)"/.exec(page)?.[1] ?? ''
      const body = new URLSearchParams({
        csrf: plain(csrf),
        username: 'demo',
        password: 'demo',
        accept: 'accept',
      })
      response = await send(at, { method: 'POST', body })
    }
    throw new Error('The login goes round in circles.')
  }

  async function logOut(): Promise<Response> {
    const csrf = /csrf=(\S+)/.exec(await (await open('/')).text())?.[1] ?? ''
    const body = new URLSearchParams({ csrf })
    return send('/logout', { method: 'POST', body, headers: { origin } })
  }

  return {
    login,
    events,
    answers,
    codes,
    open,
    logOut,
    isLoggedIn: async () => (await send('/')).status === 200,
    /** Moves the application's clock and the sandbox's. */
    advance(seconds: number) {
      ahead += seconds * 1000
      sandbox.clock.advance(seconds * 1000)
    },
  }
}

const plain = (html: string) =>
  html.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&')
