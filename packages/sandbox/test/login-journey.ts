import { createSandbox } from '../src/create-sandbox.ts'
import type { LoginServerOptions } from '../src/world/kernel.ts'
import { defaults } from '../src/world/seed/defaults.ts'
import { seed } from '../src/world/seed/seed.ts'
import type { ClientState, Realm, State } from '../src/world/state/state.ts'
import { testBrowser, type TestBrowser, type TestPage } from './login-browser.ts'
import type { TokenAnswer } from '../src/login/token/token-issuing.ts'

export const redirectUri = 'http://localhost:3000/authorize'

const start = Date.UTC(2026, 0, 5, 9)

/** A second client beside the seed's, which may take passwords. */
export const passwordClient = { clientId: 'password-client', clientSecret: 'password-secret' }
/** A third, without the implicit flow; its id looks like those of sipgate. */
export const strictClient = { clientId: '2556404-0-dc848ae6:third-party', clientSecret: 'strict secret:+%&' }

export interface TestLoginOptions {
  loginServer?: Partial<LoginServerOptions>
  change?: (state: State) => void
}

/** A sandbox whose clock stands still, and what scripts do with its login server. */
export function testLogin({ loginServer = {}, change }: TestLoginOptions = {}) {
  const state = seed()
  const [first] = state.clients
  if (!first) throw new Error('The seed has no client.')
  const add = (client: Partial<ClientState>) => state.clients.push({ ...structuredClone(first), ...client })
  add({ ...passwordClient, name: 'Password client', directAccessGrants: true, redirectUris: [redirectUri] })
  add({ ...strictClient, name: 'Strict client', implicitFlow: false, redirectUris: [redirectUri] })
  change?.(state)
  const sandbox = createSandbox({ state, loginServer, platform: { now: () => start } })
  const fetch = (request: Request) => sandbox.fetch(request)

  const endpoint = (name: string, realm: Realm = 'third-party') =>
    `${sandbox.loginUrl}/realms/${realm}/protocol/openid-connect/${name}`
  const authorizeUrl = (parameters: Record<string, string> = {}, realm: Realm = 'third-party') => {
    const all = {
      client_id: defaults.clientId,
      redirect_uri: redirectUri,
      response_type: 'code',
      scope: 'balance:read',
      state: 'state-1',
      ...parameters,
    }
    return `${endpoint('auth', realm)}?${new URLSearchParams(all).toString()}`
  }
  const send = (name: string, fields: Record<string, string>, init: RequestInit = {}, realm?: Realm) =>
    fetch(new Request(endpoint(name, realm), { method: 'POST', body: new URLSearchParams(fields), ...init }))
  const asClient = { client_id: defaults.clientId, client_secret: defaults.clientSecret }
  const token = (fields: Record<string, string>) => send('token', { ...asClient, ...fields })

  /** From the authorization request to the redirect back, pressing what is asked for. */
  async function logIn(
    url = authorizeUrl(),
    browser = testBrowser(fetch),
    user: string = defaults.username,
  ): Promise<TestPage> {
    let page = await browser.get(url)
    if (page.html.includes('name="password"'))
      page = await browser.submit(page, { username: user, password: user })
    if (page.location.includes('/login-actions/consent')) page = await browser.get(page.location)
    if (page.html.includes('name="accept"')) page = await browser.submit(page, { accept: 'accept' })
    return page
  }
  async function code(parameters: Record<string, string> = {}, browser?: TestBrowser): Promise<string> {
    const { location } = await logIn(authorizeUrl(parameters), browser)
    return new URL(location).searchParams.get('code') ?? ''
  }
  const exchange = (code: string, fields: Record<string, string> = {}) =>
    token({ grant_type: 'authorization_code', code, redirect_uri: redirectUri, ...fields })
  async function tokens(
    parameters: Record<string, string> = {},
    browser?: TestBrowser,
  ): Promise<TokenAnswer> {
    const response = await exchange(await code(parameters, browser))
    if (response.status !== 200) throw new Error(`No tokens: ${await response.text()}`)
    return (await response.json()) as TokenAnswer
  }
  const refresh = (refreshToken: string, fields: Record<string, string> = {}) =>
    token({ grant_type: 'refresh_token', refresh_token: refreshToken, ...fields })
  const balance = (accessToken: string) =>
    fetch(new Request(`${sandbox.apiUrl}/balance`, { headers: { authorization: `Bearer ${accessToken}` } }))
  /** Changes the state in the middle of a story. */
  const edit = (work: (state: State) => void) => {
    const snapshot = sandbox.snapshot()
    work(snapshot)
    sandbox.restore(snapshot)
  }
  const newBrowser = () => testBrowser(fetch)
  return {
    sandbox,
    fetch,
    endpoint,
    authorizeUrl,
    send,
    token,
    logIn,
    code,
    exchange,
    tokens,
    refresh,
    balance,
    edit,
    newBrowser,
  }
}

/** Status, error and description of a refusal. */
export async function refusal(response: Response): Promise<[number, string, string]> {
  const body = (await response.json()) as { error: string; error_description: string }
  return [response.status, body.error, body.error_description]
}
