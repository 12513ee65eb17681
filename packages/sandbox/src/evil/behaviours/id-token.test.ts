import { createPublicKey } from 'node:crypto'
import { compactVerify, createLocalJWKSet, importJWK, type JWK, type JSONWebKeySet } from 'jose'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { opened, startEvilBed, type EvilBed } from '../../../test/evil-bed.ts'
import { publicKey } from '../../world/accounts/signing-key.ts'
import { evilPublicKey } from '../evil-key.ts'
import { idTokenClaimsBehaviours } from './id-token-claims.ts'
import { idTokenSignatureBehaviours } from './id-token-signature.ts'

let bed: EvilBed
let now: number
beforeAll(async () => {
  bed = await startEvilBed()
})
afterEach(() => bed.sandbox.reset())
afterAll(() => bed.sandbox.close())

/** The id token of a login. */
async function idTokenWith(name: string): Promise<string> {
  bed.sandbox.evil.start(name)
  now = Math.floor(bed.sandbox.clock.now() / 1000)
  const { id_token: token } = await bed.tokens()
  expect(bed.played(name)).toBe(1)
  return String(token)
}

type Opened = ReturnType<typeof opened>
const client = 'sandbox-client'
const near = (value: unknown, seconds: number) =>
  expect(Math.abs(Number(value) - now - seconds)).toBeLessThan(60)
const signedWith = async (token: string, key: JWK, alg = 'RS256') =>
  compactVerify(token, await importJWK(key, alg), { crit: { evil: true } }).then(
    () => true,
    () => false,
  )

const wrongClaims: Record<string, (token: Opened) => void> = {
  'id-token-wrong-issuer': ({ claims }) => expect(claims['iss']).toContain('https://login.example.com/'),
  'id-token-wrong-audience': ({ claims }) => expect(claims['aud']).toBe('another-client'),
  'id-token-without-audience': ({ claims }) => expect(claims).not.toHaveProperty('aud'),
  'id-token-azp-missing': ({ claims }) => {
    expect(claims['aud']).toEqual([client, 'another-client'])
    expect(claims).not.toHaveProperty('azp')
  },
  'id-token-azp-foreign': ({ claims }) => {
    expect(claims['aud']).toEqual([client, 'another-client'])
    expect(claims['azp']).toBe('another-client')
  },
  'id-token-azp-foreign-for-one-audience': ({ claims }) =>
    expect(claims).toMatchObject({ aud: client, azp: 'another-client' }),
  'id-token-wrong-nonce': ({ claims }) => expect(claims['nonce']).toBe('nonce-of-another-login'),
  'id-token-without-nonce': ({ claims }) => expect(claims).not.toHaveProperty('nonce'),
  'id-token-without-sub': ({ claims }) => expect(claims).not.toHaveProperty('sub'),
  'id-token-expired': ({ claims }) => near(claims['exp'], -86_400),
  'id-token-without-exp': ({ claims }) => expect(claims).not.toHaveProperty('exp'),
  'id-token-without-iat': ({ claims }) => expect(claims).not.toHaveProperty('iat'),
  'id-token-made-last-week': ({ claims }) => {
    near(claims['iat'], -7 * 86_400)
    near(claims['exp'], 300)
  },
  'id-token-made-tomorrow': ({ claims }) => near(claims['iat'], 86_400),
}

describe('an id token with a good signature and bad claims', () => {
  it.each(Object.keys(idTokenClaimsBehaviours))('%s', async (name) => {
    const token = await idTokenWith(name)
    expect(await signedWith(token, publicKey)).toBe(true)
    expect(wrongClaims[name], 'add what it should look like').toBeDefined()
    wrongClaims[name]?.(opened(token))
  })

  it('stays as it is where there is nothing to change: no nonce was asked for', async () => {
    bed.sandbox.evil.start('id-token-wrong-nonce')
    const url = await bed.callback({ nonce: '' })
    expect((await bed.exchange(url.searchParams.get('code') ?? '')).status).toBe(200)
    bed.sandbox.evil.start('id-token-without-signature')
    const plain = await bed.callback({ scope: 'balance:read' })
    await bed.exchange(plain.searchParams.get('code') ?? '')
    expect(bed.played('id-token-without-signature')).toBe(0)
  })
})

describe('an id token with good claims that the login server did not sign', () => {
  const own = (token: string) => signedWith(token, publicKey)
  const foreign = (token: string) => signedWith(token, evilPublicKey)

  it('id-token-without-signature', async () => {
    const { header, signature } = opened(await idTokenWith('id-token-without-signature'))
    expect(header['alg']).toBe('none')
    expect(signature).toBe('')
  })

  it('id-token-signed-with-public-key: right for whoever takes the public key as a secret', async () => {
    const token = await idTokenWith('id-token-signed-with-public-key')
    const pem = createPublicKey({ key: publicKey, format: 'jwk' }).export({ type: 'spki', format: 'pem' })
    const { protectedHeader } = await compactVerify(token, Buffer.from(pem))
    expect(protectedHeader.alg).toBe('HS256')
  })

  it('id-token-bad-signature', async () => {
    const token = await idTokenWith('id-token-bad-signature')
    expect(opened(token).header['kid']).toBe(publicKey.kid)
    expect(await own(token)).toBe(false)
    expect(await foreign(token)).toBe(false)
  })

  it('id-token-unknown-key', async () => {
    const token = await idTokenWith('id-token-unknown-key')
    expect(await foreign(token)).toBe(true)
    const keys = (await bed.json(await bed.get('certs'))) as unknown as JSONWebKeySet
    await expect(compactVerify(token, createLocalJWKSet(keys))).rejects.toThrow('no applicable key')
  })

  it('id-token-foreign-key-under-known-name', async () => {
    const token = await idTokenWith('id-token-foreign-key-under-known-name')
    expect(opened(token).header['kid']).toBe(publicKey.kid)
    expect(await foreign(token)).toBe(true)
  })

  it('id-token-brings-its-key', async () => {
    const token = await idTokenWith('id-token-brings-its-key')
    expect(await signedWith(token, opened(token).header['jwk'] as JWK)).toBe(true)
    expect(await own(token)).toBe(false)
  })

  it('id-token-names-key-address: there is the key that it was signed with', async () => {
    const token = await idTokenWith('id-token-names-key-address')
    const address = String(opened(token).header['jku'])
    expect(address.startsWith(bed.sandbox.evil.elsewhere)).toBe(true)
    const keys = (await bed.json(await fetch(address))) as unknown as JSONWebKeySet
    await compactVerify(token, createLocalJWKSet(keys))
    expect(bed.sandbox.evil.caught()).toMatchObject([{ method: 'GET', secrets: [] }])
  })

  it('id-token-unknown-critical-header', async () => {
    const token = await idTokenWith('id-token-unknown-critical-header')
    expect(opened(token).header['crit']).toEqual(['evil'])
    expect(await own(token)).toBe(true)
  })

  it('id-token-not-a-token', async () => {
    expect(await idTokenWith('id-token-not-a-token')).toBe('not.a.token')
  })

  it('id-token-missing', async () => {
    expect(await idTokenWith('id-token-missing')).toBe('undefined')
  })

  it('has a test for each', () => {
    expect(Object.keys(idTokenSignatureBehaviours)).toHaveLength(10)
  })
})
