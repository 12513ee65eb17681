import { inspect } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Sipgate } from '../sipgate.ts'
import { isSipgateError } from '../errors/sipgate-error.ts'

/** Answers with the token it was asked with, sooner or later. */
let server: Server
let baseUrl: string
let others: Server
const seenElsewhere: string[] = []

beforeAll(async () => {
  others = createServer((request, response) => {
    seenElsewhere.push(request.headers.authorization ?? '')
    response.end('{}')
  })
  await new Promise<void>((resolve) => others.listen(0, '127.0.0.1', resolve))
  const elsewhere = `http://127.0.0.1:${(others.address() as AddressInfo).port}`
  let turn = 0
  server = createServer((request, response) => {
    const status = Number(/status=(\d+)/.exec(decodeURIComponent(request.url ?? ''))?.[1] ?? 200)
    const [, owner = ''] = (request.headers.authorization ?? '').split(' ')
    const send = () => {
      response.writeHead(status, { 'content-type': 'application/json', location: `${elsewhere}/v2/balance` })
      response.end(JSON.stringify({ amount: 1, currency: 'EUR', company: owner, message: `token ${owner}` }))
    }
    // Answers overtake each other.
    if (turn++ % 3 === 0) setImmediate(() => setImmediate(send))
    else send()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v2`
})
afterAll(() => {
  server.close()
  others.close()
})

describe('T41: two users at once', () => {
  it.each([
    ['with two clients', (name: string) => new Sipgate({ baseUrl, auth: { accessToken: name } })],
    ['with two views of one', (name: string) => shared().as(name)],
  ])('get each their own answers, %s', async (_how, clientOf) => {
    const users = ['anna', 'ben', 'carla']
    const clients = users.map((name) => ({ name, sipgate: clientOf(name) }))
    const rounds = Array.from({ length: 60 }, () =>
      clients.map(async ({ name, sipgate }) => [name, (await sipgate.account.get()).company]),
    )
    for (const [asked, answered] of await Promise.all(rounds.flat())) expect(answered).toBe(asked)
  })

  let one: Sipgate | undefined
  const shared = () => (one ??= new Sipgate({ baseUrl }))
})

describe('T42: a redirect to another host', () => {
  it.each([301, 302, 303, 307, 308])('with %i gets no token', async (status) => {
    for (const options of [{}, { fetch: (url: string, init: RequestInit) => fetch(url, init) }]) {
      const sipgate = new Sipgate({ baseUrl, auth: { accessToken: 'secret-token' }, retries: 0, ...options })
      const asked = sipgate.request('GET /contacts', { query: { scopes: [`status=${status}`] } })
      await expect(asked).rejects.toMatchObject({ code: 'unexpected_status', status })
    }
    expect(seenElsewhere).toEqual([])
  })
})

describe('a token', () => {
  const token = 'c2VjcmV0.dG9rZW4tdGhhdC1uby1vbmUtc2VlczA.c2lnbmF0dXJl'
  const pat = { tokenId: 'token-AB12CD', token: '0d0d0d0d-1111-4222-8333-44445555aaaa' }

  it.each([400, 401, 402, 403, 404, 409, 429, 500, 302])(
    'is in no error after %i, however it is printed',
    async (status) => {
      for (const auth of [{ accessToken: token }, pat]) {
        const sipgate = new Sipgate({ baseUrl, auth, retries: 0 })
        const asked = sipgate.request('GET /contacts', { query: { scopes: [`status=${status}`] } })
        const error: unknown = await asked.catch((thrown: unknown) => thrown)
        expect(isSipgateError(error)).toBe(true)
        const basic = Buffer.from(`${pat.tokenId}:${pat.token}`).toString('base64')
        for (const printed of [
          String(error),
          inspect(error, { depth: 20, showHidden: true }),
          JSON.stringify(error),
        ])
          for (const secret of [token, pat.token, basic]) expect(printed).not.toContain(secret)
      }
    },
  )

  it('is not in the client either', () => {
    const sipgate = new Sipgate({ baseUrl, auth: { accessToken: token } })
    for (const printed of [inspect(sipgate, { depth: 20, showHidden: true }), JSON.stringify(sipgate)])
      expect(printed).not.toContain(token)
  })
})
