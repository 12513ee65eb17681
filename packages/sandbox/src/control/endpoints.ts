import { faultOperations } from '../traffic/faults.ts'
import type { FaultOperation } from '../traffic/faults.ts'
import type { Journal, JournalFilter } from '../traffic/journal.ts'
import type { Sandbox } from '../sandbox.ts'
import { SandboxError } from '../sandbox-error.ts'
import type { Duration } from '../world/clock.ts'
import type { Realm, State } from '../world/state/state.ts'
import { flag, object, text, whole, type Schema } from './body-schema.ts'
import { callEndpoints } from './call-endpoints.ts'
import { anything, checkRequired } from '../world/check-fields.ts'
import type { Endpoint } from './endpoint.ts'
import { evilEndpoints } from './evil-endpoints.ts'
import { messageEndpoints } from './message-endpoints.ts'
import { openApi } from './open-api.ts'
import { pushEndpoints } from './push-endpoints.ts'

const revealed: Schema = {
  type: 'string',
  enum: ['true', 'false'],
  description: 'Shows secrets. Default false.',
}

/** What can be controlled over HTTP: each endpoint is one method of the sandbox. The last one describes them all. */
export function endpoints(sandbox: Sandbox, journal: Pick<Journal, 'counts'>): Endpoint[] {
  const all = steered(sandbox, journal)
  const description: Endpoint = {
    method: 'GET',
    path: '/openapi.json',
    does: 'this API, as OpenAPI 3.1',
    run: () => openApi([...all, description], { console: sandbox.consoleUrl }),
  }
  return [...all, description]
}

function steered(sandbox: Sandbox, journal: Pick<Journal, 'counts'>): Endpoint[] {
  const time = () => ({ now: new Date(sandbox.clock.now()).toISOString(), aheadMs: sandbox.clock.ahead })
  return [
    { method: 'GET', path: '/clock', does: "the sandbox's time", run: time },
    {
      method: 'POST',
      path: '/clock/advance',
      does: 'moves the time ahead',
      body: object({ by: text('A duration such as 90s, 6m, 2h or 31d, or a number of milliseconds.') }, [
        'by',
      ]),
      run: ({ body }) => {
        const { by } = checkRequired<{ by: Duration }>('The body', body, { by: anything }, ['by'])
        sandbox.clock.advance(by)
        return time()
      },
    },
    {
      method: 'GET',
      path: '/faults',
      does: 'faults waiting for a request, and the operations that can have faults',
      run: () => ({ items: sandbox.faults.list(), operations: faultOperations }),
    },
    {
      method: 'POST',
      path: '/faults',
      does: 'makes the next requests to an operation fail',
      body: object(
        {
          operation: text('Such as `GET /balance`, or `POST /token` of the login server.'),
          status: whole('Answers with this status.', 200, 599),
          delay: text('Waits first, such as 6s.'),
          body: text('Answers with this text; `broken` cuts a JSON answer in the middle.'),
          reset: flag('Breaks the connection.'),
          lost: flag('Carries the request out, then breaks the connection.'),
          headers: {
            type: 'object',
            additionalProperties: { type: 'string' },
            description: 'Headers to answer with, such as Retry-After.',
          },
          times: whole('How many requests it affects. Default 1.', 1, 10_000),
        },
        ['operation'],
      ),
      run: ({ body }) => {
        const { operation, ...fault } = asObject(body)
        return sandbox.faults.next(operation as FaultOperation, fault)
      },
    },
    {
      method: 'DELETE',
      path: '/faults',
      does: 'removes all faults',
      answers: false,
      run: () => sandbox.faults.clear(),
    },
    {
      method: 'GET',
      path: '/accounts',
      does: 'all accounts; secrets only with `?reveal=true`',
      query: { reveal: revealed },
      run: ({ query }) => ({ items: sandbox.accounts.list(reveal(query)) }),
    },
    {
      method: 'GET',
      path: '/accounts/{id}',
      does: 'one account by its number',
      id: 'Such as 1000001.',
      query: { reveal: revealed },
      run: ({ id, query }) => sandbox.accounts.get(id, reveal(query)),
    },
    {
      method: 'PATCH',
      path: '/accounts/{id}',
      does: 'changes balance, details or verification code',
      id: 'Such as 1000001.',
      body: object({
        balance: object({
          amount: { type: 'integer', description: 'In 1/10000 of the currency.' },
          currency: text('Such as EUR.'),
        }),
        details: { type: 'object', description: 'Fields of `GET /account`.' },
        verificationCode: text('What `PUT /account/verified` takes.'),
      }),
      run: ({ id, body }) => sandbox.accounts.update(id, asObject(body)),
    },
    {
      method: 'GET',
      path: '/users',
      does: 'all users; passwords only with `?reveal=true`',
      query: { reveal: revealed },
      run: ({ query }) => ({ items: sandbox.users.list(reveal(query)) }),
    },
    {
      method: 'GET',
      path: '/clients',
      does: 'all OAuth clients; secrets only with `?reveal=true`',
      query: { reveal: revealed },
      run: ({ query }) => ({ items: sandbox.clients.list(reveal(query)) }),
    },
    {
      method: 'GET',
      path: '/grants',
      does: 'what each user allowed each client to do, and how refreshes went',
      run: () => ({ items: sandbox.grants.list(), refreshes: sandbox.grants.refreshes() }),
    },
    {
      method: 'DELETE',
      path: '/grants',
      does: 'revokes all grants',
      run: () => ({ revoked: sandbox.grants.revokeAll() }),
    },
    {
      method: 'DELETE',
      path: '/grants/{id}',
      does: 'revokes one grant',
      id: 'Of `GET /grants`.',
      answers: false,
      run: ({ id }) => sandbox.grants.revoke(id),
    },
    {
      method: 'GET',
      path: '/consents',
      does: 'remembered consents',
      run: () => ({ items: sandbox.consents.list() }),
    },
    {
      method: 'DELETE',
      path: '/consents',
      does: 'withdraws consents; `?account=`, `user=`, `client=`, `realm=` narrow it down',
      query: {
        account: text('The account’s number.'),
        user: text('Such as w0.'),
        client: text('A client id.'),
        realm: text('third-party or sipgate-apps.'),
      },
      run: ({ query }) => ({ withdrawn: sandbox.consents.withdraw(consentFilter(query)) }),
    },
    {
      method: 'GET',
      path: '/requests',
      does: 'the last requests; `?operation=`, `surface=`, `status=`, `after=`, `limit=` narrow it down',
      query: {
        operation: text('Such as `GET /balance`.'),
        surface: { type: 'string', enum: ['api', 'login', 'other'] },
        status: whole('The status that was answered.', 100, 599),
        after: whole('Only requests after this number.', 0, 999_999_999),
        limit: whole('At most this many of the newest requests.', 0, 999_999_999),
      },
      run: ({ query }) => ({ items: sandbox.requests(journalFilter(query)), counts: journal.counts() }),
    },
    {
      method: 'DELETE',
      path: '/requests',
      does: 'forgets the requests',
      answers: false,
      run: () => sandbox.forgetRequests(),
    },
    {
      method: 'GET',
      path: '/snapshot',
      does: 'everything the sandbox remembers, including secrets',
      run: () => sandbox.snapshot(),
    },
    {
      method: 'PUT',
      path: '/snapshot',
      does: 'restores a snapshot',
      body: { type: 'object', description: 'What `GET /snapshot` answered.' },
      answers: false,
      run: ({ body }) => sandbox.restore(body as State),
    },
    {
      method: 'POST',
      path: '/reset',
      does: 'puts the sandbox back into the state it started with',
      answers: false,
      run: () => sandbox.reset(),
    },
    ...callEndpoints(sandbox),
    ...messageEndpoints(sandbox),
    ...pushEndpoints(sandbox),
    ...evilEndpoints(sandbox),
  ]
}

function reveal(query: URLSearchParams): { reveal: boolean } {
  const asked = query.get('reveal')
  if (asked !== null && asked !== 'true' && asked !== 'false')
    throw new SandboxError('invalid_argument', 'reveal must be true or false.')
  return { reveal: asked === 'true' }
}

function consentFilter(query: URLSearchParams) {
  const filter: { account?: string; user?: string; client?: string; realm?: Realm } = {}
  for (const [name, value] of query) {
    if (name !== 'account' && name !== 'user' && name !== 'client' && name !== 'realm')
      throw new SandboxError(
        'invalid_argument',
        `Consents are chosen by account, user, client and realm, not by "${name.slice(0, 40)}".`,
      )
    filter[name] = value as Realm
  }
  return filter
}

function journalFilter(query: URLSearchParams): JournalFilter {
  const operation = query.get('operation')
  const surface = query.get('surface')
  if (surface !== null && surface !== 'api' && surface !== 'login' && surface !== 'other')
    throw new SandboxError('invalid_argument', 'surface must be api, login or other.')
  return {
    ...(operation !== null && { operation }),
    ...(surface !== null && { surface }),
    ...wholeNumber(query, 'status'),
    ...wholeNumber(query, 'after'),
    ...wholeNumber(query, 'limit'),
  }
}

function wholeNumber(
  query: URLSearchParams,
  name: 'status' | 'after' | 'limit',
): Partial<Record<typeof name, number>> {
  const text = query.get(name)
  if (text === null) return {}
  if (!/^\d{1,9}$/.test(text)) throw new SandboxError('invalid_argument', `${name} must be a whole number.`)
  return { [name]: Number(text) }
}

function asObject(body: unknown): Record<string, unknown> {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new SandboxError('invalid_argument', 'The body must be a JSON object.')
  return body as Record<string, unknown>
}
