import { readFileSync } from 'node:fs'
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { answerRequests } from '../../test/answer-requests.ts'
import { failure, newClient, withBothTransports, type Setup } from '../../test/both-transports.ts'
import { closedPort, type ScriptedAnswer } from '../../test/scripted-server.ts'
import { isSipgateError, SipgateError, sipgateProblems, type Auth, type SipgateErrorCode } from '../index.ts'
import { spendGuard } from '../spend-guard/spend-guard.ts'

const canary = 'canary/7c1f+access-token'
const encoded = Buffer.from(`token-AB12CD:${canary}`).toString('base64')

/** Answers everything it heard back, in every spelling a server might choose. */
const echo =
  (status: number): ScriptedAnswer =>
  ({ headers }, response) => {
    const heard = headers.authorization ?? ''
    const secret = heard.split(' ')[1] ?? ''
    response.writeHead(status, {
      location: `https://evil.example/?token=${encodeURIComponent(secret)}`,
      'retry-after': '99',
      'x-echo': heard,
    })
    const escaped = secret.replaceAll('/', '\\/')
    const unicode = secret.replaceAll('c', '\\u0063')
    response.end(
      `{"heard":"${heard}","escaped":"${escaped}","unicode":"${unicode}","url":"${encodeURIComponent(secret)}","${secret}":["${canary}"]}`,
    )
  }

/** How to get each error there is, with a server or a fetch that would love to give the token away. */
function scenarios(
  { serve, serveTcp, client }: Setup,
  auth: Auth,
): Record<SipgateErrorCode, () => Promise<unknown>> {
  const answered = (status: number) => async () => {
    const server = await serve(echo(status))
    return client(server.baseUrl, { auth }).sipgate.balance.get()
  }
  return {
    invalid_argument: () => client('https://api.sipgate.com/v2', { auth }).sipgate.users.get({ userId: '' }),
    auth_failed: () =>
      client('https://api.sipgate.com/v2', { auth: () => `${canary} ${canary}` }).sipgate.balance.get(),
    spend_refused: () =>
      client('https://api.sipgate.com/v2', {
        auth,
        checks: [spendGuard({ limits: { sms: { perDay: 0 } }, account: canary })],
      }).sipgate.sms.send({ smsId: 's0', recipient: '+491713920001', message: canary }),
    dry_run: () =>
      client('https://api.sipgate.com/v2', { auth, checks: [spendGuard({ dryRun: true })] }).sipgate.sms.send(
        {
          smsId: 's0',
          recipient: '+491713920001',
          message: canary,
        },
      ),
    missing_scope: () =>
      client('https://api.sipgate.com/v2', {
        auth: { accessToken: `${canary}.${btoa('{"scope":"users:read"}')}.${canary}` },
      }).sipgate.balance.get(),
    unauthorized: answered(401),
    forbidden: answered(403),
    no_credit: answered(402),
    not_found: answered(404),
    conflict: answered(409),
    invalid_request: answered(400),
    rate_limited: answered(429),
    server_error: answered(500),
    unexpected_status: answered(302),
    malformed_response: answered(200),
    connection_failed: async () =>
      client(`http://127.0.0.1:${await closedPort()}/v2`, { auth }).sipgate.balance.get(),
    timeout: async () => {
      const server = await serve(() => {})
      const { sipgate, platform } = client(server.baseUrl, { auth })
      const call = sipgate.balance.get()
      await server.arrived(1)
      platform.ring()
      return call
    },
    aborted: () =>
      client('https://api.sipgate.com/v2', { auth }).sipgate.balance.get({ signal: AbortSignal.abort() }),
    outcome_unknown: async () => {
      const server = await serveTcp((socket) => socket.once('data', () => socket.destroy()))
      return client(server.baseUrl, { auth }).sipgate.authorization.clients.create(newClient)
    },
  }
}

/** All that a careless program could write to its log. */
function everythingOf(error: unknown): string {
  const chain: string[] = []
  for (let at = error; at instanceof Error; at = at.cause)
    chain.push(at.message, at.stack ?? '', JSON.stringify(at))
  return [inspect(error, { depth: 20, showHidden: true }), ...chain].join('\n')
}

const auths: [string, Auth][] = [
  ['an access token', { accessToken: canary }],
  ['a personal access token', { tokenId: 'token-AB12CD', token: canary }],
  ['a function', (request) => (request?.refusedToken ? `${canary}-new` : canary)],
]

withBothTransports('each error', (setup) => {
  describe.each(auths)('with %s', (_name, auth) => {
    it.each(Object.keys(sipgateProblems) as SipgateErrorCode[])(
      'T26: %s happens, and shows no token',
      async (code) => {
        const error = await failure(scenarios(setup, auth)[code]())
        expect(error.code).toBe(code)
        expect(error.operation).toMatch(/^(GET|POST) \//)
        expect(error.requestId).toMatch(/^[0-9a-z]+-1$/)
        expect(error.message.startsWith(sipgateProblems[code])).toBe(true)
        const everything = everythingOf(error)
        expect(everything).not.toContain('7c1f')
        expect(everything).not.toContain(encoded)
      },
    )
  })

  it('T26: of a fetch that throws its whole request shows no token', async () => {
    const { sipgate } = setup.client('https://api.sipgate.com/v2', {
      auth: { accessToken: canary },
      fetch: answerRequests((request) => {
        const authorization = request.headers.get('authorization')
        const inner = Object.assign(new Error(`sent ${authorization}`), { request, code: 'E_CANARY' })
        throw Object.assign(new TypeError(`failed with ${authorization}`, { cause: inner }), {
          options: { authorization },
        })
      }),
    })
    const error = await failure(sipgate.balance.get())
    expect(error).toMatchObject({
      code: 'connection_failed',
      cause: { name: 'TypeError', message: 'failed with Bearer [redacted]', cause: { code: 'E_CANARY' } },
    })
    expect(everythingOf(error)).not.toContain('7c1f')
  })

  it('T26: of a request whose token was renewed shows neither token', async () => {
    const server = await setup.serve({ status: 401 }, { status: 500, body: `${canary} then ${canary}-new` })
    const { sipgate } = setup.client(server.baseUrl, { auth: auths[2]?.[1] ?? ('' as never), retries: 0 })
    expect(await failure(sipgate.balance.get())).toMatchObject({ answer: '[redacted] then [redacted]-new' })
  })
})

withBothTransports('an error', ({ serve, client, transport }) => {
  const fail = async (answer: ScriptedAnswer) => {
    const server = await serve(answer)
    return failure(client(server.baseUrl, { retries: 0 }).sipgate.users.get({ userId: 'w0' }))
  }

  it.each([
    [400, 'invalid_request'],
    [401, 'unauthorized'],
    [402, 'no_credit'],
    [403, 'forbidden'],
    [404, 'not_found'],
    [405, 'unexpected_status'],
    // The standard makes 407 a network error of fetch.
    ...(transport === 'fetch' ? [] : ([[407, 'invalid_request']] as const)),
    [409, 'conflict'],
    [410, 'not_found'],
    [412, 'unexpected_status'],
    [413, 'invalid_request'],
    [415, 'invalid_request'],
    [418, 'unexpected_status'],
    [422, 'invalid_request'],
    [429, 'rate_limited'],
    [500, 'server_error'],
    [503, 'server_error'],
    [599, 'server_error'],
    [304, 'unexpected_status'],
  ] as const)('for status %i is %s', async (status, code) => {
    const error = await fail({ status })
    expect(error).toMatchObject({ code, status, operation: 'GET /users/{userId}' })
    expect(error.answer).toBeUndefined()
  })

  it('names the scopes of which the token needs one', async () => {
    const error = await fail({ status: 403 })
    expect(error.scopes).toEqual(['all', 'users:read'])
    expect(error.message).toContain('It needs one of these scopes: all, users:read.')
  })

  it('does not speak of scopes where none is needed', async () => {
    const server = await serve({ status: 403 })
    const error = await failure(client(server.baseUrl).sipgate.authorization.userinfo.get())
    expect(error).toMatchObject({ code: 'forbidden' })
    expect(error.scopes).toBeUndefined()
  })

  it.each([
    ['{"errors":[{"status":400,"title":"Bad"}]}', { errors: [{ status: 400, title: 'Bad' }] }],
    ['This endpoint requires something else', 'This endpoint requires something else'],
    ['{"name":"FORBIDDEN","message":"no"}', { name: 'FORBIDDEN', message: 'no' }],
    ['{"broken":', '{"broken":'],
    ['"text"', 'text'],
    ['', undefined],
  ])('keeps what sipgate answered: %s', async (body, answer) => {
    expect((await fail({ status: 400, body })).answer).toEqual(answer)
  })

  it('keeps no more of it than a log can bear', async () => {
    const error = await fail({ status: 500, body: JSON.stringify({ text: 'x'.repeat(100_000) }) })
    expect(error.answer).toBe(`{"text":"${'x'.repeat(4096 - 9)}…`)
  })

  it('says what it is, however deep the answer is nested', async () => {
    const error = await fail({ status: 500, body: '['.repeat(20_000) + ']'.repeat(20_000) })
    expect([error.code, error.answer]).toEqual(['server_error', undefined])
  })

  it('T27, T28: says first what sipgate said, in one line that steers no terminal, and without telephone numbers', async () => {
    const error = await fail({ status: 400, body: 'line\r\n\u001b[31mred \u202e+49 30 23125 010' })
    expect(error.message).toBe(
      'sipgate said: “line [31mred [number]”. sipgate rejected the request. Check its values. (GET /users/{userId}, status 400)',
    )
  })

  it.each([
    ['{"errors":[{"title":"Bad","detail":"no"},{"title":"Worse"}]}', 'Bad no Worse'],
    ['{"name":"FORBIDDEN","message":"no way"}', 'no way'],
    ['x'.repeat(300), `${'x'.repeat(200)}…`],
    [`Bearer canary-7c1f-access-token`, 'Bearer [redacted]'],
    ['<html><body>Gateway</body></html>', undefined],
    ['{"broken":', undefined],
    ['{"errors":{"title":"Bad"}, "message": 7}', undefined],
    ['{"name":"FORBIDDEN"}', undefined],
    ['', undefined],
  ])('says what sipgate said: %s', async (body, said) => {
    const { message } = await fail({ status: 404, body })
    const rest = `${sipgateProblems.not_found} (GET /users/{userId}, status 404)`
    expect(message).toBe(said === undefined ? rest : `sipgate said: “${said}”. ${rest}`)
  })

  it('shows its fields in JSON', async () => {
    expect(JSON.parse(JSON.stringify(await fail({ status: 429, headers: { 'retry-after': '9' } })))).toEqual({
      name: 'SipgateError',
      code: 'rate_limited',
      status: 429,
      operation: 'GET /users/{userId}',
      requestId: expect.any(String) as string,
      retryAfter: 9,
    })
  })
})

describe('isSipgateError', () => {
  const error: unknown = new SipgateError('not_found')

  it('tells this error from others', () => {
    expect(isSipgateError(error)).toBe(true)
    expect(isSipgateError(error, 'not_found')).toBe(true)
    expect(isSipgateError(error, 'timeout')).toBe(false)
    for (const other of [
      new Error('x'),
      { name: 'SipgateError', code: 'timeout' },
      null,
      undefined,
      'timeout',
    ]) {
      expect(isSipgateError(other)).toBe(false)
    }
    expect(isSipgateError(Object.assign(new Error('x'), { name: 'SipgateError' }))).toBe(false)
  })

  it('knows the error of a second copy of this package', () => {
    expect(
      isSipgateError(Object.assign(new Error('x'), { name: 'SipgateError', code: 'timeout' }), 'timeout'),
    ).toBe(true)
  })
})

describe('the README', () => {
  it('explains each code, in the order of the table', () => {
    const readme =
      readFileSync(new URL('../../README.md', import.meta.url), 'utf8').split('\n## Errors')[1] ?? ''
    const explained = [...readme.matchAll(/^\| `([a-z_]+)` +\|/gm)].map(([, code]) => code)
    expect(explained).toEqual(Object.keys(sipgateProblems))
  })
})
