import { describe, expect, it } from 'vitest'
import { createRoom, holdFile, piecesOf } from './held-file.ts'

async function* pieces(...sizes: number[]): AsyncGenerator<Uint8Array> {
  let next = 0
  for (const size of sizes) yield await Promise.resolve(Uint8Array.from({ length: size }, () => next++))
}

describe('a file that is held', () => {
  it('is whole up to the most bytes, and gives its room back', async () => {
    const room = createRoom(10)
    const held = await holdFile(pieces(4, 6), { most: 10, room })
    expect(held).toMatchObject({ isWhole: true, size: 10 })
    expect(room.take(1)).toBe(false)
    held.release()
    expect(room.take(10)).toBe(true)
  })

  it('is not read further when it is larger, so that the rest can follow', async () => {
    const source = pieces(4, 7, 5)
    const held = await holdFile(source, { most: 10, room: createRoom(100) })
    expect(held).toMatchObject({ isWhole: false, size: 11 })
    expect((await source.next()).value).toHaveLength(5)
  })

  it('is not held when others take the room', async () => {
    const room = createRoom(10)
    const other = await holdFile(pieces(8), { most: 10, room })
    expect((await holdFile(pieces(3), { most: 10, room })).isWhole).toBe(false)
    other.release()
    expect((await holdFile(pieces(3), { most: 10, room })).isWhole).toBe(true)
  })

  it('that breaks gives its room back', async () => {
    const room = createRoom(10)
    async function* broken() {
      yield* pieces(8)
      throw new Error('gone')
    }
    await expect(holdFile(broken(), { most: 10, room })).rejects.toThrow('gone')
    expect(room.take(10)).toBe(true)
  })

  it.each([
    [0, 9, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
    [3, 4, [3, 4]],
    [4, 4, [4]],
    [9, 9, [9]],
  ])('is cut from byte %i to %i', async (first, last, bytes) => {
    const held = await holdFile(pieces(4, 0, 2, 4), { most: 10, room: createRoom(10) })
    expect([...piecesOf(held, { first, last })].flatMap((piece) => [...piece])).toEqual(bytes)
  })
})
