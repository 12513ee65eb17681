import { routes, type OperationName } from '@sipgate-kit/contract'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { call } from '../../test/api-caller.ts'
import { smallSandbox } from '../../test/small-sandbox.ts'

const nasty = fc.constantFrom(
  '',
  '..',
  '%00',
  '%',
  'w0',
  'p0',
  'e0',
  "'; --",
  '𝕫',
  '../../v2',
  '0',
  '-1',
  '1e999',
  '__proto__',
  'constructor',
)
const anything = fc.oneof(fc.jsonValue({ maxDepth: 4 }), nasty)
const request = fc.record({
  operation: fc.constantFrom(...(Object.keys(routes) as OperationName[])),
  segments: fc.array(nasty, { minLength: 4, maxLength: 4 }),
  query: fc.dictionary(
    fc.constantFrom('offset', 'limit', 'types', 'from', 'to', 'lastId', 'phonenumber', 'reveal'),
    nasty,
    {
      maxKeys: 3,
    },
  ),
  names: fc.array(fc.nat(30), { maxLength: 4 }),
  values: fc.array(anything, { minLength: 4, maxLength: 4 }),
})

const fieldNames = [
  'value', 'name', 'alias', 'destination', 'forwardings', 'active', 'timeout', 'numbers', 'emails', 'scope', 'message', 'recipient', 'smsId',
  'faxlineId', 'base64Content', 'caller', 'callee', 'deviceId', 'devices', 'url', 'incomingUrl', 'id', 'ids', 'items', 'endpointId', 'number',
  'email', 'admin', 'attended', 'phoneNumber', 'data',
] // prettier-ignore

it('no request at all makes the sandbox fail', async () => {
  const sandbox = smallSandbox()
  await fc.assert(
    fc.asyncProperty(request, async ({ operation, segments, query, names, values }) => {
      let at = 0
      const path = routes[operation].path.replaceAll(/\{[^}]+\}/g, () =>
        encodeURIComponent(segments[at++ % 4] ?? ''),
      )
      const text = new URLSearchParams(query).toString()
      const json: Record<string, unknown> = Object.fromEntries<unknown>(
        names.map((name, index) => [fieldNames[name] ?? '', values[index]]),
      )
      const { status } = await call(sandbox, `${routes[operation].method} ${path}?${text}`, {
        ...(routes[operation].method !== 'GET' && { json }),
      })
      expect(status, `${operation} ${path}?${text}`).toBeLessThan(500)
    }),
    { numRuns: 1500 },
  )
})
