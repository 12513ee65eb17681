import { createHash, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { RunningSandbox } from '@sipgate-kit/sandbox'

/** What the application does wrong. Without any, it withstands the audit. */
export type Flaw =
  | 'state is not compared'
  | 'state works in every browser'
  | 'state works again'
  | 'state is short'
  | 'no PKCE'
  | 'returns anywhere'
  | 'believes Host'
  | 'passes parameters on'
  | 'error before state'
  | 'declining starts anew'
  | 'cookie for scripts'
  | 'cookie for other sites'
  | 'session before login'
  | 'session goes on'
  | 'sessions are counted'
  | 'no headers'
  | 'GET logs out'
  | 'anybody logs out'
  | 'logout in the browser only'
  | 'no revocation'
  | 'circle of logins'
  | 'fails without a token'
  | 'each request refreshes'
  | 'forgets after 503'
  | 'one user for all'
  | 'token on the page'
  | 'token in the address'
  | 'token in a cookie'
  | 'code on the page'
  | 'secret on the page'
  | 'stack on the page'

interface Tokens {
  access_token: string
  refresh_token: string
}

interface Session {
  tokens?: Tokens
  refreshing?: Promise<void> | undefined
  csrf: string
}

export interface FlawedApp {
  url: string
  close(): void
}

const random = () => randomBytes(32).toString('base64url')

/** A small application on sipgate with a login written by hand, and the flaws that a test asks for. */
export async function startFlawedApp(sandbox: RunningSandbox, ...given: Flaw[]): Promise<FlawedApp> {
  const flaws = new Set(given)
  const has = (flaw: Flaw) => flaws.has(flaw)
  const sessions = new Map<string, Session>()
  const flows = new Map<string, { browser: string; verifier: string; returnTo: string }>()
  let origin = ''
  let lastLogin: Session | undefined

  const call = async (form: Record<string, string>, url = sandbox.tokenUrl) => {
    const { clientId: client_id, clientSecret: client_secret } = sandbox
    const body = new URLSearchParams({ client_id, client_secret, ...form })
    return fetch(url, { method: 'POST', body, redirect: 'error', signal: AbortSignal.timeout(5000) })
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', origin)
    const cookies = new URLSearchParams(request.headers.cookie?.replaceAll('; ', '&'))
    const id = cookies.get('session') ?? ''
    const session = sessions.get(id)
    const setCookie = (name: string, value: string) =>
      response.appendHeader(
        'set-cookie',
        `${name}=${value}; Path=/${has('cookie for scripts') ? '' : '; HttpOnly'}${has('cookie for other sites') ? '' : '; SameSite=Lax'}`,
      )
    const redirect = (location: string) => response.writeHead(303, { location }).end()
    const page = (status: number, text: string) =>
      response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(text)
    if (!has('no headers')) {
      response.setHeader('content-security-policy', "default-src 'none'; frame-ancestors 'none'")
      response.setHeader('x-content-type-options', 'nosniff')
      response.setHeader('referrer-policy', 'no-referrer')
      response.setHeader('cache-control', 'no-store')
    }

    if (url.pathname === '/login') {
      const [state, verifier, browser] = [
        has('state is short') ? random().slice(0, 6) : random(),
        random(),
        random(),
      ]
      const wanted = url.searchParams.get('next') ?? '/'
      const returnTo = has('returns anywhere') || /^\/(?![/\\\t])[\w/]*$/.test(wanted) ? wanted : '/'
      flows.set(state, { browser, verifier, returnTo })
      setCookie('flow', browser)
      if (has('session before login') && !session) {
        const early = random()
        sessions.set(early, { csrf: random() })
        setCookie('session', early)
      }
      const own = has('believes Host')
        ? `http://${String(request.headers['x-forwarded-host'] ?? request.headers.host)}`
        : origin
      const query = new URLSearchParams({
        client_id: sandbox.clientId,
        redirect_uri: `${own}/authorize`,
        response_type: 'code',
        scope: 'balance:read',
        state,
        ...(!has('no PKCE') && {
          code_challenge: createHash('sha256').update(verifier).digest('base64url'),
          code_challenge_method: 'S256',
        }),
        ...(has('passes parameters on') && url.searchParams.has('prompt') && { prompt: 'none' }),
      })
      return void redirect(`${sandbox.authUrl}?${query.toString()}`)
    }

    if (url.pathname === '/authorize') {
      const state = url.searchParams.getAll('state')
      const code = url.searchParams.get('code') ?? ''
      const error = url.searchParams.get('error')
      if (has('error before state') && error !== null) sessions.delete(id)
      if (has('declining starts anew') && error !== null) return void redirect('/login')
      const known = has('state is not compared') ? [...flows.values()].at(-1) : flows.get(state[0] ?? '')
      const isOfBrowser = has('state works in every browser') || known?.browser === cookies.get('flow')
      const isDoubled = ['code', 'state', 'iss'].some((name) => url.searchParams.getAll(name).length > 1)
      const iss = url.searchParams.get('iss')
      const isOfIssuer = iss === null || iss === sandbox.issuer
      const shown = has('code on the page') ? code : ''
      if (!has('state works again')) flows.delete(state[0] ?? '')
      if (
        !known ||
        (!isOfBrowser && !has('state is not compared')) ||
        isDoubled ||
        !isOfIssuer ||
        error !== null
      )
        return void page(400, `The login failed. ${shown}`)
      const redirect_uri = `${origin}/authorize`
      const taken = await call({
        ...{ grant_type: 'authorization_code', code, redirect_uri },
        ...(!has('no PKCE') && { code_verifier: known.verifier }),
      })
      const tokens = (await taken.json()) as Partial<Tokens>
      if (!taken.ok || !tokens.access_token || !tokens.refresh_token)
        return void page(502, 'sipgate refused.')
      if (!has('session goes on') && !has('session before login')) sessions.delete(id)
      const fresh = has('sessions are counted') ? String(sessions.size + 1) : random()
      const next = has('session before login') && session ? id : fresh
      lastLogin = { tokens: tokens as Tokens, csrf: random() }
      sessions.set(next, lastLogin)
      setCookie('session', next)
      if (has('token in a cookie')) setCookie('user', Buffer.from(JSON.stringify(tokens)).toString('base64'))
      const suffix = has('token in the address') ? `?token=${tokens.access_token}` : ''
      return void redirect(known.returnTo + suffix)
    }

    if (url.pathname === '/logout') {
      let body = ''
      for await (const chunk of request) body += String(chunk)
      const isOwn = new URLSearchParams(body).get('csrf') === session?.csrf
      const isAllowed = request.method === 'POST' ? isOwn || has('anybody logs out') : has('GET logs out')
      if (!session || !isAllowed) return void page(403, 'Not from this page.')
      if (!has('logout in the browser only')) sessions.delete(id)
      if (!has('no revocation') && session.tokens)
        await call({ token: session.tokens.refresh_token }, sandbox.tokenUrl.replace(/token$/, 'revoke'))
      setCookie('session', '; Max-Age=0')
      return void redirect('/')
    }

    if (url.pathname !== '/') return void page(404, 'No such page.')
    const user = has('one user for all') && session?.tokens ? lastLogin : session
    if (!user?.tokens) return void page(200, '<a href="/login">Log in with sipgate</a>')
    const balance = await readBalance(user)
    if (balance === 'login') {
      if (has('fails without a token')) throw new Error('No token')
      if (cookies.has('again') && !has('circle of logins')) return void page(403, 'sipgate refuses.')
      setCookie('again', '1; Max-Age=60')
      return void redirect('/login')
    }
    if (balance === undefined) return void page(503, 'sipgate is down.')
    page(
      200,
      `<p>${balance}</p><form method="post" action="/logout"><input name="csrf" type="hidden" value="${user.csrf}">
      <button>Log out</button></form>${has('token on the page') ? user.tokens.access_token : ''}
      ${has('secret on the page') ? sandbox.clientSecret : ''}`,
    )
  }

  /** The balance, `login` when the grant has ended, undefined when sipgate does not answer. */
  async function readBalance(session: Session): Promise<string | undefined> {
    const read = () =>
      fetch(`${sandbox.apiUrl}/balance`, {
        headers: { authorization: `Bearer ${session.tokens?.access_token ?? ''}` },
        redirect: 'error',
      })
    const before = session.tokens
    let balance = await read()
    if (balance.status === 401) {
      if (session.tokens === before || has('each request refreshes')) {
        const refresh = refreshed(session)
        session.refreshing = has('each request refreshes') ? undefined : (session.refreshing ?? refresh())
        await (session.refreshing ?? refresh())
        session.refreshing = undefined
      }
      if (!session.tokens) return 'login'
      balance = await read()
    }
    if (balance.status === 401) return session.tokens === before ? undefined : 'login'
    return balance.ok ? balance.text() : undefined
  }

  function refreshed(session: Session): () => Promise<void> {
    return async () => {
      const refresh_token = session.tokens?.refresh_token ?? ''
      const answered = await call({ grant_type: 'refresh_token', refresh_token })
      if (answered.ok) session.tokens = (await answered.json()) as Tokens
      else if (answered.status === 400 || has('forgets after 503')) delete session.tokens
    }
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: Error) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/html' })
      response.end(has('stack on the page') || has('fails without a token') ? error.stack : 'It failed.')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://localhost:${(server.address() as AddressInfo).port}`
  return {
    url: origin,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
