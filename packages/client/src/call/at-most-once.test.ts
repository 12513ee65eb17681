import { routes, type OperationName } from '@sipgate-kit/contract'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recordedPlatform } from '../../test/recorded-platform.ts'
import { sampleCall } from '../../test/sample-call.ts'
import { Sipgate } from '../sipgate.ts'

/** How one attempt goes. */
type Fate =
  | { kind: 'refused' }
  | { kind: 'broken' }
  | { kind: 'cut off'; status: number }
  | { kind: 'answered'; status: number; retryAfter?: number }
  | { kind: 'malformed' }

const fate: fc.Arbitrary<Fate> = fc.oneof(
  fc.constant<Fate>({ kind: 'refused' }),
  fc.constant<Fate>({ kind: 'broken' }),
  fc.constant<Fate>({ kind: 'cut off', status: 200 }),
  fc.constant<Fate>({ kind: 'malformed' }),
  fc.record({
    kind: fc.constant('answered' as const),
    status: fc.constantFrom(200, 204, 302, 400, 401, 402, 403, 404, 409, 429, 429, 500, 502, 503),
  }),
  fc.record({
    kind: fc.constant('answered' as const),
    status: fc.constantFrom(429, 503),
    retryAfter: fc.constantFrom(0, 1, 29, 31),
  }),
)

/** Whether sipgate may have done what was asked. */
function mayHaveHappened(one: Fate): boolean {
  if (one.kind === 'refused') return false
  return one.kind !== 'answered' || one.status < 300 || one.status >= 500
}

function answer(one: Fate): Promise<Response> {
  switch (one.kind) {
    case 'refused':
      return Promise.reject(new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } }))
    case 'broken':
      return Promise.reject(new TypeError('fetch failed', { cause: { code: 'ECONNRESET' } }))
    case 'cut off': {
      const body = new ReadableStream({
        start: (controller) => controller.error(new TypeError('terminated')),
      })
      return Promise.resolve(new Response(body, { status: one.status }))
    }
    case 'malformed':
      return Promise.resolve(new Response('{"amount": 12', { status: 200 }))
    case 'answered': {
      const headers = one.retryAfter === undefined ? {} : { 'retry-after': String(one.retryAfter) }
      const bodyless = one.status === 204
      return Promise.resolve(new Response(bodyless ? null : '{}', { status: one.status, headers }))
    }
  }
}

const operations = (Object.keys(routes) as OperationName[]).filter((operation) => !routes[operation].public)

describe('whatever goes wrong, in whatever order', () => {
  it('what must not happen twice is tried again only on proof that it did not, and nothing beyond its budget', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...operations),
        fc.array(fate, { minLength: 12, maxLength: 12 }),
        fc.integer({ min: 0, max: 4 }),
        async (operation, fates, retries) => {
          const met: Fate[] = []
          const sipgate = new Sipgate({
            auth: () => `token-${met.length}`,
            retries,
            validate: false,
            platform: recordedPlatform(),
            fetch: () => {
              const next = fates[met.length] ?? { kind: 'refused' as const }
              met.push(next)
              return answer(next)
            },
          })
          const { path, query, body } = sampleCall(operation)
          const input = { path, query, ...(body !== undefined && { body }) }
          await sipgate.request(operation, input as never).catch(() => undefined)

          expect(met.length).toBeGreaterThan(0)
          // One more for a 401, which another token answers.
          expect(met.length).toBeLessThanOrEqual(1 + retries + 1)
          const { effect } = routes[operation]
          if (effect === 'changes' || effect === 'costs-money')
            expect(met.filter(mayHaveHappened).length).toBeLessThanOrEqual(1)
        },
      ),
      { numRuns: 2000 },
    )
  })
})
