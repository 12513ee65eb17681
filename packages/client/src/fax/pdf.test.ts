import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { faxField } from '../../test/fax-input.ts'
import { recordedPlatform } from '../../test/recorded-platform.ts'
import { startDeadline } from '../call/deadline.ts'
import { readPdf } from './pdf.ts'

const start = Buffer.from('%PDF-')
const limit = startDeadline(recordedPlatform(), 1000, [])

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

function usedMemory(): number {
  collect()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

describe('reading a PDF', () => {
  it('T49: takes memory for its bytes, not for its pieces', async () => {
    let before = 0
    let taken = 0
    async function* pieces() {
      yield start
      before = usedMemory()
      for (let count = 0; count < 50_000; count += 1) yield new Uint8Array(1)
      taken = usedMemory() - before
    }
    await readPdf(pieces(), limit)
    expect(taken).toBeLessThan(3_000_000)
  })

  it('T49: takes no memory for pieces without bytes', async () => {
    let before = 0
    let taken = 0
    async function* pieces() {
      before = usedMemory()
      for (let count = 0; count < 50_000; count += 1) yield new Uint8Array()
      taken = usedMemory() - before
      yield start
    }
    expect(await readPdf(pieces(), limit)).toBe(start.toString('base64'))
    expect(taken).toBeLessThan(3_000_000)
  })

  it('keeps what it was given, though the stream fills the same piece again', async () => {
    async function* pieces() {
      const piece = new Uint8Array(5)
      for (const text of ['%PDF-', '1.4\n ', '%%EOF']) {
        piece.set(Buffer.from(text))
        yield piece
      }
    }
    expect(atob(await readPdf(pieces(), limit))).toBe('%PDF-1.4\n %%EOF')
  })

  it('finds its start in pieces of any size', async () => {
    for (const sizes of [
      [1, 1, 1, 1, 1],
      [0, 4, 0, 1],
      [4, 9],
      [2, 3, 40_000],
    ]) {
      async function* pieces() {
        let at = 0
        for (const size of sizes) {
          const piece = new Uint8Array(size).fill(32)
          piece.set(start.subarray(at, at + size))
          at += size
          yield piece
        }
      }
      const whole = Buffer.from(await readPdf(pieces(), limit), 'base64')
      expect(whole).toHaveLength(sizes.reduce((sum, size) => sum + size))
      expect(whole.subarray(0, 5)).toEqual(start)
    }
  })

  it('T49: goes as far as the contract, to the byte', async () => {
    const { maxLength } = faxField('base64Content')
    // Base64 has four characters for each three bytes begun.
    const most = Math.floor(Number(maxLength) / 4) * 3
    const whole = new Uint8Array(most + 1)
    whole.set(start)
    async function* pieces(bytes: number) {
      for (let at = 0; at < bytes; at += 999_999) yield whole.subarray(at, Math.min(at + 999_999, bytes))
    }
    expect(await readPdf(pieces(most), limit)).toHaveLength(Number(maxLength))
    for (const source of [whole, pieces(most + 1)])
      await expect(readPdf(source, limit)).rejects.toMatchObject({ code: 'invalid_argument' })
  })
})
