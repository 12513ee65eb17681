import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { opened, startEvilBed, type EvilBed } from '../../../test/evil-bed.ts'
import { apiBehaviours } from './api.ts'
import { logoutBehaviours } from './logout.ts'
import { userinfoBehaviours } from './userinfo.ts'

let bed: EvilBed
let tokens: Record<string, unknown>
beforeAll(async () => {
  bed = await startEvilBed()
})
afterEach(() => bed.sandbox.reset())
afterAll(() => bed.sandbox.close())

const asUser = () => ({ headers: { authorization: `Bearer ${String(tokens['access_token'])}` } })
const ofApi = (path: string) => fetch(`${bed.sandbox.apiUrl}${path}`, { ...asUser(), redirect: 'manual' })
const ofLoginServer = () =>
  fetch(`${bed.sandbox.issuer}/protocol/openid-connect/userinfo`, { ...asUser(), redirect: 'manual' })
const both = async () => [await ofLoginServer(), await ofApi('/authorization/userinfo')]
const bodies = async () => Promise.all((await both()).map((answer) => bed.json(answer)))
const statuses = async () => (await both()).map(({ status }) => status)

const userinfo: Record<string, () => Promise<unknown>> = {
  'userinfo-of-another-user': async () => {
    const { sub } = await bed.json(await ofLoginServer())
    expect(sub).not.toBe(opened(tokens['id_token']).claims['sub'])
  },
  'userinfo-without-sub': async () => {
    for (const body of await bodies()) expect(body).not.toHaveProperty('sub')
  },
  'userinfo-of-wrong-types': async () => {
    for (const { sub } of await bodies()) expect(typeof sub).toBe('object')
  },
  'userinfo-without-account': async () => {
    const [, body] = await bodies()
    expect(body).toMatchObject({ sub: 'w0' })
    expect(body).not.toHaveProperty('masterSipId')
  },
  'userinfo-forged-id': async () =>
    expect((await bodies())[1]).toMatchObject({ masterSipId: '', sub: '1000002w0' }),
  'userinfo-not-json': async () => {
    for (const answer of await both()) expect(await answer.text()).toContain('<title>')
  },
  'userinfo-unavailable': async () => expect(await statuses()).toEqual([503, 503]),
  'userinfo-redirect-elsewhere': async () => expect(await statuses()).toEqual([307, 307]),
}

describe('userinfo', () => {
  it.each(Object.keys(userinfoBehaviours))('%s', async (name) => {
    tokens = await bed.tokens()
    bed.sandbox.evil.start(name)
    expect(userinfo[name], 'add what it should look like').toBeDefined()
    await userinfo[name]?.()
    expect(bed.played(name)).toBeGreaterThan(0)
  })
})

describe('the API', () => {
  const shown: Record<string, (answer: Response) => unknown> = {
    'api-refuses-every-token': ({ status }) => expect(status).toBe(401),
    'api-refuses-every-scope': ({ status }) => expect(status).toBe(403),
    'api-not-json': async (answer) => {
      expect(answer.status).toBe(200)
      expect(await answer.text()).toContain('<title>')
    },
  }

  it.each(Object.keys(apiBehaviours))('%s', async (name) => {
    tokens = await bed.tokens()
    bed.sandbox.evil.start(name)
    expect(shown[name], 'add what it should look like').toBeDefined()
    await shown[name]?.(await ofApi('/balance'))
    expect(bed.played(name)).toBe(1)
  })
})

describe('a logout', () => {
  const logOut = (name: 'logout' | 'revoke', init?: RequestInit) => {
    const field = name === 'logout' ? 'refresh_token' : 'token'
    return bed.post(name, { [field]: String(tokens['refresh_token']) }, { redirect: 'manual', ...init })
  }
  const shown: Record<string, (name: 'logout' | 'revoke') => Promise<unknown>> = {
    'logout-unavailable': async (name) => expect((await logOut(name)).status).toBe(503),
    'logout-refused': async (name) => expect((await logOut(name)).status).toBe(400),
    'logout-silent': (name) => bed.leaveOnce('logout-silent', (signal) => logOut(name, { signal })),
    'logout-redirect-elsewhere': async (name) => {
      expect((await logOut(name)).status).toBe(307)
      await logOut(name, { redirect: 'follow' })
      expect(bed.sandbox.evil.caught().at(-1)?.secrets).toContain('client_secret')
    },
  }

  it.each(
    Object.keys(logoutBehaviours).flatMap((name) => [[name, 'logout'] as const, [name, 'revoke'] as const]),
  )('%s: %s', async (name, endpoint) => {
    tokens = await bed.tokens()
    bed.sandbox.evil.start(name)
    expect(shown[name], 'add what it should look like').toBeDefined()
    await shown[name]?.(endpoint)
    expect(bed.played(name)).toBeGreaterThan(0)
  })
})
