import type { Contact } from '@sipgate-kit/contract'
import { expect, it } from 'vitest'
import type { UserRequest } from '../http/user-request.ts'
import { createLog } from '../log.ts'
import { createPeople } from './people.ts'

/** A request of a user with so many contacts. */
function requestOf(user: string, contacts: number, noteRead: (user: string) => void): UserRequest {
  const one: Contact = {
    id: 'c1',
    name: 'Ada Beispiel',
    scope: 'SHARED',
    numbers: [{ number: '+493023125100' }],
  }
  async function* list() {
    noteRead(user)
    for (let count = 0; count < contacts; count++) yield one
  }
  const login = { scopes: ['contacts:read'], user: { masterSipId: '1000001', sub: user } }
  return { login, sipgate: { contacts: { list } } } as unknown as UserRequest
}

const log = createLog({ level: 'silent', platform: Date })

it('contacts are read once a minute, and anew once they were changed', async () => {
  let now = 0
  const read: string[] = []
  const people = createPeople({ log, platform: { now: () => now } })
  const request = requestOf('w0', 1, (user) => read.push(user))
  await Promise.all([people.of(request), people.of(request)])
  now = 59_000
  expect((await people.of(request)).nameOf('+493023125100')).toBe('Ada Beispiel')
  expect(read).toHaveLength(1)
  people.forget('1000001w0')
  await people.of(request)
  now = 120_000
  await people.of(request)
  expect(read).toHaveLength(3)
})

it('200,000 contacts are kept of all users together: who asked longest ago makes room', async () => {
  const read: string[] = []
  const people = createPeople({ log, platform: { now: () => 0 } })
  const requests = Array.from({ length: 11 }, (_, index) =>
    requestOf(`w${index}`, 20_000, (user) => read.push(user)),
  )
  for (const request of requests) await people.of(request)
  expect(read).toHaveLength(11)
  for (const request of requests.slice(1)) await people.of(request)
  expect(read, 'ten users are still known').toHaveLength(11)
  await people.of(requests[0] as UserRequest)
  expect(read.slice(11), 'the first is not').toEqual(['w0'])
})
