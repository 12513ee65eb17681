import { BodyRefused } from './push-request.ts'

/** Reads chunks up to a limit. */
export async function collect(chunks: AsyncIterable<Uint8Array>, mostBytes: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  try {
    for await (const chunk of chunks) {
      length += chunk.length
      if (length > mostBytes) throw new BodyRefused('body_too_large')
      parts.push(chunk)
    }
  } catch (error) {
    if (error instanceof BodyRefused) throw error
    throw new BodyRefused('body_broken_off')
  }
  return joined(parts)
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts
  return parts.length === 1 && only ? only : Buffer.concat(parts)
}
