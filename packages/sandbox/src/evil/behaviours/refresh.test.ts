import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { opened, startEvilBed, type EvilBed } from '../../../test/evil-bed.ts'
import { refreshBehaviours } from './refresh.ts'

let bed: EvilBed
beforeAll(async () => {
  bed = await startEvilBed()
})
afterEach(() => bed.sandbox.reset())
afterAll(() => bed.sandbox.close())

const refreshed = async (name: string) => bed.json(await bed.refreshWith(name))
const status = async (name: string) => (await bed.refreshWith(name)).status

/** The refresh token still works afterwards, if it is still to. */
async function lost(name: string, usedUp: boolean) {
  const { refresh_token: token } = await bed.tokens()
  bed.sandbox.evil.start(name)
  await bed.leaveOnce(name, (signal) => bed.refresh(String(token), { signal }))
  expect(bed.sandbox.grants.refreshes().granted).toBe(usedUp ? 1 : 0)
  bed.sandbox.evil.stop(name)
  expect((await bed.refresh(String(token))).status).toBe(usedUp ? 400 : 200)
  expect(bed.sandbox.grants.refreshes().endedByReuse).toBe(usedUp ? 1 : 0)
}

const text = (answer: Response) => answer.text()

const shown: Record<string, (name: string) => Promise<unknown>> = {
  'refresh-other-sub': async (name) =>
    expect(opened((await refreshed(name))['id_token']).claims['sub']).toMatch(/:1$/),
  'refresh-other-issuer': async (name) =>
    expect(opened((await refreshed(name))['id_token']).claims['iss']).toContain('login.example.com'),
  'refresh-other-audience': async (name) =>
    expect(opened((await refreshed(name))['id_token']).claims['aud']).toBe('another-client'),
  'refresh-refused': async (name) => expect((await refreshed(name))['error']).toBe('invalid_grant'),
  'refresh-unavailable': async (name) => expect(await status(name)).toBe(503),
  'refresh-limited': async (name) => expect(await status(name)).toBe(429),
  'refresh-client-refused': async (name) => expect((await refreshed(name))['error']).toBe('invalid_client'),
  'refresh-silent': (name) => lost(name, false),
  'refresh-slow': (name) => lost(name, true),
  'refresh-answer-lost': (name) => lost(name, true),
  'refresh-truncated': (name) => lost(name, true),
  'refresh-redirect-307': async (name) => {
    await bed.refreshWith(name)
    expect(bed.sandbox.evil.caught()).toMatchObject([{ secrets: ['client_secret', 'refresh_token'] }])
  },
  'refresh-not-json': async (name) => expect(await text(await bed.refreshWith(name))).toContain('<title>'),
  'refresh-empty-access-token': async (name) => expect((await refreshed(name))['access_token']).toBe(''),
  'refresh-without-new-refresh-token': async (name) => {
    const { refresh_token: token } = await bed.tokens()
    bed.sandbox.evil.start(name)
    const answer = await bed.json(await bed.refresh(String(token)))
    expect(answer).not.toHaveProperty('refresh_token')
    expect((await bed.refresh(String(token))).status).toBe(200)
  },
  'refresh-scope-narrowed': async (name) => expect((await refreshed(name))['scope']).toBe('openid'),
}

describe('a refresh', () => {
  it.each(Object.keys(refreshBehaviours))('%s', async (name) => {
    expect(shown[name], 'add what it should look like').toBeDefined()
    await shown[name]?.(name)
  })

  it('leaves logins alone', async () => {
    for (const name of Object.keys(refreshBehaviours)) bed.sandbox.evil.start(name)
    expect((await bed.answer()).status).toBe(200)
    expect(bed.sandbox.evil.list().every(({ played }) => played === 0)).toBe(true)
  })
})
