import { isSipgateError, type Sipgate } from '@sipgate-kit/client'
import type { User } from '@sipgate-kit/oauth'
import { onVisit } from '../http/visit.ts'
import type { Log } from '../log.ts'
import type { Platform } from '../platform.ts'
import { unknownProfile, type Profile } from './profile.ts'
import { isTimeZone } from './time-zone.ts'

/** The profiles of the users who are logged in, kept in memory so that not every page has to ask for them. */
export interface Profiles {
  /** What is remembered about a user, without asking sipgate. */
  remembered(user: User): Profile
  /** Asks sipgate unless it did so a short time ago. It never fails: what sipgate does not tell is left out. */
  read(user: User, sipgate: Sipgate): Promise<Profile>
  /** Call it when a user logs in or out: the next login may have other permissions. */
  forget(userKey: string): void
}

interface Memory {
  profile: Profile
  /** Milliseconds since 1970. */
  askedAt: number
  /** Milliseconds. */
  freshFor: number
  /** Shared by all requests that need the profile while sipgate is asked. */
  asking?: Promise<Profile> | undefined
}

const freshFor = { answered: 5 * 60_000, failed: 60_000 }
const mostUsers = 10_000

export function createProfiles(options: {
  /** Milliseconds that a page waits for a profile. */
  timeout: number
  log: Pick<Log, 'info'>
  platform: Pick<Platform, 'now'>
}): Profiles {
  const { timeout, log, platform } = options
  const memories = new Map<string, Memory>()

  function remember(key: string, memory: Memory): void {
    memories.delete(key)
    const [oldest] = memories.keys()
    if (oldest !== undefined && memories.size >= mostUsers) memories.delete(oldest)
    memories.set(key, memory)
  }

  async function ask(user: User, sipgate: Sipgate, memory: Memory): Promise<Profile> {
    const once = { timeout, retries: 0 }
    const [person, account] = await Promise.allSettled([
      sipgate.users.get({ userId: user.sub }, once),
      sipgate.account.get(once),
    ])
    for (const part of [person, account]) {
      if (part.status === 'fulfilled') continue
      memory.freshFor = freshFor.failed
      log.info(onVisit({ event: 'profile.incomplete', ...reasonOf(part.reason) }))
    }
    memory.profile = {
      ...memory.profile,
      ...(person.status === 'fulfilled' && whatIsKnown(readPerson(person.value))),
      ...(account.status === 'fulfilled' && whatIsKnown({ company: line(account.value.company) })),
    }
    memory.asking = undefined
    return memory.profile
  }

  return {
    remembered: (user) => memories.get(user.key)?.profile ?? unknownProfile(user),
    async read(user, sipgate) {
      const now = platform.now()
      const known = memories.get(user.key)
      if (known && now >= known.askedAt && now < known.askedAt + known.freshFor) {
        return known.asking ?? known.profile
      }
      const profile = known?.profile ?? unknownProfile(user)
      const memory: Memory = { profile, askedAt: now, freshFor: freshFor.answered }
      memory.asking = ask(user, sipgate, memory)
      remember(user.key, memory)
      return memory.asking
    },
    forget: (userKey) => void memories.delete(userKey),
  }
}

function readPerson(person: {
  firstname?: unknown
  lastname?: unknown
  timezone?: unknown
  admin?: unknown
}) {
  const name = line(`${line(person.firstname) ?? ''} ${line(person.lastname) ?? ''}`)
  const zone = line(person.timezone)
  const admin = typeof person.admin === 'boolean' ? person.admin : undefined
  return { name, timeZone: zone !== undefined && isTimeZone(zone) ? zone : undefined, admin }
}

const longest = 100

/** The text in one line of limited length; undefined if it is empty or not a text. */
function line(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const text = value.replace(/\s+/g, ' ').trim()
  if (text === '') return undefined
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}

/** Without what is undefined, so that it does not overwrite what is remembered. */
function whatIsKnown<Values extends object>(
  values: Values,
): { [Key in keyof Values]?: NonNullable<Values[Key]> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never
}

function reasonOf(error: unknown): { code: string; operation?: string | undefined } {
  return isSipgateError(error) ? { code: error.code, operation: error.operation } : { code: 'unknown' }
}
