import { routes } from '@sipgate-kit/contract'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Sandbox } from '../../sandbox.ts'
import { call, callers } from '../../../test/api-caller.ts'
import { smallSandbox } from '../../../test/small-sandbox.ts'

type Who = keyof typeof callers
interface Known {
  id: string
  name: string
  scope: 'SHARED' | 'PRIVATE'
  owner: Who
}

const accountOf = (who: Who) => (who === 'stranger' ? 'other' : 'demo')
const maySee = (who: Who, { scope, owner }: Known) =>
  owner === who || (scope === 'SHARED' && accountOf(owner) === accountOf(who))

const step = fc.record({
  act: fc.constantFrom('create', 'create', 'update', 'delete', 'delete all', 'read', 'nameless'),
  who: fc.constantFrom<Who>('admin', 'colleague', 'stranger'),
  scope: fc.constantFrom('SHARED' as const, 'PRIVATE' as const),
  at: fc.nat(9),
})

async function shownTo(sandbox: Sandbox, who: Who): Promise<Known[]> {
  const answer = await call(sandbox, 'GET /contacts?limit=5000', { authorization: callers[who] })
  const { items } = (await answer.json()) as { items: Known[] }
  return items.filter(({ name }) => name.startsWith('Model '))
}

it('contacts are as a list of them would be: everyone sees and changes their own and the shared ones of their account', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
      const sandbox = smallSandbox()
      let model: Known[] = []
      let count = 0
      for (const { act, who, scope, at } of steps) {
        const send = async (operation: string, json?: unknown) =>
          (
            await call(sandbox, operation, {
              authorization: callers[who],
              ...(json !== undefined && { json }),
            })
          ).status
        const name = `Model ${++count}`
        const id = model[at % Math.max(1, model.length)]?.id ?? 'nobody'
        const path = `/contacts/${id}`
        const seen = model.filter((one) => one.id === id && maySee(who, one))
        // Their own stands before a shared one to which somebody gave the same id.
        const chosen = seen.find((one) => one.scope === 'PRIVATE') ?? seen[0]
        const isThere = chosen !== undefined
        if (act === 'create') {
          expect(await send('POST /contacts', { name, scope })).toBe(routes['POST /contacts'].status)
          const created = (await shownTo(sandbox, who)).find((contact) => contact.name === name)?.id ?? ''
          model.push({ id: created, name, scope, owner: who })
        } else if (act === 'nameless') {
          expect(await send('POST /contacts', { name: '', scope })).toBe(400)
          expect(await send(`PUT ${path}`, { scope })).toBe(400)
        } else if (act === 'update') {
          expect(await send(`PUT ${path}`, { name, scope })).toBe(204)
          model = [...model.filter((one) => !seen.includes(one)), { id, name, scope, owner: who }]
        } else if (act === 'delete') {
          expect(await send(`DELETE ${path}`)).toBe(isThere ? 204 : 404)
          if (isThere) model = model.filter((one) => one !== chosen)
        } else if (act === 'delete all') {
          expect(await send('DELETE /contacts')).toBe(204)
          model = model.filter((one) => one.owner !== who || one.scope === 'SHARED')
        } else expect(await send(`GET ${path}`)).toBe(isThere ? 200 : 404)
      }
      for (const who of Object.keys(callers) as Who[]) {
        const expected = model
          .filter((one) => maySee(who, one))
          .map(({ id, name, scope }) => [id, name, scope])
        const shown = (await shownTo(sandbox, who)).map(({ id, name, scope }) => [id, name, scope])
        expect(shown.sort()).toEqual(expected.sort())
      }
    }),
    { numRuns: 60 },
  )
})
