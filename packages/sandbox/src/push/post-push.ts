import { pushSignature, pushTimeLimit } from '@sipgate-kit/contract'
import type { Platform } from '../platform.ts'
import { splitCredentials } from '../world/url-credentials.ts'
import { refusedTarget } from './allowed-host.ts'
import { readBytes } from './read-bytes.ts'

/** Bytes. sipgate does not say how much it reads. */
const longestAnswer = 64 * 1024
/** Characters of what an application says about itself. */
const longestWhy = 300

/** A push as it goes over the wire. */
export interface PostedPush {
  /** User and password in it are sent as Basic authentication. */
  url: string
  body: string | Uint8Array
  /** Empty for none. */
  signature: string
  /** Others than sipgate sends. */
  headers?: Readonly<Record<string, string>>
}

/** What was answered, or why nothing was. */
export type PushExchange =
  | {
      status: number
      contentType: string | null
      body: Buffer
      /** Why the application refused the push, if it says so: `code: sentence`. Call handlers on this machine do. */
      why?: string
      /** Where it sends the sender instead. */
      location?: string
    }
  | {
      /** In one sentence, with what to do about it. */
      unreached: string
      /** What the machine calls the problem: `ECONNREFUSED`, `late`. */
      code: string
    }

/**
 * Posts a push as sipgate does: it follows no redirect and waits 10 s.
 * @param allowed hosts besides this machine that may be reached. Default: all, for a URL that somebody has just named
 */
export async function postPush(
  { fetch, startTimer }: Pick<Platform, 'fetch' | 'startTimer'>,
  { url: address, body, signature, headers: others }: PostedPush,
  allowed?: readonly string[],
): Promise<PushExchange> {
  if (!URL.canParse(address)) return { unreached: 'The webhook is not a URL.', code: 'no_url' }
  const { url, headers: credentials } = splitCredentials(new URL(address))
  const refused = allowed && refusedTarget(url, allowed)
  if (refused !== undefined) return { unreached: refused, code: 'not_allowed' }
  const stop = new AbortController()
  const stopTimer = startTimer(pushTimeLimit, () => stop.abort())
  try {
    const response = await fetch(
      new Request(url, {
        method: 'POST',
        body: Buffer.from(body),
        redirect: 'manual',
        signal: stop.signal,
        headers: {
          'user-agent': 'sipgate.io',
          accept: 'application/xml, text/plain, text/html',
          'accept-charset': 'utf-8',
          'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
          'x-sipgate-jobs': 'http://www.sipgate.de/jobs',
          'x-forwarded-for': '217.116.118.254',
          ...(signature !== '' && { [pushSignature.header]: signature }),
          ...credentials,
          ...others,
        },
      }),
    )
    const answered = await readBytes(response, longestAnswer)
    if (answered.length >= longestAnswer)
      return { unreached: `The answer is longer than ${longestAnswer / 1024} KB.`, code: 'too_long' }
    const why = response.headers.get('x-sipgate-kit-why')?.slice(0, longestWhy)
    const location = response.headers.get('location')
    return {
      status: response.status,
      contentType: response.headers.get('content-type'),
      body: answered,
      ...(why !== undefined && { why }),
      ...(location !== null && { location }),
    }
  } catch (error) {
    const late = `No answer within ${pushTimeLimit / 1000} s, so the call goes on.`
    return stop.signal.aborted ? { unreached: late, code: 'late' } : broken(error)
  } finally {
    stopTimer()
  }
}

function broken(error: unknown): { unreached: string; code: string } {
  const { code } = ((error as Error).cause ?? {}) as { code?: string }
  const name = code ?? (error as Error).message.slice(0, 100)
  return { unreached: `The application was not reached (${name}); is it running there?`, code: name }
}
