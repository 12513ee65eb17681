import type { Contact } from '@sipgate-kit/contract'
import { describe, expect, it } from 'vitest'
import { answerRequests } from '../../test/answer-requests.ts'
import { failure } from '../../test/both-transports.ts'
import { Sipgate } from '../index.ts'
import { syncContacts, type SyncedContact, type SyncContactsOptions } from './sync-contacts.ts'

const anna: Contact = {
  id: 'c1',
  name: 'Anna Beispiel',
  numbers: [{ number: '+493023125100', type: ['work', 'cell'] }],
  emails: [{ email: 'anna@example.com', type: [] }],
  note: 'Calls on Mondays',
  scope: 'PRIVATE',
}
const ben: Contact = {
  id: 'c2',
  name: 'Ben Muster',
  numbers: [{ number: '+493023125101' }],
  scope: 'PRIVATE',
}
const shared: Contact = { id: 'c3', name: 'Ada', numbers: [{ number: '+493023125102' }], scope: 'SHARED' }
const internal: Contact = {
  id: 'c4',
  name: 'Colleague',
  numbers: [{ number: '+493023125103' }],
  scope: 'INTERNAL',
}

/** An address book that does what it is told, except for requests that `fail` answers. */
function addressBook(fail: (method: string, changes: number) => number | undefined = () => undefined) {
  let book: Contact[] = [anna, ben, shared, internal]
  const changes: string[] = []
  const fetch = answerRequests(async (request) => {
    const id = new URL(request.url).pathname.split('/').at(-1) ?? ''
    // All of them, as a server that does not know the filter.
    if (request.method === 'GET') return Response.json({ items: book, totalCount: book.length })
    const status = fail(request.method, changes.length)
    if (status !== undefined) return new Response(null, { status })
    changes.push(`${request.method} ${id}`)
    const body = request.method === 'DELETE' ? undefined : ((await request.json()) as Contact)
    if (request.method === 'DELETE') book = book.filter((contact) => contact.id !== id)
    else if (request.method === 'PUT') book = book.map((contact) => (contact.id === id ? body! : contact))
    else book.push({ ...body!, id: `new${book.length}` })
    return new Response(null, { status: 204 })
  })
  const sipgate = new Sipgate({ auth: { accessToken: 'token' }, fetch, retries: 0 })
  return { sipgate, changes, book: () => book }
}

const byNumber: SyncContactsOptions = { scope: 'PRIVATE', matchBy: 'number' }
const wanted: SyncedContact[] = [
  // As it is: the number is written in another way, the types in another order.
  { name: 'Anna Beispiel', numbers: [{ number: '030 23125-100', type: ['cell', 'work'] }] },
  { name: 'Ben Neu', numbers: [{ number: '+493023125101' }] },
  { name: 'Carla Neu', numbers: [{ number: '+493023125104' }], emails: [{ email: 'carla@example.com' }] },
]

describe('synchronized contacts', () => {
  it('are created and updated, and keep what is left out', async () => {
    const { sipgate, changes, book } = addressBook()
    const heard: unknown[] = []
    const result = await syncContacts(sipgate, wanted, {
      ...byNumber,
      onProgress: (done) => heard.push(done),
    })
    expect(result.done).toEqual({ created: 1, updated: 1, deleted: 0 })
    expect(result.unchanged).toBe(1)
    expect(changes).toEqual(['PUT c2', 'POST contacts'])
    expect(heard).toEqual([
      { created: 0, updated: 1, deleted: 0 },
      { created: 1, updated: 1, deleted: 0 },
    ])
    expect(book()).toEqual([
      anna,
      { ...ben, name: 'Ben Neu' },
      shared,
      internal,
      { ...wanted[2], scope: 'PRIVATE', id: 'new4' },
    ])
  })

  it('are not touched the second time', async () => {
    const { sipgate, changes } = addressBook()
    await syncContacts(sipgate, wanted, { ...byNumber, deleteOthers: true })
    const before = changes.length
    const again = await syncContacts(sipgate, wanted, { ...byNumber, deleteOthers: true })
    expect(changes).toHaveLength(before)
    expect(again).toEqual({
      create: [],
      update: [],
      delete: [],
      unchanged: 3,
      done: { created: 0, updated: 0, deleted: 0 },
    })
  })

  it('are deleted only if asked for, and only in their scope', async () => {
    const { sipgate, changes } = addressBook()
    const none = await syncContacts(sipgate, [], byNumber)
    expect([none.delete, changes]).toEqual([[], []])
    const all = await syncContacts(sipgate, [], { ...byNumber, deleteOthers: true })
    expect(all.delete).toEqual([anna, ben])
    expect(changes).toEqual(['DELETE c1', 'DELETE c2'])
  })

  it('are only planned in a dry run, as plain data', async () => {
    const { sipgate, changes } = addressBook()
    const plan = await syncContacts(sipgate, wanted, { ...byNumber, deleteOthers: true, dryRun: true })
    expect(JSON.parse(JSON.stringify(plan))).toEqual({
      create: [{ ...wanted[2], scope: 'PRIVATE' }],
      update: [{ before: ben, after: { ...ben, name: 'Ben Neu' } }],
      delete: [],
      unchanged: 1,
      done: { created: 0, updated: 0, deleted: 0 },
    })
    expect(changes).toEqual([])
  })

  it.each<[string, SyncContactsOptions['matchBy'], SyncedContact]>([
    ['their id', 'id', { id: 'c1', name: 'New' }],
    ['a mail address', 'email', { name: 'New', emails: [{ email: ' ANNA@example.com' }] }],
    [
      'what a function finds',
      ({ note }) => note?.split(' ').at(-1),
      { name: 'New', note: 'Come on Mondays' },
    ],
  ])('can be matched by %s', async (_, matchBy, contact) => {
    const { sipgate, changes } = addressBook()
    const { update, create } = await syncContacts(sipgate, [contact], { ...byNumber, matchBy })
    expect([update[0]?.before, create, changes]).toEqual([anna, [], ['PUT c1']])
  })

  it.each<[string, unknown, object]>([
    ['Contact 1 has nothing to match it by', [{ name: 'Nobody' }], {}],
    ['Contacts 1 and 2 would match the same contact', [wanted[0], wanted[0]], {}],
    ['Contact 1: sipgate has no PRIVATE contact with this `id`', [{ id: 'c3' }], { matchBy: 'id' }],
    ['Contact 1 takes no `phone`', [{ phone: '1' }], {}],
    ['Contact 1 must be an object', ['text'], {}],
    ['must be a list', 7, {}],
    ['`scope` must be', [], { scope: 'INTERNAL' }],
    ['`matchBy` must be', [], { matchBy: 'name' }],
    ['`dryRun` must be true or false', [], { dryRun: 'yes' }],
    ['`onProgress` must be a function', [], { onProgress: 1 }],
    ['takes no `deleteOther`', [], { deleteOther: true }],
  ])('refuse before anything is changed: %s', async (reason, contacts, options) => {
    const { sipgate, changes } = addressBook()
    const error = await failure(
      syncContacts(sipgate, contacts as SyncedContact[], { ...byNumber, deleteOthers: true, ...options }),
    )
    expect(error).toMatchObject({ code: 'invalid_argument' })
    expect(error.message).toContain(reason)
    expect(changes).toEqual([])
  })

  it('say what was done when a change fails', async () => {
    const { sipgate } = addressBook((method) => (method === 'POST' ? 500 : undefined))
    const error = await failure(syncContacts(sipgate, wanted, byNumber))
    expect(error).toMatchObject({ code: 'server_error', operation: 'POST /contacts' })
    expect(error.detail).toContain(
      'Done before: 1 updated, 0 created, 0 deleted. Call it again to do the rest.',
    )
  })

  it('may be gone already when they are to be deleted', async () => {
    const { sipgate } = addressBook((method) => (method === 'DELETE' ? 404 : undefined))
    const { done } = await syncContacts(sipgate, [], { ...byNumber, deleteOthers: true })
    expect(done.deleted).toBe(2)
  })
})
