import { decodeJwt } from 'jose'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startEvilBed, type EvilBed } from '../../../test/evil-bed.ts'
import { redirectUri } from '../../../test/login-journey.ts'
import { callbackBehaviours } from './callback.ts'

let bed: EvilBed
beforeAll(async () => {
  bed = await startEvilBed()
})
afterEach(() => bed.sandbox.reset())
afterAll(() => bed.sandbox.close())

/** RFC 7636, appendix B. */
const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk'
const challenge = {
  code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
  code_challenge_method: 'S256',
}
const exchange = async (code: string | undefined, more: Record<string, string> = {}) =>
  bed.post('token', {
    grant_type: 'authorization_code',
    code: code ?? '',
    redirect_uri: redirectUri,
    ...more,
  })
/** Who logged in with a code. */
const userOf = async (answer: Response) => decodeJwt(String((await bed.json(answer))['id_token']))

type Fields = Record<string, string[]>

const shown: Record<string, (fields: Fields) => Promise<unknown> | void> = {
  'callback-wrong-iss': ({ iss }) => expect(iss?.[0]).toContain('login.example.com'),
  'callback-without-iss': ({ iss }) => expect(iss).toBeUndefined(),
  'callback-doubled-iss': ({ iss }) => {
    expect(iss).toHaveLength(2)
    expect(iss?.[0]).toBe(bed.sandbox.issuer)
  },
  'callback-wrong-state': ({ state }) => expect(state).not.toEqual(['state-1']),
  'callback-without-state': ({ state }) => expect(state).toBeUndefined(),
  'callback-doubled-state': ({ state }) => expect(state).toHaveLength(2),
  'callback-doubled-code': ({ code }) => expect(code).toHaveLength(2),
  'callback-code-of-another-login': async ({ code }) => {
    // PKCE saves the application.
    expect((await exchange(code?.[0], { code_verifier: verifier })).status).toBe(400)
    // Without it, somebody else is logged in here.
    const other = (await bed.callback({ state: 'state-2' })).searchParams.get('code') ?? ''
    const { sub } = await userOf(await exchange(other))
    expect(sub).not.toBe(await honestSub())
  },
  'callback-code-of-another-login-without-pkce': async ({ code }) => {
    const claims = await userOf(await exchange(code?.[0], { code_verifier: verifier }))
    expect(claims.sub).not.toBe(await honestSub())
    expect(claims['nonce']).not.toBe('nonce-1')
  },
  'callback-mix-up': async ({ code, iss }) => {
    expect(iss?.[0]).toMatch(/\/sipgate-apps$/)
    expect((await exchange(code?.[0], { code_verifier: verifier })).status).toBe(400)
    const there = bed.sandbox.tokenUrl.replace('third-party', 'sipgate-apps')
    const body = new URLSearchParams({
      client_id: bed.sandbox.clientId,
      client_secret: bed.sandbox.clientSecret,
      grant_type: 'authorization_code',
      code: code?.[0] ?? '',
      redirect_uri: redirectUri,
      code_verifier: verifier,
    })
    // The login server of the other realm takes it, as an attacker's would.
    expect((await fetch(there, { method: 'POST', body })).status).toBe(200)
  },
  'callback-error-with-script': ({ code, state, error_description: text }) => {
    expect(code).toBeUndefined()
    expect(state).toEqual(['state-1'])
    expect(text?.[0]).toBe(callbackBehaviours['callback-error-with-script']?.canary)
  },
  'callback-unknown-error': ({ error }) => expect(error?.[0]).toContain('\r\nSet-Cookie: evil=1'),
  'callback-error-and-code': ({ code, error }) => {
    expect(code).toHaveLength(1)
    expect(error).toEqual(['access_denied'])
  },
  'callback-error-without-state': (fields) => expect(fields).toEqual({ error: ['server_error'] }),
  'callback-without-code': ({ code, error }) => {
    expect(code).toBeUndefined()
    expect(error).toBeUndefined()
  },
  'callback-odd-code': ({ code }) => expect(code?.[0]).toContain('\u0000'),
  'callback-long-code': ({ code }) => expect(code?.[0]).toHaveLength(10_000),
  'callback-tokens-in-the-address': ({ code, access_token: token }) => {
    expect(code).toBeUndefined()
    expect(token).toHaveLength(1)
  },
}

async function honestSub(): Promise<unknown> {
  bed.sandbox.evil.clear()
  return (await userOf(await exchange(await bed.code()))).sub
}

function fieldsOf({ searchParams }: URL): Fields {
  return Object.fromEntries([...searchParams.keys()].map((name) => [name, searchParams.getAll(name)]))
}

describe('the answer to a login', () => {
  it.each(Object.keys(callbackBehaviours))('%s', async (name) => {
    bed.sandbox.evil.start(name)
    const url = await bed.callback(challenge)
    expect(url.origin + url.pathname).toBe(redirectUri)
    expect(bed.played(name)).toBe(1)
    expect(shown[name], 'add what it should look like').toBeDefined()
    await shown[name]?.(fieldsOf(url))
  })
})
