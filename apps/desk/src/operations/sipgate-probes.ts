import { isSipgateError, Sipgate } from '@sipgate-kit/client'
import type { SipgateAccess } from '../config/config.ts'
import type { Platform } from '../platform.ts'
import { measure, type Measured } from './measure.ts'

/** Milliseconds that sipgate has to answer a question about itself. */
const timeLimit = 3_000

export interface LoginServerState extends Measured {
  /** How far our clock is ahead of the login server's, in milliseconds; undefined when it did not say. */
  readonly clockAhead: number | undefined
}

/** Whether the API answers: its list of addresses needs no user. A refusal is an answer, too. */
export function apiProbe({ apiUrl }: SipgateAccess, platform: Platform): () => Promise<Measured> {
  const sipgate = new Sipgate({ baseUrl: apiUrl, timeout: timeLimit, retries: 0 })
  const ask = async () => {
    try {
      await sipgate.urls.get()
      return true
    } catch (error) {
      return isSipgateError(error) && error.status !== undefined && error.status < 500
    }
  }
  return () => measure(ask, timeLimit, platform)
}

/** Whether the login server shows its metadata, and whether its clock is ours. */
export function loginServerProbe(
  { loginUrl, realm }: SipgateAccess,
  platform: Platform,
): () => Promise<LoginServerState> {
  const address = `${loginUrl}/realms/${realm}/.well-known/openid-configuration`
  return async () => {
    let clockAhead: number | undefined
    const ask = async () => {
      const request = new Request(address, { redirect: 'manual', signal: AbortSignal.timeout(timeLimit) })
      const answer = await platform.fetch(request)
      const date = Date.parse(answer.headers.get('date') ?? '')
      if (!Number.isNaN(date)) clockAhead = platform.now() - date
      await answer.body?.cancel()
      return answer.ok
    }
    return { ...(await measure(ask, timeLimit, platform)), clockAhead }
  }
}
