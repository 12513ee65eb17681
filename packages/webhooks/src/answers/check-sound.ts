import { checkNumber, checkOptions, invalidOption } from '../check-options.ts'
import { inTime, late } from '../handler/in-time.ts'
import { readPlatform, type Platform } from '../platform.ts'
import { download } from './download.ts'
import { readWav } from './read-wav.ts'
import { soundProblem, type SoundCheck } from './sound-check.ts'

/** Options of `checkSound()`. */
export interface CheckSoundOptions {
  /** How long a download may take, in milliseconds. Default 5000. */
  readonly timeout?: number | undefined
  /** The most bytes that are read. Default 10 MB, ten minutes of sound. */
  readonly maxBytes?: number | undefined
  /** Network and timers. Default: the machine's. */
  readonly platform?: Partial<Pick<Platform, 'fetch' | 'startTimer'>> | undefined
}

/**
 * Whether sipgate can play a sound, which has to be a WAV file in PCM with 16 bit, mono, 8 kHz, and if not, why. For tests, and for when
 * somebody uploads a sound; in a handler it would only make callers wait.
 * @param sound its bytes, or an http or https URL. This machine downloads it, so pass no URLs that strangers chose. Redirects are not
 * followed.
 * @throws WebhookError `invalid_option`
 */
export async function checkSound(
  sound: Uint8Array | ArrayBuffer | string | URL,
  options: CheckSoundOptions = {},
): Promise<SoundCheck> {
  checkOptions('checkSound', options, ['timeout', 'maxBytes', 'platform'])
  const platform = readPlatform(options.platform)
  const timeout = checkNumber('timeout', options.timeout ?? 5000, 1, 600_000, 'milliseconds')
  const maxBytes = checkNumber('maxBytes', options.maxBytes ?? 10 * 1024 * 1024, 44, 1024 ** 3, 'bytes')

  if (sound instanceof Uint8Array || sound instanceof ArrayBuffer) {
    const bytes =
      sound instanceof ArrayBuffer
        ? Buffer.from(sound)
        : Buffer.from(sound.buffer, sound.byteOffset, sound.length)
    return bytes.length > maxBytes ? soundProblem('too_large', maxBytes) : readWav(bytes)
  }
  const request = new AbortController()
  const found = await inTime(download(readUrl(sound), maxBytes, request.signal, platform), timeout, platform)
  request.abort()
  if (found === late) return soundProblem('too_slow', timeout)
  return Buffer.isBuffer(found) ? readWav(found) : found
}

function readUrl(given: unknown): URL {
  const text = given instanceof URL ? given.href : given
  const url = typeof text === 'string' && URL.canParse(text) ? new URL(text) : undefined
  if (url && /^https?:$/.test(url.protocol)) return url
  throw invalidOption('checkSound() takes bytes, or a URL that begins with https:// or http://')
}
