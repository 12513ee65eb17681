import { createHash, generateKeyPairSync, randomUUID, sign, type KeyObject } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A login server and userinfo over real HTTP, as obliging or as evil as a test wants it. */
export interface TestProvider {
  readonly loginUrl: string
  readonly issuer: string
  readonly apiUrl: string
  readonly behaviour: Behaviour
  /** Every request: its endpoint and its form or query. */
  readonly requests: { endpoint: string; fields: URLSearchParams; headers: IncomingMessage['headers'] }[]
  count: (endpoint: string) => number
  /** Refresh tokens that work now. */
  readonly refreshTokens: Map<string, { sub: string; scope: string; session?: string }>
  /** Every secret that was handed out. */
  readonly secrets: Set<string>
  keys: { kid: string; privateKey: KeyObject; publicKey: KeyObject }[]
  jwt: (claims: object, options?: { header?: object; key?: KeyObject }) => string
  close: () => Promise<void>
}

export interface Behaviour {
  user: { sub: string; masterSipId: string; locale?: string; domain?: string }
  /** Parameters of the callback; return undefined to leave one out. */
  callback?: (parameters: Record<string, string>) => Record<string, string> | string
  tokenAnswer?: (answer: Record<string, unknown>, form: URLSearchParams) => Record<string, unknown>
  idToken?: (claims: Record<string, unknown>) => Record<string, unknown> | string | undefined
  jwks?: (keys: object[]) => unknown
  metadata?: (metadata: Record<string, unknown>) => Record<string, unknown>
  /** Answers in place of an endpoint; returns false to let it go on. */
  intercept: Record<
    string,
    ((response: ServerResponse, form: URLSearchParams) => boolean | Promise<boolean>) | undefined
  >
  rotation: boolean
  /** The login that every authorization belongs to, as for one browser that stays logged in there. Default: a new one each time. */
  session?: string
  /** Scopes that are granted, if not those that were asked for. */
  granted?: string
}

const rsa = () => {
  const pair = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return { kid: randomUUID(), ...pair }
}
const firstKey = rsa()
export const anotherKey = rsa()

export const clientId = 'client-1'
export const clientSecret = 'canary-client-secret'

export async function startProvider(behaviour: Partial<Behaviour> = {}): Promise<TestProvider> {
  const codes = new Map<
    string,
    { challenge: string; redirectUri: string; nonce: string | null; scope: string; session: string }
  >()
  const used = new Set<string>()
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const issuer = `${origin}/auth/realms/third-party`
  const subject = 'f:2e724444-e44a-49cc-8ad8-ef0412c44024:957162'

  const provider: TestProvider = {
    loginUrl: `${origin}/auth`,
    issuer,
    apiUrl: `${origin}/v2`,
    behaviour: { user: { sub: 'w0', masterSipId: '1234567' }, intercept: {}, rotation: true, ...behaviour },
    requests: [],
    count: (endpoint) => provider.requests.filter((request) => request.endpoint === endpoint).length,
    refreshTokens: new Map(),
    secrets: new Set([clientSecret]),
    keys: [firstKey],
    jwt(claims, { header = {}, key = provider.keys[0]!.privateKey } = {}) {
      const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
      const head = { alg: 'RS256', typ: 'JWT', kid: provider.keys[0]!.kid, ...header }
      const signed = `${encode(head)}.${encode(claims)}`
      return `${signed}.${sign('sha256', Buffer.from(signed), key).toString('base64url')}`
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const url = new URL(request.url ?? '/', origin)
    const endpoint = url.pathname.split('/').at(-1) ?? ''
    let body = ''
    for await (const chunk of request) body += String(chunk)
    const fields = request.method === 'POST' ? new URLSearchParams(body) : url.searchParams
    provider.requests.push({ endpoint, fields, headers: request.headers })
    if (await provider.behaviour.intercept[endpoint]?.(response, fields)) return
    if (endpoint === 'auth') return authorize(url.searchParams, response)
    if (endpoint === 'token') return token(fields, response)
    if (endpoint === 'certs') return json(response, 200, jwks())
    if (endpoint === 'logout') {
      // As Keycloak does: all grants of the login end together.
      const session = provider.refreshTokens.get(fields.get('refresh_token') ?? '')?.session
      for (const [token, held] of provider.refreshTokens)
        if (held.session === session) provider.refreshTokens.delete(token)
      return void response.writeHead(204).end()
    }
    if (endpoint === 'revoke') {
      // As Keycloak does: the user leaves this client in all logins.
      const sub = provider.refreshTokens.get(fields.get('token') ?? '')?.sub
      for (const [token, held] of provider.refreshTokens)
        if (held.sub === sub) provider.refreshTokens.delete(token)
      return void response.writeHead(200).end()
    }
    if (endpoint === 'userinfo') return json(response, 200, provider.behaviour.user)
    if (endpoint === 'openid-configuration') return json(response, 200, metadata())
    response.writeHead(404).end()
  }

  function authorize(query: URLSearchParams, response: ServerResponse) {
    const code = secret('code')
    const session = provider.behaviour.session ?? randomUUID()
    const redirectUri = query.get('redirect_uri') ?? ''
    codes.set(code, {
      challenge: query.get('code_challenge') ?? '',
      redirectUri,
      nonce: query.get('nonce'),
      scope: provider.behaviour.granted ?? query.get('scope') ?? '',
      session,
    })
    const parameters = { state: query.get('state') ?? '', session_state: session, code }
    const made = provider.behaviour.callback?.(parameters) ?? parameters
    const search = typeof made === 'string' ? made : new URLSearchParams(made).toString()
    response.writeHead(302, { location: `${redirectUri}?${search}` }).end()
  }

  function token(form: URLSearchParams, response: ServerResponse) {
    if (form.get('client_secret') !== clientSecret)
      return json(response, 401, { error: 'unauthorized_client' })
    if (form.get('grant_type') === 'authorization_code') {
      const found = codes.get(form.get('code') ?? '')
      codes.delete(form.get('code') ?? '')
      const hash = createHash('sha256')
        .update(form.get('code_verifier') ?? '')
        .digest('base64url')
      if (!found || hash !== found.challenge || form.get('redirect_uri') !== found.redirectUri) {
        return json(response, 400, { error: 'invalid_grant', error_description: 'canary-description' })
      }
      return json(response, 200, tokens(found.scope, found.session, found.nonce, form))
    }
    const old = form.get('refresh_token') ?? ''
    const held = provider.refreshTokens.get(old)
    if (!held) {
      // Reuse is an attack: the whole family dies.
      if (used.has(old)) provider.refreshTokens.clear()
      return json(response, 400, { error: 'invalid_grant', error_description: 'canary-description' })
    }
    if (provider.behaviour.rotation) {
      provider.refreshTokens.delete(old)
      used.add(old)
    }
    return json(response, 200, tokens(held.scope, held.session ?? randomUUID(), null, form))
  }

  function tokens(scope: string, session: string, nonce: string | null, form: URLSearchParams) {
    const refresh = secret('refresh')
    provider.refreshTokens.set(refresh, { sub: subject, scope, session })
    const now = Math.floor(Date.now() / 1000)
    const claims = {
      iss: issuer,
      aud: clientId,
      sub: subject,
      iat: now,
      exp: now + 300,
      ...(nonce !== null && { nonce }),
    }
    const wanted = provider.behaviour.idToken?.(claims)
    const idToken = typeof wanted === 'object' ? provider.jwt(wanted) : wanted
    const full = {
      access_token: secret('access'),
      expires_in: 300,
      refresh_expires_in: 2592000,
      refresh_token: refresh,
      token_type: 'bearer',
      ...(idToken !== undefined && { id_token: idToken }),
      'not-before-policy': 0,
      session_state: session,
      scope,
    }
    if (idToken !== undefined) provider.secrets.add(idToken)
    return provider.behaviour.tokenAnswer?.(full, form) ?? full
  }

  function secret(kind: string): string {
    const made = `canary-${kind}-${randomUUID()}`
    provider.secrets.add(made)
    return made
  }

  function jwks(): unknown {
    const keys = provider.keys.map(({ kid, publicKey }) => ({
      ...publicKey.export({ format: 'jwk' }),
      kid,
      use: 'sig',
      alg: 'RS256',
    }))
    return provider.behaviour.jwks?.(keys) ?? { keys }
  }

  function metadata() {
    const base = `${issuer}/protocol/openid-connect`
    const full = {
      issuer,
      authorization_endpoint: `${base}/auth`,
      token_endpoint: `${base}/token`,
      jwks_uri: `${base}/certs`,
      end_session_endpoint: `${base}/logout`,
      revocation_endpoint: `${base}/revoke`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
      code_challenge_methods_supported: ['S256'],
    }
    return provider.behaviour.metadata?.(full) ?? full
  }

  return provider
}

export function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
  response.end(typeof body === 'string' ? body : JSON.stringify(body))
}
