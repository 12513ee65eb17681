import type { OperationName } from '@sipgate-kit/contract'
import { describe, expect, it } from 'vitest'
import { smallSandbox } from '../../test/small-sandbox.ts'
import { call, callers } from '../../test/api-caller.ts'
import type { Sandbox } from '../sandbox.ts'
import { testRequests } from '../../test/sample-requests/all.ts'

const requests = Object.entries(testRequests).map(([operation, { path, json }]) => ({
  operation: operation as OperationName,
  request: `${operation.split(' ', 1)[0]} ${path}`,
  init: json === undefined ? {} : { json },
}))

/** What only the first account has: names, lines, numbers. */
const onlyDemo = /Dana|Sommer|Winter|Vertrieb|\+?4930231250|1000001/

describe('T36: a request of another account', () => {
  it.each(requests)(
    '$operation neither shows nor changes anything of the first',
    async ({ request, init }) => {
      const sandbox = smallSandbox()
      const before = sandbox.snapshot().accounts[0]
      const response = await call(sandbox, request, { authorization: callers.stranger, ...init })
      // What the request itself said may come back.
      const answer = (await response.text()).replaceAll(/"value":"[^"]*"|"alias":"[^"]*"/g, '')
      expect(answer).not.toMatch(onlyDemo)
      expect(sandbox.snapshot().accounts[0]).toEqual(before)
      expect(response.status).toBeLessThan(500)
    },
  )
})

describe('a colleague who is not an administrator', () => {
  const others = requests.filter(({ request }) => /\/w0(\/|\?|$)|userId=w0/.test(request))

  it.each(others)('$operation is refused for another user’s things', async ({ request, init }) => {
    const sandbox = smallSandbox()
    const before = sandbox.snapshot().accounts[0]
    const response = await call(sandbox, request, { authorization: callers.colleague, ...init })
    expect([403, 404]).toContain(response.status)
    expect(sandbox.snapshot().accounts[0]).toEqual(before)
  })
})

describe('T36: a contact that is put under an id of the caller’s choice', () => {
  interface Listed {
    items: { id: string; name: string; scope: string }[]
  }
  const named = async (sandbox: Sandbox, id: string, authorization: string) => {
    const response = await call(sandbox, 'GET /contacts', { authorization })
    const { items } = (await response.json()) as Listed
    return items.filter((contact) => contact.id === id).map(({ name, scope }) => `${name} ${scope}`)
  }
  const put = async (sandbox: Sandbox, id: string, name: string, scope: string, authorization: string) =>
    (await call(sandbox, `PUT /contacts/${id}`, { authorization, json: { name, scope } })).status

  it.each(['PRIVATE', 'SHARED'])('is made there, %s as the body says', async (scope) => {
    const sandbox = smallSandbox()
    expect(await put(sandbox, 'crm-4711', 'Ada', scope, callers.admin)).toBe(204)
    expect(await named(sandbox, 'crm-4711', callers.admin)).toEqual([`Ada ${scope}`])
    const seen = scope === 'SHARED' ? ['Ada SHARED'] : []
    expect(await named(sandbox, 'crm-4711', callers.colleague)).toEqual(seen)
    expect(await named(sandbox, 'crm-4711', callers.stranger)).toEqual([])
    expect(await put(sandbox, 'crm-4711', 'Zoe', scope, callers.admin)).toBe(204)
    expect(await named(sandbox, 'crm-4711', callers.admin)).toEqual([`Zoe ${scope}`])
  })

  it('neither finds nor overwrites one of this id in another account, or that a colleague keeps private', async () => {
    const sandbox = smallSandbox()
    await put(sandbox, 'crm-1', 'Ada', 'SHARED', callers.admin)
    await put(sandbox, 'crm-2', 'Ada', 'PRIVATE', callers.colleague)
    // The answer is the same as for an unknown id, so that it reveals nothing.
    expect(await put(sandbox, 'crm-1', 'Zoe', 'SHARED', callers.stranger)).toBe(204)
    expect(await put(sandbox, 'crm-2', 'Zoe', 'PRIVATE', callers.admin)).toBe(204)
    expect(await named(sandbox, 'crm-1', callers.admin)).toEqual(['Ada SHARED'])
    expect(await named(sandbox, 'crm-1', callers.stranger)).toEqual(['Zoe SHARED'])
    expect(await named(sandbox, 'crm-2', callers.colleague)).toEqual(['Ada PRIVATE'])
    expect(await named(sandbox, 'crm-2', callers.admin)).toEqual(['Zoe PRIVATE'])
  })

  it('cannot take the place of one that sipgate makes from a user', async () => {
    const sandbox = smallSandbox()
    const response = await call(sandbox, 'GET /contacts?scopes=INTERNAL')
    const [internal] = ((await response.json()) as Listed).items
    const before = sandbox.snapshot()
    expect(await put(sandbox, internal?.id ?? '', 'Zoe', 'SHARED', callers.admin)).toBe(403)
    expect(sandbox.snapshot()).toEqual(before)
  })

  it.each(['%20', 'a%2Fb', '%00', 'ä', 'x'.repeat(101)])(
    'has an id of letters and digits, not %s',
    async (id) => {
      expect(await put(smallSandbox(), id, 'Ada', 'SHARED', callers.admin)).toBe(404)
    },
  )
})
