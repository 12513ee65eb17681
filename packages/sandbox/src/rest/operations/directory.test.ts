import { beforeEach, describe, expect, it } from 'vitest'
import { routes } from '@sipgate-kit/contract'
import { createSandbox } from '../../create-sandbox.ts'
import type { Sandbox } from '../../sandbox.ts'
import { call, callers } from '../../../test/api-caller.ts'

let sandbox: Sandbox
beforeEach(() => {
  sandbox = createSandbox()
})

const read = async <Answer = unknown>(path: string, authorization = callers.admin): Promise<Answer> =>
  (await call(sandbox, `GET ${path}`, { authorization })).json() as Promise<Answer>
const status = async (operation: string, json?: unknown, authorization = callers.admin) =>
  (await call(sandbox, operation, { authorization, ...(json !== undefined && { json }) })).status
const encoded = (text: string) => Buffer.from(text).toString('base64')

interface Contacts {
  items: { id: string; name: string; scope: string; numbers: { number: string }[] }[]
  totalCount: number
}

interface Vcards {
  contacts: { contactId: string; item: Record<string, unknown> }[]
  overallMatches: number
}

describe('contacts', () => {
  it('that are private are seen by their owner only, shared ones by the whole account', async () => {
    await call(sandbox, 'POST /contacts', { json: { name: 'Zoe Privat', scope: 'PRIVATE' } })
    await call(sandbox, 'POST /contacts', { json: { name: 'Zoe Geteilt', scope: 'SHARED' } })
    const names = async (authorization: string) =>
      (await read<Contacts>('/contacts', authorization)).items.map(({ name }) => name)
    expect(await names(callers.admin)).toEqual(expect.arrayContaining(['Zoe Privat', 'Zoe Geteilt']))
    expect(await names(callers.colleague)).toContain('Zoe Geteilt')
    expect(await names(callers.colleague)).not.toContain('Zoe Privat')
    expect(await names(callers.stranger)).not.toContain('Zoe Geteilt')
  })

  it('are replaced as a whole, and keep their id', async () => {
    await call(sandbox, 'POST /contacts', {
      json: { name: 'Ada Lang', scope: 'PRIVATE', emails: [{ email: 'ada@example.com', type: ['home'] }] },
    })
    const { items } = await read<Contacts>('/contacts?scopes=PRIVATE')
    const id = items.find(({ name }) => name === 'Ada Lang')?.id ?? ''
    expect(await status(`PUT /contacts/${id}`, { name: 'Ada Kurz', scope: 'PRIVATE' })).toBe(204)
    expect(await read(`/contacts/${id}`)).toMatchObject({ id, name: 'Ada Kurz', emails: [] })
    expect(await status(`DELETE /contacts/${id}`)).toBe(204)
    expect(await status(`GET /contacts/${id}`)).toBe(404)
  })

  it('are found by number, however it is written, and then without pages', async () => {
    const json = { name: 'Nummer', scope: 'SHARED', numbers: [{ number: '+49 30 23125 222', type: [] }] }
    await call(sandbox, 'POST /contacts', { json })
    const found = await read<Contacts>('/contacts?phonenumbers=%2B493023125222&limit=0')
    expect(found.items.map(({ name }) => name)).toEqual(['Nummer'])
    expect(found.totalCount).toBe(1)
  })

  it('come in pages, each once', async () => {
    const { totalCount } = await read<Contacts>('/contacts')
    const ids = new Set<string>()
    for (let offset = 0; offset < totalCount; offset += 2)
      for (const { id } of (await read<Contacts>(`/contacts?limit=2&offset=${offset}`)).items) ids.add(id)
    expect(ids.size).toBe(totalCount)
  })

  it('all deleted at once, without a word on which, are the private ones of the caller', async () => {
    for (const json of [undefined, {}]) {
      await call(sandbox, 'POST /contacts', { json: { name: 'Zoe Privat', scope: 'PRIVATE' } })
      expect(await status('DELETE /contacts', json)).toBe(204)
      const { items } = await read<Contacts>('/contacts')
      expect(new Set(items.map(({ scope }) => scope))).toEqual(new Set(['SHARED', 'INTERNAL']))
    }
    expect((await read<Contacts>('/contacts?scopes=PRIVATE', callers.colleague)).items).not.toEqual([])
  })

  it('are deleted by their ids or scopes, if they are the caller’s to delete', async () => {
    const all = await read<Contacts>('/contacts')
    const own = all.items.find(({ scope }) => scope === 'PRIVATE')?.id ?? ''
    const internal = all.items.find(({ scope }) => scope === 'INTERNAL')?.id ?? ''
    const { items } = await read<Contacts>('/contacts?scopes=PRIVATE', callers.colleague)
    const contactIds = [own, internal, items[0]?.id]
    expect(await status('DELETE /contacts', { contactIds })).toBe(204)
    const left = await read<Contacts>('/contacts')
    expect(all.items.filter(({ id }) => !left.items.some((one) => one.id === id))).toMatchObject([
      { id: own },
    ])
    expect(await status('DELETE /contacts', { scope: ['SHARED', 'INTERNAL'] })).toBe(204)
    const last = await read<Contacts>('/contacts')
    expect(new Set(last.items.map(({ scope }) => scope))).toEqual(new Set(['PRIVATE', 'INTERNAL']))
    expect(await read<Contacts>('/contacts?scopes=PRIVATE', callers.colleague)).toMatchObject({ items })
  })

  it('are not deleted by an empty selection, which could mean all', async () => {
    for (const json of [{ contactIds: [] }, { scope: [] }, { scope: ['ALL'] }, { source: '' }])
      expect(await status('DELETE /contacts', json)).toBe(400)
  })

  it('are deleted only if they are of the scope that is asked for', async () => {
    const { items } = await read<Contacts>('/contacts?scopes=SHARED')
    expect(await status(`DELETE /contacts/${items[0]?.id}?scope=PRIVATE`)).toBe(404)
    expect(await status(`DELETE /contacts/${items[0]?.id}?scope=PRIVATE&scope=SHARED`)).toBe(204)
  })

  it('keep their note and pages', async () => {
    const more = { note: 'Calls on Mondays', websites: [{ url: 'https://ada.example.com/', type: ['home'] }] }
    await call(sandbox, 'POST /contacts', { json: { name: 'Ada Seite', scope: 'PRIVATE', ...more } })
    const { items } = await read<Contacts>('/contacts?scopes=PRIVATE')
    expect(items.find(({ name }) => name === 'Ada Seite')).toMatchObject(more)
  })

  it('that sipgate makes from users cannot be changed', async () => {
    const { items } = await read<{ items: { id: string; landline: string[] }[] }>('/contacts/internal')
    expect(items[0]?.landline).toEqual(['+493023125000'])
    expect(await status(`PUT /contacts/${items[0]?.id}`, { name: 'x', scope: 'SHARED' })).toBe(403)
    expect(await status(`DELETE /contacts/${items[0]?.id}`)).toBe(403)
  })

  it('are imported from CSV, all or none', async () => {
    const good = 'firstname,lastname,number\nZita,"Komma, Neu",+493023125301\nZoe,Neu,+493023125302\n'
    expect(await status('POST /contacts/import/csv', { base64Content: encoded(good) })).toBe(204)
    const { items } = await read<Contacts>('/contacts?scopes=PRIVATE')
    expect(items.map(({ name }) => name)).toEqual(expect.arrayContaining(['Zita Komma, Neu', 'Zoe Neu']))
    for (const bad of ['lastname,firstname,number\na,b,c\n', 'firstname,lastname,number\na,b\n', '"', ''])
      expect(await status('POST /contacts/import/csv', { base64Content: encoded(bad) || 'IA==' })).toBe(400)
    expect((await read<Contacts>('/contacts?scopes=PRIVATE')).totalCount).toBe(items.length)
  })

  it('go out with the properties of vCards and come back the same', async () => {
    const json = {
      name: 'Jürgen; "Jott" Überlang',
      given: 'Jürgen',
      family: 'Überlang, sehr',
      scope: 'PRIVATE',
      numbers: [{ number: '+493023125303', type: ['work'] }],
      organization: [['Ä'.repeat(60), 'Einkauf']],
    }
    await call(sandbox, 'POST /contacts', { json })
    const page = await read<Vcards>('/contacts/vcard?scope=PRIVATE&filter=jott')
    expect(page).toMatchObject({
      contacts: [{ item: { FN: [{ value: json.name }], TEL: [{ value: '+493023125303' }] } }],
      overallMatches: 1,
    })
    await call(sandbox, 'DELETE /contacts')
    const { result } = (await (
      await call(sandbox, 'PUT /contacts/vcard', { json: { data: [{ item: page.contacts[0]?.item }] } })
    ).json()) as { result: { contactId: string }[] }
    const { items } = await read<Contacts>('/contacts?scopes=PRIVATE')
    expect(items).toMatchObject([
      { id: result[0]?.contactId, name: json.name, numbers: json.numbers, organization: json.organization },
    ])
  })

  it('are overwritten where an entry names them, all entries or none', async () => {
    const { items } = await read<Contacts>('/contacts?scopes=SHARED')
    const contactId = items[0]?.id ?? ''
    const named = { contactId, item: { FN: [{ value: 'Ada Anders' }] } }
    expect(await status('PUT /contacts/vcard', { data: [named, { item: {} }] })).toBe(400)
    expect(await status('PUT /contacts/vcard', { data: [named, { ...named, contactId: 'nobody' }] })).toBe(
      404,
    )
    expect(await read(`/contacts/${contactId}`)).toMatchObject({ name: items[0]?.name })
    expect(await status('PUT /contacts/vcard', { data: [named] })).toBe(200)
    expect(await read(`/contacts/${contactId}`)).toMatchObject({ name: 'Ada Anders', scope: 'SHARED' })
  })

  it('with the properties of vCards come in pages, and with those properties that are wanted', async () => {
    const { contacts, overallMatches } = await read<Vcards>('/contacts/vcard?limit=2')
    expect(contacts).toHaveLength(2)
    const next = await read<Vcards>(
      `/contacts/vcard?limit=5000&lastId=${contacts[1]?.contactId}&wantedFields=FN`,
    )
    expect(next.contacts).toHaveLength(overallMatches - 2)
    expect(next.contacts.flatMap(({ item }) => Object.keys(item))).toEqual(next.contacts.map(() => 'FN'))
    expect(await read('/contacts/vcard?labels=none')).toMatchObject({ contacts: [], overallMatches: 0 })
  })
})

describe('numbers', () => {
  it('lead where they are routed', async () => {
    await call(sandbox, 'PUT /numbers/6', { json: { endpointId: 'g0' } })
    expect(await read('/groups/g0/numbers')).toMatchObject({
      items: expect.arrayContaining([
        expect.objectContaining({ id: '6', localized: '030-23125005' }),
      ]) as unknown,
    })
    await call(sandbox, 'PUT /numbers/6', { json: { endpointId: '' } })
    expect(await read('/numbers')).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ id: '6', endpointId: '' })]) as unknown,
    })
    expect(await status('PUT /numbers/6', { endpointId: 'p99' })).toBe(400)
    expect(await status('PUT /numbers/99', { endpointId: 'p0' })).toBe(404)
  })

  it('of others are for administrators only', async () => {
    expect(await status('PUT /numbers/1', { endpointId: 'p1' }, callers.colleague)).toBe(403)
    expect(await status('PUT /numbers/2', { endpointId: 'p0' }, callers.colleague)).toBe(403)
    expect(await status('PUT /numbers/2', { endpointId: 'e1' }, callers.colleague)).toBe(204)
  })

  it('to dial quickly are free, or taken', async () => {
    expect(await status('GET /numbers/quickdial/validation/10')).toBe(409)
    expect(await status('GET /numbers/quickdial/validation/77')).toBe(204)
    expect(await status('GET /numbers/quickdial/validation/1')).toBe(409)
    expect(await status('POST /numbers/quickdial', { userId: 'w1', number: '10' })).toBe(400)
    expect(await status('POST /numbers/quickdial', { userId: 'w1' })).toBe(204)
    expect(await read('/users/w1')).toMatchObject({ directDialIds: ['11', '12'] })
    expect(await status('DELETE /numbers/quickdial/12')).toBe(204)
    expect(await read('/users/w1')).toMatchObject({ directDialIds: ['11'] })
  })
})

describe('the blacklist', () => {
  it('takes each number once, with a plus, and lets go of it however it is written', async () => {
    const json = { phoneNumber: '492214710001', isBlock: true }
    expect(await (await call(sandbox, 'POST /blacklist/incoming', { json })).json()).toEqual({
      phoneNumber: '+492214710001',
      isBlock: true,
    })
    const again = await call(sandbox, 'POST /blacklist/incoming', { json: { phoneNumber: '+492214710001' } })
    expect(again.status).toBe(409)
    expect(await again.json()).toMatchObject({
      errors: [{ status: 409, source: { pointer: '/phoneNumber' } }],
    })
    expect(await status('DELETE /blacklist/incoming/492214710001')).toBe(204)
    expect(await status('DELETE /blacklist/incoming/%2B492214710001')).toBe(404)
    expect(await status('DELETE /blacklist/incoming/abc')).toBe(400)
  })
})

describe('what users may not call', () => {
  it('is one object for one user, a list for several', async () => {
    await call(sandbox, 'POST /w1/callrestrictions/charged', { json: { enabled: true } })
    expect(await read('/callrestrictions?userIds=w1')).toMatchObject({ userId: 'w1', charged: true })
    expect(await read('/callrestrictions?userIds=w0&userIds=w1')).toMatchObject({
      items: [{ userId: 'w0' }, { userId: 'w1', charged: true }],
    })
    expect(await status('POST /w1/callrestrictions/nonsense', { enabled: true })).toBe(404)
    expect(await status('POST /w1/callrestrictions/charged', { enabled: true }, callers.colleague)).toBe(403)
  })
})

describe('notifications', () => {
  it('are listed by what they are about, and deleted by their id', async () => {
    const json = { faxlineId: 'f0', direction: 'INCOMING', email: 'ada@example.com' }
    await call(sandbox, 'POST /w0/notifications/fax/email', { json })
    const { fax } = await read<{ fax: { endpointId: string; emails: { id: string }[] }[] }>(
      '/w0/notifications',
    )
    expect(fax).toMatchObject([
      { endpointId: 'f0', endpointAlias: 'Fax Dana', emails: [{ email: json.email }] },
    ])
    expect(await status(`DELETE /w0/notifications/${fax[0]?.emails[0]?.id}`)).toBe(204)
    expect(await read('/w0/notifications')).toMatchObject({ fax: [] })
    expect(await status('POST /w0/notifications/fax/email', { ...json, email: 'nobody' })).toBe(400)
    expect(await status('POST /w0/notifications/fax/email', { ...json, faxlineId: 'f99' })).toBe(400)
  })
})

describe('a forgotten password', () => {
  it('is replaced with the link, once, and logins end', async () => {
    await call(sandbox, 'POST /passwordreset', { authorization: undefined, json: { username: 'demo' } })
    const nonce = sandbox.snapshot().passwordResets[0]?.nonce
    const set = (json: unknown) =>
      call(sandbox, `POST /passwordreset/${nonce}`, { authorization: undefined, json }).then(
        (answer) => answer.status,
      )
    expect(await set({ password: 'new', passwordRepeat: 'other' })).toBe(400)
    expect(await set({ password: 'new', passwordRepeat: 'new' })).toBe(204)
    expect(await set({ password: 'new', passwordRepeat: 'new' })).toBe(404)
    expect(sandbox.users.list({ reveal: true })[0]?.password).toBe('new')
  })

  it('is answered the same for names that nobody has', async () => {
    const answer = await call(sandbox, 'POST /passwordreset', {
      authorization: undefined,
      json: { username: 'nobody' },
    })
    expect(answer.status).toBe(204)
    expect(sandbox.snapshot().passwordResets).toEqual([])
  })
})

describe('the list of addresses of the API', () => {
  it('names only paths that there are', async () => {
    const known = new Set<string>(Object.values(routes).map(({ path }) => path))
    const urls = Object.values(await read<Record<string, string>>('/'))
    expect(urls.map((url) => url.replace(sandbox.apiUrl, '')).filter((path) => !known.has(path))).toEqual([])
  })
})
