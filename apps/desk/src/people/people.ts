import type { Contact } from '@sipgate-kit/contract'
import { isSipgateError } from '@sipgate-kit/client'
import type { UserRequest } from '../http/user-request.ts'
import { onVisit } from '../http/visit.ts'
import type { Log } from '../log.ts'
import type { Platform } from '../platform.ts'
import { fullUserId } from '../user/full-user-id.ts'
import { directoryOf, type Directory } from './directory.ts'

/** Who a number belongs to, from the contacts of the user who asks. */
export interface People {
  /** The user's contacts as they were at most a minute ago. It never fails: without the scope `contacts:read`, or when sipgate does not answer, nobody is known. */
  of(request: UserRequest): Promise<Directory>
  /** To be called when a user's contacts were changed. */
  forget(user: string): void
}

export const peopleScope = 'contacts:read'

interface Memory {
  readonly askedAt: number
  readonly directory: Promise<Directory>
  /** How many contacts it holds, once they are known. */
  size: number
}

const freshFor = 60_000
const mostUsers = 1_000
/** The most contacts of a user that are looked at. */
const mostContacts = 20_000
/** The most that are kept of all users together: some 160 MB. Who asked longest ago makes room. */
const mostKept = 200_000
/** Milliseconds that a page waits for names: it can do without. */
const timeout = 3_000

export function createPeople({ log, platform }: { log: Log; platform: Pick<Platform, 'now'> }): People {
  const memories = new Map<string, Memory>()

  async function ask({ sipgate }: UserRequest, before: Directory): Promise<Directory> {
    try {
      const contacts: Contact[] = []
      for await (const contact of sipgate.contacts.list({}, { timeout, retries: 0 })) {
        contacts.push(contact)
        if (contacts.length >= mostContacts) break
      }
      return directoryOf(contacts)
    } catch (error) {
      log.info(onVisit({ event: 'people.unknown', code: isSipgateError(error) ? error.code : 'unknown' }))
      return before
    }
  }

  function makeRoom(): void {
    let kept = 0
    for (const { size } of memories.values()) kept += size
    for (const [user, { size }] of memories) {
      if (memories.size <= mostUsers && kept <= mostKept) return
      memories.delete(user)
      kept -= size
    }
  }

  return {
    async of(request) {
      if (!request.login.scopes.includes(peopleScope)) return directoryOf([])
      const user = fullUserId(request.login.user)
      const known = memories.get(user)
      const now = platform.now()
      if (known && now >= known.askedAt && now < known.askedAt + freshFor) return known.directory
      const directory = ask(request, known ? await known.directory : directoryOf([]))
      const memory = { askedAt: now, directory, size: 0 }
      memories.delete(user)
      memories.set(user, memory)
      void directory.then(({ contacts }) => {
        memory.size = contacts.length
        makeRoom()
      })
      return directory
    },
    forget: (user) => void memories.delete(user),
  }
}
