import type { Sound } from '../world/telephony/sound.ts'
import { readWav } from '../world/files/read-wav.ts'
import type { Platform } from '../platform.ts'
import { refusedTarget } from './allowed-host.ts'
import { readBytes } from './read-bytes.ts'
import { splitCredentials } from '../world/url-credentials.ts'

const patience = 5000
/** Ten minutes of what sipgate takes. */
const largest = 10 * 1024 * 1024

/** Downloads a sound and looks whether sipgate could play it. From this machine alone, unless other hosts are allowed. */
export async function fetchSound(
  platform: Pick<Platform, 'fetch' | 'startTimer'>,
  address: string,
  allowed: readonly string[],
): Promise<Sound> {
  if (!URL.canParse(address)) return { problem: 'The address of the sound is not a URL.' }
  const { url, headers } = splitCredentials(new URL(address))
  const refused = refusedTarget(url, allowed)
  if (refused !== undefined) return { problem: refused }
  const stop = new AbortController()
  const stopTimer = platform.startTimer(patience, () => stop.abort())
  try {
    const response = await platform.fetch(
      new Request(url, { headers, redirect: 'manual', signal: stop.signal }),
    )
    if (response.status !== 200)
      return { problem: `The sound’s address answers ${response.status}, not 200 with the file.` }
    const bytes = await readBytes(response, largest)
    return bytes.length < largest ? readWav(bytes) : { problem: 'The sound is longer than ten minutes.' }
  } catch {
    return {
      problem: stop.signal.aborted
        ? 'The sound did not come within 5 s.'
        : 'The sound’s address was not reached; is the application running there?',
    }
  } finally {
    stopTimer()
  }
}
