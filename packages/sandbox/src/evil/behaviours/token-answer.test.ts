import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startEvilBed, type EvilBed } from '../../../test/evil-bed.ts'
import { tokenAnswerBehaviours } from './token-answer.ts'

let bed: EvilBed
beforeAll(async () => {
  bed = await startEvilBed()
})
afterEach(() => bed.sandbox.reset())
afterAll(() => bed.sandbox.close())

const mega = 1024 * 1024
/** The answer to a code, as a field of it or as a whole. */
const field = async (name: string) => (await bed.tokens())[name]
const rejected = (asked: Promise<unknown>) => expect(asked).rejects.toThrow()

async function redirected(status: number, caught: string[]): Promise<void> {
  const bare = await bed.answer({ redirect: 'manual' })
  expect(bare.status).toBe(status)
  expect(bare.headers.get('location')).toContain(bed.sandbox.evil.elsewhere)
  expect(bed.sandbox.evil.caught()).toEqual([])
  await bed.answer()
  expect(bed.sandbox.evil.caught()).toMatchObject([{ secrets: caught }])
}

const shown: Record<string, () => Promise<unknown>> = {
  'token-huge': async () => {
    const text = await (await bed.answer()).text()
    expect(text.length).toBeGreaterThan(64 * mega)
    expect(JSON.parse(text)).toHaveProperty('access_token')
  },
  'token-compression-bomb': async () => {
    const text = await (await bed.answer()).text()
    expect(text.length).toBeGreaterThan(64 * mega)
    expect(JSON.parse(text)).toHaveProperty('access_token')
  },
  'token-wrongly-compressed': () => rejected(bed.tokens()),
  'token-slow': async () => {
    const { body } = await bed.answer()
    const reader = body?.getReader()
    expect((await reader?.read())?.value).toHaveLength(1)
    await reader?.cancel()
  },
  'token-silent': () => bed.leaveOnce('token-silent', (signal) => bed.answer({ signal })),
  'token-truncated': async () => {
    const answer = await bed.answer()
    expect(answer.status).toBe(200)
    await rejected(answer.text())
  },
  'token-answer-lost': async () => {
    const code = await bed.code()
    await rejected(bed.exchange(code))
    bed.sandbox.evil.stop('token-answer-lost')
    expect((await bed.exchange(code)).status).toBe(400)
    bed.sandbox.evil.start('token-answer-lost')
    await rejected(bed.answer())
  },
  'token-redirect-307': () => redirected(307, ['client_secret', 'code']),
  'token-redirect-302': () => redirected(302, []),
  'token-not-json': async () => expect(await (await bed.answer()).text()).toContain('<title>'),
  'token-json-of-another-kind': async () => expect(await (await bed.answer()).json()).toHaveLength(1),
  'token-wrong-content-type': async () => {
    const answer = await bed.answer()
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain/)
    expect(await answer.json()).toHaveProperty('access_token')
  },
  'token-nested-deep': async () => {
    const text = await (await bed.answer()).text()
    expect(text).toContain('['.repeat(50_000))
    expect(JSON.parse(text)).toHaveProperty('access_token')
  },
  'token-empty-access-token': async () => expect(await field('access_token')).toBe(''),
  'token-without-access-token': async () => expect(await field('access_token')).toBeUndefined(),
  'token-access-token-of-wrong-type': async () => expect(typeof (await field('access_token'))).toBe('object'),
  'token-access-token-with-line-breaks': async () =>
    expect(await field('access_token')).toContain('\r\nX-Evil'),
  'token-unknown-type': async () => expect(await field('token_type')).toBe('evil'),
  'token-error-with-status-200': async () => {
    const answer = await bed.answer()
    expect([answer.status, (await bed.json(answer))['error']]).toEqual([200, 'invalid_grant'])
  },
  'token-error-with-script': async () => {
    const answer = await bed.answer()
    expect([answer.status, (await bed.json(answer))['error_description']]).toEqual([
      400,
      tokenAnswerBehaviours['token-error-with-script']?.canary,
    ])
  },
  'token-client-refused': async () => expect((await bed.answer()).status).toBe(401),
  'token-expires-in-missing': async () => expect(await field('expires_in')).toBeUndefined(),
  'token-expires-in-text': async () => expect(await field('expires_in')).toBe('300'),
  'token-expires-in-zero': async () => expect(await field('expires_in')).toBe(0),
  'token-expires-in-negative': async () => expect(await field('expires_in')).toBe(-300),
  'token-expires-in-huge': async () => expect(await field('expires_in')).toBe(1e300),
  'token-expires-in-of-wrong-type': async () => expect(await field('expires_in')).toEqual({ seconds: 300 }),
  'token-scope-narrowed': async () => expect(await field('scope')).toBe('openid'),
  'token-scope-missing': async () => expect(await field('scope')).toBeUndefined(),
  'token-scope-of-wrong-type': async () => expect(await field('scope')).toEqual(['openid', 'balance:read']),
  'token-without-refresh-token': async () => expect(await field('refresh_token')).toBeUndefined(),
}

describe('the answer with the tokens', () => {
  it.each(Object.keys(tokenAnswerBehaviours))('%s', async (name) => {
    bed.sandbox.evil.start(name)
    expect(shown[name], 'add what it should look like').toBeDefined()
    await shown[name]?.()
    expect(bed.played(name)).toBeGreaterThan(0)
  })
})
