import fc from 'fast-check'
import { expect, it } from 'vitest'
import { call, callers } from '../../../test/api-caller.ts'
import { smallSandbox } from '../../../test/small-sandbox.ts'

interface Forwarding {
  destination: string
  timeout: number
  active: boolean
}

/** As it is written, and as it is kept; without the second it is refused. */
const destinations: [string, string?][] = [
  ['+492214710002', '+492214710002'],
  ['492214710003', '+492214710003'],
  ['p1', 'p1'],
  ['v0', 'v0'],
  ['p0'],
  ['p99'],
  ['+12'],
  ['nobody'],
]
const forwarding = fc.record({
  destination: fc.constantFrom(...destinations),
  timeout: fc.integer({ min: 5, max: 60 }),
  active: fc.boolean(),
})
const step = fc.record({
  act: fc.constantFrom('set', 'set', 'add', 'change', 'remove'),
  list: fc.array(forwarding, { maxLength: 4 }),
  one: forwarding,
  at: fc.nat(6),
  who: fc.constantFrom('admin' as const, 'admin' as const, 'stranger' as const),
})

const line = '/w0/phonelines/p0'

it('forwardings are the list that was set last, parallel ones a set, and no account’s are another’s', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
      const sandbox = smallSandbox()
      const as = (who: keyof typeof callers, operation: string, json?: unknown) =>
        call(sandbox, operation, { authorization: callers[who], ...(json !== undefined && { json }) })
      const read = async <Item>(path: string): Promise<Item[]> =>
        ((await (await as('admin', `GET ${path}`)).json()) as { items: Item[] }).items
      let model = (await read<Forwarding>(`${line}/forwardings`)).map(withoutAlias)
      const parallel = new Map(
        (await read<{ id: string; destination: string; active: boolean }>(`${line}/parallelforwardings`)).map(
          ({ id, destination, active }) => [id, { destination, active }],
        ),
      )
      for (const { act, list, one, at, who } of steps) {
        const [written, kept] = one.destination
        const body = { destination: written, active: one.active }
        const id = [...parallel.keys()][at] ?? '999'
        if (who === 'stranger') {
          // The other account has a line of the same name, which must be all that changes.
          await as(who, `PUT ${line}/forwardings`, { forwardings: [] })
          await as(who, `DELETE ${line}/parallelforwardings/${id}`)
        } else if (act === 'set') {
          // sipgate takes three at most.
          const isGood = list.length <= 3 && list.every(({ destination }) => destination[1] !== undefined)
          const forwardings = list.map((item) => ({ ...item, destination: item.destination[0] }))
          const { status } = await as(who, `PUT ${line}/forwardings`, { forwardings })
          expect(status).toBe(isGood ? 204 : 400)
          if (isGood) model = list.map((item) => ({ ...item, destination: item.destination[1] ?? '' }))
        } else if (act === 'add') {
          const { status } = await as(who, `POST ${line}/parallelforwardings`, body)
          expect(status < 300).toBe(kept !== undefined)
          const added = (await read<{ id: string }>(`${line}/parallelforwardings`)).at(-1)?.id ?? ''
          if (kept !== undefined) parallel.set(added, { destination: kept, active: one.active })
        } else if (act === 'change') {
          const { status } = await as(who, `PUT ${line}/parallelforwardings/${id}`, body)
          // A word is refused before anybody looks which forwarding is meant.
          const isWord = written === 'nobody'
          expect(status).toBe(isWord ? 400 : !parallel.has(id) ? 404 : kept === undefined ? 400 : 204)
          if (parallel.has(id) && kept !== undefined)
            parallel.set(id, { destination: kept, active: one.active })
        } else {
          const { status } = await as(who, `DELETE ${line}/parallelforwardings/${id}`)
          expect(status).toBe(parallel.delete(id) ? 204 : 404)
        }
        expect((await read<Forwarding>(`${line}/forwardings`)).map(withoutAlias)).toEqual(model)
        const shown = await read<{ id: string; destination: string; active: boolean }>(
          `${line}/parallelforwardings`,
        )
        expect(shown.map(({ id: own, destination, active }) => [own, { destination, active }])).toEqual([
          ...parallel,
        ])
      }
    }),
    { numRuns: 60 },
  )
})

function withoutAlias({ destination, timeout, active }: Forwarding): Forwarding {
  return { destination, timeout, active }
}
