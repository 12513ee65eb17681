import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startEvilBed, type EvilBed } from '../../../test/evil-bed.ts'
import { metadataBehaviours } from './metadata.ts'

let bed: EvilBed
beforeAll(async () => {
  bed = await startEvilBed()
})
afterEach(() => bed.sandbox.reset())
afterAll(() => bed.sandbox.close())

const document = async () => bed.json(await bed.metadata())
const methods = async () => (await document())['code_challenge_methods_supported']

const shown: Record<string, () => Promise<unknown>> = {
  'metadata-wrong-issuer': async () => expect((await document())['issuer']).toContain('login.example.com'),
  'metadata-endpoints-elsewhere': async () => {
    const { token_endpoint: token, authorization_endpoint: login } = await document()
    expect(String(login).startsWith(bed.sandbox.url)).toBe(true)
    expect(new URL(String(token)).origin).not.toBe(new URL(bed.sandbox.url).origin)
    // It works like the honest one, and the secret has been given away.
    const body = new URLSearchParams({
      client_id: bed.sandbox.clientId,
      client_secret: bed.sandbox.clientSecret,
      grant_type: 'authorization_code',
      code: await bed.code(),
      redirect_uri: 'http://localhost:3000/authorize',
    })
    expect((await fetch(String(token), { method: 'POST', body })).status).toBe(200)
    expect(bed.sandbox.evil.caught()).toMatchObject([{ method: 'POST', secrets: ['client_secret', 'code'] }])
    expect(bed.sandbox.requests({ surface: 'other' })).toMatchObject([{ method: 'POST', status: 200 }])
  },
  'metadata-without-s256': async () => expect(await methods()).toEqual(['plain']),
  'metadata-without-pkce': async () => expect(await methods()).toBeUndefined(),
  'metadata-promises-iss': async () => {
    expect((await document())['authorization_response_iss_parameter_supported']).toBe(true)
    expect((await bed.callback()).searchParams.has('iss')).toBe(false)
  },
  'metadata-without-endpoints': async () => expect(await document()).toEqual({ issuer: bed.sandbox.issuer }),
  'metadata-of-wrong-types': async () => expect((await document())['token_endpoint']).toBe(17),
  'metadata-not-json': async () => expect(await (await bed.metadata()).text()).toContain('<title>'),
  'metadata-huge': async () => {
    const text = await (await bed.metadata()).text()
    expect(text.length).toBeGreaterThan(64 * 1024 * 1024)
    expect(JSON.parse(text)).toMatchObject({ issuer: bed.sandbox.issuer })
  },
  'metadata-redirect-elsewhere': async () => {
    const answer = await bed.metadata()
    expect(answer.status).toBe(302)
    expect(answer.headers.get('location')).toContain(bed.sandbox.evil.elsewhere)
  },
}

describe('the metadata', () => {
  it.each(Object.keys(metadataBehaviours))('%s', async (name) => {
    bed.sandbox.evil.start(name)
    expect(shown[name], 'add what it should look like').toBeDefined()
    await shown[name]?.()
    expect(bed.played(name)).toBeGreaterThan(0)
  })
})
