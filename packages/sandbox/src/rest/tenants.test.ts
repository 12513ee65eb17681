import type { OperationName } from '@sipgate-kit/contract'
import { describe, expect, it } from 'vitest'
import { smallSandbox } from '../../test/small-sandbox.ts'
import { call, callers } from '../../test/api-caller.ts'
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

describe('a colleague who is no administrator', () => {
  const others = requests.filter(({ request }) => /\/w0(\/|\?|$)|userId=w0/.test(request))

  it.each(others)('$operation is refused for another user’s things', async ({ request, init }) => {
    const sandbox = smallSandbox()
    const before = sandbox.snapshot().accounts[0]
    const response = await call(sandbox, request, { authorization: callers.colleague, ...init })
    expect([403, 404]).toContain(response.status)
    expect(sandbox.snapshot().accounts[0]).toEqual(before)
  })
})
