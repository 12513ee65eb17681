import type { UserRequest } from '../../http/user-request.ts'
import type { Platform } from '../../platform.ts'
import { fullUserId } from '../../user/full-user-id.ts'
import type { Known, LastKnown } from '../../user/last-known.ts'
import { readHistory, type Reading, type Selection } from './read-history.ts'

/** What was counted a moment ago: reading a year of history anew for each click would be slow, for sipgate too. */
export interface Readings {
  of(request: UserRequest, selection: Selection): Promise<Known<Reading>>
  /** Forgets what is kept for a user, so that the next page is counted anew. */
  forget(user: string): void
}

interface Memory {
  readonly user: string
  readonly askedAt: number
  readonly known: Promise<Known<Reading>>
}

const freshFor = 5 * 60_000
const mostKept = 300

export function createReadings(tools: { lastKnown: LastKnown; platform: Pick<Platform, 'now'> }): Readings {
  const { lastKnown, platform } = tools
  const memories = new Map<string, Memory>()

  return {
    of(request, selection) {
      const user = fullUserId(request.login.user)
      const name = nameOf(selection)
      const key = `${user} ${name}`
      const now = platform.now()
      const memory = memories.get(key)
      if (memory && now >= memory.askedAt && now < memory.askedAt + freshFor) return memory.known
      const known = lastKnown.read(request, `statistics ${name}`, () =>
        readHistory(request, selection, platform),
      )
      memories.delete(key)
      const [oldest] = memories.keys()
      if (oldest !== undefined && memories.size >= mostKept) memories.delete(oldest)
      const asked = { user, askedAt: now, known }
      memories.set(key, asked)
      const forgetIt = () => {
        if (memories.get(key) === asked) memories.delete(key)
      }
      known.then(({ stale }) => {
        if (stale) forgetIt()
      }, forgetIt)
      return known
    },
    forget(user) {
      for (const [key, memory] of memories) if (memory.user === user) memories.delete(key)
    },
  }
}

const nameOf = ({ from, to, lines, timeZone }: Selection): string => [from, to, timeZone, ...lines].join(' ')
