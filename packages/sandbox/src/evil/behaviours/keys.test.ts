import { compactVerify, createLocalJWKSet, type JSONWebKeySet } from 'jose'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { opened, startEvilBed, type EvilBed } from '../../../test/evil-bed.ts'
import { publicKey } from '../../world/accounts/signing-key.ts'
import { evilPublicKey } from '../evil-key.ts'
import { keyBehaviours } from './keys.ts'

let bed: EvilBed
beforeAll(async () => {
  bed = await startEvilBed()
})
afterEach(() => bed.sandbox.reset())
afterAll(() => bed.sandbox.close())

const keySet = async () => (await bed.json(await bed.get('certs'))) as unknown as JSONWebKeySet
const kids = async () => (await keySet()).keys.map(({ kid }) => kid)
const idToken = async () => String((await bed.tokens())['id_token'])
/** Rejects when no key of the set fits. */
const verified = async () => compactVerify(await idToken(), createLocalJWKSet(await keySet()))

const shown: Record<string, () => Promise<unknown>> = {
  'key-rotation': async () => {
    expect(await kids()).toEqual([evilPublicKey.kid])
    await verified()
  },
  'several-keys': async () => {
    expect(await kids()).toEqual([evilPublicKey.kid, publicKey.kid])
    await verified()
  },
  'key-without-a-name': async () => {
    expect(await kids()).toEqual([undefined])
    expect(opened(await idToken()).header).not.toHaveProperty('kid')
    await verified()
  },
  'several-keys-and-none-named': async () => {
    expect(await kids()).toHaveLength(2)
    expect(opened(await idToken()).header).not.toHaveProperty('kid')
  },
  'unusable-keys-in-the-set': async () => {
    expect(await kids()).toHaveLength(5)
    await verified()
  },
  'keys-empty': async () => expect(await kids()).toEqual([]),
  'keys-not-json': async () => expect(await (await bed.get('certs')).text()).toContain('<title>'),
  'keys-redirect-elsewhere': async () => {
    const answer = await bed.get('certs')
    expect(answer.status).toBe(302)
    const there = await fetch(answer.headers.get('location') ?? '')
    const keys = (await bed.json(there)) as unknown as JSONWebKeySet
    await compactVerify(await idToken(), createLocalJWKSet(keys))
  },
}

describe('the key set', () => {
  it.each(Object.keys(keyBehaviours))('%s', async (name) => {
    bed.sandbox.evil.start(name)
    expect(shown[name], 'add what it should look like').toBeDefined()
    await shown[name]?.()
    expect(bed.played(name)).toBeGreaterThan(0)
  })
})
