import type { Platform } from '../platform.ts'
import { collect } from '../http/collect.ts'
import { BodyRefused } from '../http/push-request.ts'
import { soundProblem, type SoundCheck } from './sound-check.ts'

/** The bytes at a URL, or what is wrong with it. */
export async function download(
  url: URL,
  maxBytes: number,
  signal: AbortSignal,
  { fetch }: Pick<Platform, 'fetch'>,
): Promise<Buffer | SoundCheck> {
  try {
    const response = await fetch(new Request(url, { redirect: 'manual', signal }))
    if (response.status !== 200) return soundProblem('wrong_status', response.status)
    const body = response.body as AsyncIterable<Uint8Array> | null
    return Buffer.from(body ? await collect(body, maxBytes) : [])
  } catch (error) {
    if (error instanceof BodyRefused && error.code === 'body_too_large')
      return soundProblem('too_large', maxBytes)
    return soundProblem('unreachable', codeOf(error))
  }
}

/** Only what looks like a code, since a message may contain the URL. */
function codeOf(error: unknown): string {
  const { code } = ((error as Error).cause ?? error) as { code?: unknown }
  return typeof code === 'string' && /^[A-Za-z_]{1,40}$/.test(code) ? code : 'no answer'
}
