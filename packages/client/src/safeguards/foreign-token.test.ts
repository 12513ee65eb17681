import { afterEach, describe, expect, it } from 'vitest'
import { answerRequests } from '../../test/answer-requests.ts'
import type { Auth } from '../call/auth.ts'
import type { SipgateOptions } from '../client-options.ts'
import { Sipgate } from '../sipgate.ts'

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const jwt = (header: object, claims: object) => `${encode(header)}.${encode(claims)}.signature`
const played = jwt({ sandbox: true, alg: 'RS256' }, { iss: 'https://login.sipgate.com/auth/realms/x' })
const personal = { tokenId: 'token-DEMOW0', token: '0d0d0d0d-0000-4000-8000-00000000000a' }
const sandboxUrl = 'http://localhost:3001/v2'
const redirected = Symbol.for('sipgate-kit.sandbox')

afterEach(() => {
  Reflect.deleteProperty(globalThis, redirected)
})

async function balance(auth: Auth, options: SipgateOptions = {}): Promise<string[]> {
  const sent: string[] = []
  const fetch = answerRequests((request) => {
    sent.push(request.url)
    return Promise.resolve(Response.json({ amount: 0, currency: 'EUR' }))
  })
  await new Sipgate({ auth, fetch, ...options }).balance.get().catch((error: unknown) => {
    expect(sent).toEqual([])
    throw error
  })
  return sent
}

describe('a token of the sandbox', () => {
  it.each<[string, Auth]>([
    ['an access token', { accessToken: played }],
    ['a personal access token', personal],
    ['one from an auth function', () => played],
  ])('%s is never sent to sipgate', async (_, auth) => {
    for (const baseUrl of [undefined, 'https://api.sipgate.com/v2', 'https://api.live.sipgate.de/v2'])
      await expect(balance(auth, baseUrl === undefined ? {} : { baseUrl })).rejects.toMatchObject({
        code: 'auth_failed',
        operation: 'GET /balance',
        detail:
          'The token comes from the sandbox, but `baseUrl` is sipgate itself. Set `baseUrl` to the `apiUrl` of the sandbox.',
      })
  })

  it('goes to sandboxes, wherever they are', async () => {
    for (const baseUrl of [sandboxUrl, 'https://sandbox.example.com/v2', 'https://notsipgate.com/v2'])
      expect(await balance({ accessToken: played }, { baseUrl })).toHaveLength(1)
    expect(await balance(personal, { baseUrl: sandboxUrl })).toHaveLength(1)
  })

  it('goes to sipgate’s addresses where these lead to the sandbox', async () => {
    Object.assign(globalThis, { [redirected]: true })
    expect(await balance({ accessToken: played })).toHaveLength(1)
  })
})

describe('a token that sipgate issued', () => {
  it.each([0, 1, 2])('is not sent to a sandbox, wherever its issuer stands (%i)', async (shift) => {
    const iss = 'https://login.sipgate.com/auth/realms/third-party'
    const accessToken = jwt({ alg: 'RS256', typ: 'JWT' }, { jti: 'x'.repeat(shift), iss })
    await expect(balance({ accessToken }, { baseUrl: sandboxUrl })).rejects.toMatchObject({
      code: 'auth_failed',
      detail:
        'The token comes from sipgate itself, but `baseUrl` is not sipgate and not encrypted. Remove `baseUrl`, or use a token of the sandbox.',
    })
    expect(await balance({ accessToken })).toHaveLength(1)
    expect(await balance({ accessToken }, { baseUrl: 'https://proxy.example.com/v2' })).toHaveLength(1)
    expect(await balance({ accessToken }, { baseUrl: sandboxUrl, allowPlainHttp: true })).toHaveLength(1)
  })
})
