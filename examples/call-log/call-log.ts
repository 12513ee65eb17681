import type { CallHandlers } from '@sipgate-kit/webhooks'

/** The columns of the log. Times are ISO 8601 in UTC; `seconds` is how long they talked, and empty if that is not known. */
export const columns = [
  'account',
  'began',
  'ended',
  'direction',
  'from',
  'to',
  'answeredBy',
  'cause',
  'seconds',
]

/** Calls that are remembered until they end; the oldest are forgotten first, since a hang-up may never come. */
const most = 10_000

interface Remembered {
  readonly began: number
  answered?: number
  answeredBy?: string
}

/**
 * Writes a line for each call that has ended. What it needs from before is in memory, so calls that were going on during a restart have fewer
 * cells. `answer` and `hangup` know the account, because it goes along in the URL.
 * @param now milliseconds since 1970
 */
export function callLog(
  write: (cells: readonly string[]) => Promise<void>,
  now: () => number = Date.now,
): CallHandlers {
  const running = new Map<string, Remembered>()
  const remember = (callId: string): Remembered => {
    const found = running.get(callId) ?? { began: now() }
    running.set(callId, found)
    const [oldest] = running.keys()
    if (running.size > most && oldest !== undefined) running.delete(oldest)
    return found
  }
  return {
    newCall: ({ callId }) => void remember(callId),
    answer({ callId, user, answeringNumber }) {
      const call = remember(callId)
      call.answered = now()
      call.answeredBy = user ?? answeringNumber ?? ''
    },
    async hangup({ callId, direction, from, to, cause }, { account = '' }) {
      const call = running.get(callId)
      running.delete(callId)
      await write([
        account,
        call ? iso(call.began) : '',
        iso(now()),
        direction,
        from,
        to,
        call?.answeredBy ?? '',
        cause,
        call?.answered === undefined ? '' : String(Math.round((now() - call.answered) / 1000)),
      ])
    },
  }
}

const iso = (time: number) => new Date(time).toISOString()
