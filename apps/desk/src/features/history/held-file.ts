import type { ByteRange } from './byte-range.ts'

/** Memory for the files of all requests together. */
export interface Room {
  take(bytes: number): boolean
  give(bytes: number): void
}

export function createRoom(most: number): Room {
  let taken = 0
  return {
    take(bytes) {
      if (taken + bytes > most) return false
      taken += bytes
      return true
    },
    give(bytes) {
      taken -= bytes
    },
  }
}

/** The begin of a file in memory, or all of it. */
export interface HeldFile {
  readonly pieces: readonly Uint8Array[]
  readonly size: number
  /** False: it is longer than allowed, and its source goes on after these pieces. */
  readonly isWhole: boolean
  /** To be called once, when the pieces are no longer needed. */
  release(): void
}

/** Reads a file to its end to learn its size, as long as it has at most `most` bytes and there is room. */
export async function holdFile(
  source: AsyncIterator<Uint8Array>,
  { most, room }: { readonly most: number; readonly room: Room },
): Promise<HeldFile> {
  const pieces: Uint8Array[] = []
  let size = 0
  let taken = 0
  const release = () => room.give(taken)
  try {
    for (;;) {
      const next = await source.next()
      if (next.done === true) return { pieces, size, isWhole: true, release }
      pieces.push(next.value)
      size += next.value.length
      if (size > most || !room.take(next.value.length)) return { pieces, size, isWhole: false, release }
      taken += next.value.length
    }
  } catch (error) {
    release()
    throw error
  }
}

/** The pieces, or parts of them, that make up a range. */
export function* piecesOf(
  { pieces }: Pick<HeldFile, 'pieces'>,
  { first, last }: ByteRange,
): Generator<Uint8Array> {
  let at = 0
  for (const piece of pieces) {
    const part = piece.subarray(Math.max(0, first - at), Math.max(0, last + 1 - at))
    if (part.length > 0) yield part
    at += piece.length
  }
}
