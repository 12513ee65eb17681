import { routes, type OperationName, type Route } from '@sipgate-kit/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleCall } from '../../test/sample-call.ts'
import { startServer, type ScriptedServer } from '../../test/scripted-server.ts'
import { Sipgate } from '../sipgate.ts'
import { version } from '../version.ts'

type Method = (args?: object, options?: object) => Promise<unknown>

const operations = Object.entries<Route>(routes) as [OperationName, Route][]
let server: ScriptedServer
let sipgate: Sipgate

beforeAll(async () => {
  server = await startServer({ status: 404 })
  sipgate = new Sipgate({ baseUrl: server.baseUrl, auth: { accessToken: 'token' } })
})
afterAll(() => server.close())

function methodOf({ sdk }: Route): Method {
  return sdk
    .split('.')
    .reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], sipgate) as Method
}

/** The call ends with the server's 404; what counts is what arrived there. */
async function requestOf(route: Route, args: object) {
  const before = server.seen.length
  const takesNone = Object.keys(args).length === 0
  await expect(takesNone ? methodOf(route)() : methodOf(route)(args)).rejects.toMatchObject({
    code: 'not_found',
  })
  expect(server.seen).toHaveLength(before + 1)
  return server.seen[before]
}

/** As the contract says it, not as the client does it. */
function expectedUrl(
  route: Route,
  path: Readonly<Record<string, unknown>>,
  query: Readonly<Record<string, unknown>>,
) {
  const params = Object.entries(query).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((one) => `${name}=${encodeURIComponent(String(one))}`),
  )
  const filled = route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(path[name])),
  )
  return `/v2${filled}${params.length > 0 ? `?${params.join('&')}` : ''}`
}

describe.each(operations)('%s', (operation, route) => {
  const { path, query, body } = sampleCall(operation)
  const fields = route.body === 'fields' ? (body as object) : route.body === 'whole' ? { body } : {}

  it(`is sent by sipgate.${route.sdk}() exactly as the contract says`, async () => {
    const seen = await requestOf(route, { ...path, ...query, ...fields })
    expect(seen).toMatchObject({ method: route.method, url: expectedUrl(route, path, query) })
    expect(seen?.body === '' ? undefined : JSON.parse(seen?.body ?? '')).toEqual(body)
    expect(seen?.headers).toMatchObject({
      'user-agent': `sipgate-kit/${version}`,
      accept: expect.stringMatching(/^application\/json/) as string,
    })
    expect(seen?.headers.authorization).toBe(route.public ? undefined : 'Bearer token')
    expect(seen?.headers['content-type']).toBe(body === undefined ? undefined : 'application/json')
  })

  const texts = Object.entries(path).filter(([, value]) => typeof value === 'string')
  if (texts.length === 0) return

  it.each(['ü/%', '..', '.', '', 'a/b', 'a\\b', 'a?b=c', 'a#b', 'a\r\nb', '\ud800'])(
    'cannot be led to another path by %j',
    async (nasty) => {
      const before = server.seen.length
      const args = { ...path, ...query, ...fields, [texts[0]?.[0] ?? '']: nasty }
      await expect(methodOf(route)(args)).rejects.toMatchObject({ code: 'invalid_argument' })
      expect(server.seen).toHaveLength(before)
    },
  )

  it('keeps what is special in a URL within its place', async () => {
    // The pattern of some parameters allows none of these, which is even safer.
    const nasty = Object.fromEntries(texts.map(([name]) => [name, '%2e%2e ü+&=%']))
    const before = server.seen.length
    const options = { ...path, ...query, ...fields, ...nasty }
    await expect(methodOf(route)(options)).rejects.toMatchObject({
      code: expect.stringMatching(/^(not_found|invalid_argument)$/) as string,
    })
    if (server.seen.length > before) {
      expect(server.seen[before]?.url).toBe(expectedUrl(route, { ...path, ...nasty }, query))
    }
  })
})

describe('all operations', () => {
  it('are 179 of 2022, and six that came later', () => {
    expect(operations).toHaveLength(185)
  })
})
