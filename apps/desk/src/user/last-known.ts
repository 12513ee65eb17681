import { isSipgateError } from '@sipgate-kit/client'
import type { UserRequest } from '../http/user-request.ts'
import type { Platform } from '../platform.ts'
import { fullUserId } from './full-user-id.ts'

/** What sipgate said last: shown, with its age, while sipgate is slow or down. In memory only, for each user. */
export interface LastKnown {
  /**
   * What `load` resolves to; if sipgate does not answer, what it resolved to last time for this user and name.
   * @param name such as `history.first`
   * @throws what `load` throws, if nothing is known or the error is of another kind
   */
  read<Value>(request: UserRequest, name: string, load: () => Promise<Value>): Promise<Known<Value>>
  forget(user: string): void
}

export interface Known<Value> {
  readonly value: Value
  /** When sipgate said so, in milliseconds since 1970. */
  readonly at: number
  /** Whether sipgate did not answer now. */
  readonly stale: boolean
}

const mostUsers = 1_000
const mostNames = 30
const keptFor = 24 * 60 * 60_000
const temporary = ['connection_failed', 'timeout', 'server_error', 'rate_limited'] as const

/** Whether the same may well be answered a little later. */
export const isTemporary = (error: unknown): boolean => temporary.some((code) => isSipgateError(error, code))

export function createLastKnown(platform: Pick<Platform, 'now'>): LastKnown {
  const users = new Map<string, Map<string, { value: unknown; at: number }>>()

  function remember(user: string, name: string, value: unknown): void {
    const values = users.get(user) ?? new Map<string, { value: unknown; at: number }>()
    keepNewest(users, user, values, mostUsers)
    keepNewest(values, name, { value, at: platform.now() }, mostNames)
  }

  return {
    async read<Value>(request: UserRequest, name: string, load: () => Promise<Value>) {
      const user = fullUserId(request.login.user)
      try {
        const value = await load()
        remember(user, name, value)
        return { value, at: platform.now(), stale: false }
      } catch (error) {
        const known = users.get(user)?.get(name)
        if (!known || !isTemporary(error) || platform.now() - known.at > keptFor) throw error
        return { value: known.value as Value, at: known.at, stale: true }
      }
    },
    forget: (user) => void users.delete(user),
  }
}

function keepNewest<Value>(map: Map<string, Value>, key: string, value: Value, most: number): void {
  map.delete(key)
  const [oldest] = map.keys()
  if (oldest !== undefined && map.size >= most) map.delete(oldest)
  map.set(key, value)
}
