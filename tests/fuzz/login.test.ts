import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createLogin, memoryStore, type Login } from '@sipgate-kit/oauth'
import { createSandbox, type Sandbox } from '@sipgate-kit/sandbox'
import { HttpVisitor } from '../support/http-visitor.ts'
import { fuzz, fuzzTimeout, isLongRun } from './fuzz-runs.ts'
import { filled, hostileRequest, type HostileRequest } from './hostile-request.ts'
import { Secrets } from './secrets.ts'
import { openSenders, type Ready } from './senders.ts'
import { isOwnLogout, wrongWith } from './verdict.ts'

const origin = 'http://localhost:3000'
const redirectUri = `${origin}/authorize`

/** How the login server is while a request runs. */
const providers = {
  up: undefined,
  'cannot be reached': () => Promise.reject(new TypeError('fetch failed')),
  'is down': () => Promise.resolve(new Response('down', { status: 503 })),
  'answers nonsense': () => Promise.resolve(new Response('{"access_token":[]}')),
  'sends elsewhere': () =>
    Promise.resolve(new Response(null, { status: 302, headers: { location: 'http://evil.example/' } })),
} satisfies Record<string, (() => Promise<Response>) | undefined>
type ProviderState = keyof typeof providers

const providerState = fc.oneof(
  { weight: 9, arbitrary: fc.constant<ProviderState>('up') },
  fc.constantFrom(...(Object.keys(providers) as ProviderState[])),
)

let sandbox: Sandbox
let secrets: Secrets
let login: Login
let providerIs: ProviderState = 'up'
const events: string[] = []

/** What a small application answers: the login's own paths, and pages for users. */
async function answer(request: Request): Promise<Response> {
  const answered = (await login.handle(request)) ?? (await login.requireScopes('balance:read')(request))
  if (answered) return answered
  const current = await login.current(request)
  return new Response(`<form method="post"><input name="csrf" value="${current?.csrfToken ?? ''}"></form>`)
}

beforeAll(() => {
  sandbox = createSandbox()
  secrets = new Secrets(sandbox.clientSecret)
  login = createLogin({
    clientId: sandbox.clientId,
    clientSecret: sandbox.clientSecret,
    redirectUri,
    scopes: ['balance:read'],
    store: memoryStore(),
    loginUrl: sandbox.loginUrl,
    apiUrl: sandbox.apiUrl,
    log: (event) => events.push(JSON.stringify(event)),
    platform: {
      fetch: async (request) => {
        secrets.note(new URLSearchParams(await request.clone().text()).get('code_verifier'))
        return providers[providerIs]?.() ?? sandbox.fetch(request)
      },
      // Time-outs and repeats come only when something ends them.
      sleep: (_, signal) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => reject(signal.reason as Error))
        }),
    },
  })
})
afterAll(() => login.close())

/** Undefined for what no adapter can hand on as a web request. */
function toRequest(
  { method, path, headers, body }: HostileRequest,
  { real, cookies }: Ready,
): Request | undefined {
  const address = origin + filled(path, real)
  if (!URL.canParse(address) || new URL(address).origin !== origin) return undefined
  const all = new Headers({ accept: 'text/html', ...(cookies !== '' && { cookie: cookies }) })
  try {
    for (const [name, value] of headers) all.set(name, filled(value, real))
  } catch {
    return undefined
  }
  return new Request(address, { method, headers: all, body: body === undefined ? null : filled(body, real) })
}

describe('a login, given anything', () => {
  it(
    'T11, T14, T17, T22, T26, T51: never fails, leads nowhere else, logs nobody in or out and shows no secret',
    { timeout: fuzzTimeout },
    async () => {
      const visitor = () =>
        new HttpVisitor((request) =>
          request.url.startsWith(origin) ? answer(request) : sandbox.fetch(request),
        )
      const app = { origin, issuer: sandbox.issuer, prefix: 'sipgate-kit', secrets, visitor }
      const expected = { origin, authorizationUrl: sandbox.authUrl, redirectUri, secrets }
      const senders = await openSenders(app)
      const statuses = new Set<number>()

      await fuzz(0.7, fc.tuple(hostileRequest, providerState), async ([hostile, state]) => {
        const sender = await senders.prepare(hostile)
        const request = toRequest(hostile, sender)
        if (!request) return
        events.length = 0
        providerIs = state
        const answered = await answer(request).finally(() => (providerIs = 'up'))
        const { status, headers } = answered
        statuses.add(status)
        const text = await answered.text()
        const { pathname, searchParams: query } = new URL(request.url)
        const providerDown = state !== 'up' || query.has('error')
        expect(wrongWith({ status, headers, text }, { ...expected, providerDown })).toBe(undefined)
        expect(events.map((event) => secrets.keptIn(event)).filter(Boolean)).toEqual([])

        if (headers.getSetCookie().some((cookie) => /-session=[\w-]+;/.test(cookie)))
          expect([pathname, query.get('state'), query.get('code')]).toEqual([
            '/authorize',
            sender.real['state'],
            sender.real['code'],
          ])
        if (hostile.sender === 'user' && !(await senders.userStays()))
          expect(isOwnLogout(hostile, request.headers)).toBe(true)
      })
      // What was tried was worth trying: pages, redirects and every kind of refusal.
      if (isLongRun) expect([...statuses]).toEqual(expect.arrayContaining([200, 303, 400, 403, 405, 415]))
    },
  )
})
