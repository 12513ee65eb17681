import { describe, expect, it } from 'vitest'
import { parseEncryptionKeys } from './encryption-keys.ts'
import { systemPlatform } from '../platform.ts'
import { createSealer, type Place } from './seal.ts'

const k1 = `k1:${Buffer.alloc(32, 1).toString('base64')}`
const k2 = `k2:${Buffer.alloc(32, 2).toString('base64')}`
const sealerOf = (text: string) => createSealer(parseEncryptionKeys(text), systemPlatform)
const place: Place = { table: 'grants', row: 'one', field: 'sealed' }

describe('a sealed text', () => {
  it('opens in its own place', () => {
    const sealer = sealerOf(k1)
    const sealed = sealer.seal(place, 'canary äöü')
    expect(sealed).not.toContain('canary')
    expect(sealer.open(place, sealed)).toBe('canary äöü')
  })

  it('T38: differs each time, since its nonce is random', () => {
    const sealer = sealerOf(k1)
    expect(sealer.seal(place, 'same')).not.toBe(sealer.seal(place, 'same'))
  })

  it.each<[string, Place]>([
    ['row', { ...place, row: 'two' }],
    ['table', { ...place, table: 'flows' }],
    ['field', { ...place, field: 'other' }],
  ])('T38: does not open in another %s', (_, elsewhere) => {
    const sealer = sealerOf(k1)
    const sealed = sealer.seal(place, 'text')
    expect(() => sealer.open(elsewhere, sealed)).toThrow(
      expect.objectContaining({ code: 'stored_row_unreadable' }),
    )
  })

  it('T38: does not open with any bit flipped', () => {
    const sealer = sealerOf(k1)
    const [id, text = ''] = sealer.seal(place, 'text').split(':')
    const bytes = Buffer.from(text, 'base64url')
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const changed = Buffer.from(bytes)
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(() => sealer.open(place, `${id}:${changed.toString('base64url')}`)).toThrow()
    }
  })

  it('T38: does not open cut short', () => {
    const sealer = sealerOf(k1)
    const sealed = sealer.seal(place, 'text')
    for (const cut of [0, 2, 3, 10, sealed.length - 1]) {
      expect(() => sealer.open(place, sealed.slice(0, cut))).toThrow()
    }
  })

  it('T39: opens with an old key while it is given, and names the key when it is not', () => {
    const sealed = sealerOf(k1).seal(place, 'text')
    expect(sealerOf(`${k2},${k1}`).open(place, sealed)).toBe('text')
    expect(() => sealerOf(k2).open(place, sealed)).toThrow(/key k1/)
  })

  it('does not open under a key of the same name', () => {
    const other = `k1:${Buffer.alloc(32, 9).toString('base64')}`
    expect(() => sealerOf(other).open(place, sealerOf(k1).seal(place, 'text'))).toThrow()
  })
})

describe('encryption keys', () => {
  it('are read in order, with blanks around them', () => {
    expect(parseEncryptionKeys(` ${k2} , ${k1} `).map(({ id }) => id)).toEqual(['k2', 'k1'])
  })

  it.each(['', 'k1', 'k1:', ':AAAA', 'k1:AAAA', `${k1},${k1}`, `${k1},`, 'k 1:AAAA', `k1:${'!'.repeat(44)}`])(
    'are refused as %j, without repeating them',
    (text) => {
      expect(() => parseEncryptionKeys(text)).toThrow(
        expect.objectContaining({ code: 'invalid_encryption_keys' }),
      )
    },
  )
})
