import { Sipgate } from '@sipgate-kit/client'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { deskUnderTest, type DeskUnderTest } from '../../../test/running-desk.ts'
import { hiddenFieldsTo, Visitor, type Page } from '../../../test/visitor.ts'
import { spoilt } from '../../../../../tests/support/garbage.ts'

let desk: DeskUnderTest
let visitor: Visitor
/** The same account, from elsewhere. */
let sipgate: Sipgate

beforeAll(async () => {
  desk = await deskUnderTest()
})
afterAll(() => desk?.close())
beforeEach(async () => {
  desk.sandbox.reset()
  const [admin] = desk.sandbox.accounts.list({ reveal: true })[0]?.personalAccessTokens ?? []
  if (!admin) throw new Error('The seed has a token for the first user.')
  sipgate = new Sipgate({
    baseUrl: desk.sandbox.apiUrl,
    auth: { tokenId: admin.tokenId, token: admin.token },
  })
  visitor = new Visitor()
  await visitor.logIn(desk.url)
})

const ada = 'c0ffee00-0000-4000-8000-000000000001'
const open = async (path: string): Promise<Page> => visitor.passLogin(await visitor.open(desk.url + path))

async function addDouble(): Promise<string> {
  await sipgate.contacts.create({
    name: 'Ada B.',
    numbers: [{ number: '+493023125100' }, { number: '+491713920030', type: ['cell'] }],
    note: 'Calls on Mondays',
    scope: 'SHARED',
  })
  const { items } = await sipgate.contacts.list({ phonenumbers: ['+491713920030'] })
  return items[0]?.id ?? ''
}

async function openMerge(): Promise<Page> {
  const list = await open('/contacts/duplicates?done=x')
  const path = /href="(\/contacts\/merge[^"]+)"/.exec(list.text)?.[1] ?? ''
  return open(path.replaceAll('&amp;', '&'))
}

it('finds nothing where nothing is twice', async () => {
  expect((await open('/contacts/duplicates?done=x')).text).toContain('No two contacts have')
})

it('finds contacts with the same number, and makes one of them with the values that were chosen', async () => {
  const double = await addDouble()
  const list = await open('/contacts/duplicates?done=x')
  expect(list.text).toContain('In common: number')
  const page = await openMerge()
  expect(page.text).toMatch(/Stays, with what you chose:[\s\S]*Is deleted:[\s\S]*Keep this one instead/)
  const fields = [...page.text.matchAll(/type="(?:radio|checkbox)" name="(\w+)" value="([\d.]+)"/g)].map(
    ([, name = '', value = '']) => [name, value],
  )
  const email = fields.find(([name]) => name === 'email')?.[1] ?? ''
  const mobile = fields.filter(([name]) => name === 'number').at(-1)?.[1] ?? ''
  const done = await visitor.submit(page, { merge: 'yes', number: mobile, email })
  expect(done.text).toContain('The contacts are merged.')
  const left = []
  for (const contactId of [ada, double])
    left.push(await sipgate.contacts.get({ contactId }).catch(() => undefined))
  expect(left.filter(Boolean)).toMatchObject([
    {
      numbers: [{ number: '+491713920030' }],
      emails: [{ email: 'ada.beispiel@example.com' }],
      note: 'Calls on Mondays',
    },
  ])
})

it('asks again when one of them has changed meanwhile, and deletes nothing', async () => {
  const double = await addDouble()
  const page = await openMerge()
  await sipgate.contacts.update({
    contactId: double,
    ...(await sipgate.contacts.get({ contactId: double })),
    note: 'new',
  })
  const again = await visitor.submit(page, { merge: 'yes' })
  expect(again.status).toBe(422)
  expect(again.text).toContain('has changed since you looked')
  expect((await sipgate.contacts.get({ contactId: double })).note).toBe('new')
})

it('says so when the others could not be deleted', async () => {
  await addDouble()
  const page = await openMerge()
  desk.sandbox.faults.next('DELETE /contacts/{contactId}', { status: 500, times: 5 })
  expect((await visitor.submit(page, { merge: 'yes' })).text).toContain('did not delete all the others')
})

it.each(['', '?id=a', '?id=a&id=b', `?id=${ada}`, `?id=${ada}&id=${ada}`, `?id=${ada}&id=../users`])(
  'refuses what cannot be merged: %s',
  async (query) => {
    const { status } = await open(`/contacts/merge${query}`)
    expect([400, 404]).toContain(status)
  },
)

it('answers nonsense in its form with a page that says what is wrong, and deletes nothing', async () => {
  const double = await addDouble()
  const page = await openMerge()
  const hidden = hiddenFieldsTo(page.text, '/contacts/merge')
  const own = new URLSearchParams(hidden.filter(([name]) => name !== 'id' && name !== 'version')).toString()
  // Each body lacks the second contact, or the version, so that none of them may merge.
  const fields = {
    id: ada,
    version: 'v',
    name: '0.0',
    note: '0.0',
    number: '0.0',
    email: '0.0',
    address: '0.0',
  }
  for (const { label, text } of spoilt(fields).filter((_, at) => at % 3 === 0))
    for (const more of ['', `&id=${double}`]) {
      const answer = await visitor.send(`${desk.url}/contacts/merge`, {
        method: 'POST',
        headers: { origin: desk.url, 'content-type': 'application/x-www-form-urlencoded' },
        body: `${own}&${text}${more}`,
      })
      expect([400, 404, 413, 422], label).toContain(answer.status)
      expect(answer.text, label).toMatch(/<h1[^>]*>[^<]+</)
    }
  expect((await sipgate.contacts.get({ contactId: double })).note).toBe('Calls on Mondays')
}, 60_000)

it.each(['99.99', '-1.0', '0.1e9', '0.__proto__', '__proto__', 'NaN.NaN', '0', ''])(
  'merges with what there is when a choice is %j',
  async (choice) => {
    const double = await addDouble()
    const page = await openMerge()
    const { status } = await visitor.submit(page, {
      merge: 'yes',
      name: choice,
      number: choice,
      email: choice,
    })
    expect(status).toBe(200)
    const { items } = await sipgate.contacts.list({ phonenumbers: ['+493023125100'] })
    expect(items.map(({ id }) => id)).not.toContain(double)
  },
)
