import { Sipgate } from '@sipgate-kit/client'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { garbage } from '../../../../../tests/support/garbage.ts'
import { deskUnderTest, type DeskUnderTest } from '../../../test/running-desk.ts'
import { Visitor, type Page } from '../../../test/visitor.ts'

let desk: DeskUnderTest
let visitor: Visitor

/** Opens a page, and grants what it asks for. */
async function open(path: string): Promise<Page> {
  let page = await visitor.open(`${desk.url}${path}`)
  while (page.text.includes('name="accept"')) page = await visitor.submit(page, { accept: 'accept' })
  return page
}

beforeAll(async () => {
  desk = await deskUnderTest({}, { apiTimeout: 2_000 })
})
afterAll(() => desk?.close())
beforeEach(async () => {
  desk.sandbox.faults.clear()
  visitor = new Visitor()
  await visitor.logIn(desk.url)
})

describe('the limits', () => {
  it('are shown with what was used today, and can be lowered and reset', async () => {
    const page = await open('/settings')
    expect(page.text).toContain('0 used today. At most 50.')
    const saved = await visitor.submit(page, { sms: '5', fax: '50', call: '' })
    expect(saved.url).toMatch(/\/settings\?done=limits$/)
    expect(saved.text).toContain('Your limits are saved.')
    expect(saved.text).toMatch(/name="sms"[^>]* value="5"/)
    const reset = await visitor.submit(saved, { sms: '', fax: '', call: '' })
    expect(reset.text).toMatch(/name="sms"[^>]* value="50"/)
  })

  it('cannot be raised beyond the operator’s, and what was typed stays', async () => {
    const page = await visitor.submit(await open('/settings'), { sms: '51', fax: 'x', call: '7' })
    expect(page.status).toBe(422)
    expect(page.text).toContain('Enter a whole number from 0 to 50.')
    expect(page.text).toMatch(/name="call"[^>]* value="7"/)
    expect((await open('/settings')).text).toMatch(/name="call"[^>]* value="200"/)
  })
})

describe('the permissions', () => {
  it('are told in plain words, with a way to allow more', async () => {
    const page = await open('/settings/permissions')
    expect(page.text).toContain('See the credit')
    expect(page.text).toMatch(/Needs: See calls, messages and faxes of the past[\s\S]*?href="\/statistics"/)
    expect(page.text).toMatch(/Needs: See calls in progress · Control calls in progress[\s\S]*?href="\/live"/)
    await open('/statistics')
    expect((await open('/settings/permissions')).text).not.toMatch(/href="\/statistics">Allow/)
  })
})

describe('blocked numbers', () => {
  it('are listed, added and removed', async () => {
    const page = await open('/settings/blocked')
    const added = await visitor.submit(page, { number: '030 23125099' })
    expect(added.text).toContain('The number is blocked.')
    expect(added.text).toContain('+49 30 23125099')
    const again = await visitor.submit(added, { number: '+49 30 23125099' })
    expect(again.status).toBe(422)
    expect(again.text).toContain('This number is blocked already.')
    const removed = await visitor.submit(again, { remove: '+493023125099' })
    expect(removed.text).toContain('The number is no longer blocked.')
    expect(removed.text).not.toContain('+49 30 23125099')
  })
})

describe('my data', () => {
  it('can be downloaded: all rows of this user, and nobody else’s', async () => {
    await visitor.submit(await open('/settings'), { sms: '7', fax: '', call: '' })
    const file = await open('/settings/data/download')
    expect(file.headers.get('content-disposition')).toContain('attachment')
    expect(JSON.parse(file.text)).toMatchObject({
      user: '1000001w0',
      tables: { desk_preferences: [{ user_key: '1000001w0', name: 'limit.sms', value: '7' }] },
    })
    const other = new Visitor()
    await other.logIn(desk.url, 'other')
    const { text } = await other.open(`${desk.url}/settings/data/download`)
    expect(text).not.toContain('1000001w0')
  })

  it('is deleted after a question, and all logins of the user end', async () => {
    const laptop = new Visitor()
    await laptop.logIn(desk.url)
    await visitor.submit(await open('/settings'), { sms: '7', fax: '', call: '' })
    const deleted = await visitor.submit(await open('/settings/data/delete'), { confirmed: 'yes' })
    expect(deleted.text).toContain('Your data is deleted')
    expect(deleted.text).not.toContain('name="csrf"')
    expect((await laptop.open(desk.url)).text).not.toContain('name="csrf"')
    await visitor.logIn(desk.url)
    expect((await open('/settings')).text).toMatch(/name="sms"[^>]* value="50"/)
  })

  it('is deleted but for what was used up of the day, which would else begin anew', async () => {
    await visitor.passLogin(await open('/allow'))
    const page = await open('/messages/new')
    const checked = await visitor.submit(page, { to: '+4917604069999', text: 'Hello' })
    const [sending = ''] = /<form[^>]*action="\/messages\/send"[\s\S]*?<\/form>/.exec(checked.text) ?? []
    await visitor.submit({ ...checked, text: sending }, {})
    expect((await open('/settings')).text).toContain('1 used today. At most 50.')
    await visitor.submit(await open('/settings/data/delete'), { confirmed: 'yes' })
    await visitor.logIn(desk.url)
    expect((await open('/settings')).text).toContain('1 used today. At most 50.')
    const file = JSON.parse((await open('/settings/data/download')).text) as { tables: object }
    expect(file.tables).toMatchObject({ desk_actions: [], desk_actions_spent: [{ kind: 'sms' }] })
  })
})

describe('calls as they happen', () => {
  it('are reported after one press, seen when a call comes, and stopped by another', async () => {
    const page = await open('/settings/pushes')
    expect(page.text).toContain('Nowhere')
    expect(page.text).toContain('None yet')
    const on = await visitor.submit(page, { connect: 'yes' })
    expect(on.text).toContain('sipgate now reports calls to Desk')
    expect(on.text).not.toContain('Nowhere')
    desk.sandbox.calls.incoming({ from: '+492214710001', to: '+493023125000' })
    await expect
      .poll(async () => (await open('/settings/pushes')).text, { timeout: 10_000 })
      .not.toContain('None yet')
    const off = await visitor.submit(on, { disconnect: 'yes' })
    expect(off.text).toContain('sipgate no longer reports calls to Desk.')
    expect(off.text.match(/Nowhere/g)).toHaveLength(2)
  })
})

describe('devices', () => {
  it('are shown by name and state, without their password', async () => {
    const page = await open('/settings/devices')
    expect(page.text).toMatch(/Online|Offline/)
    expect(page.text).toContain('Default')
    expect(page.text).not.toMatch(/password/i)
  })
})

describe('somebody who is no administrator', () => {
  it('can neither see nor change where calls are reported to', async () => {
    visitor = new Visitor()
    await visitor.logIn(desk.url, 'demo2')
    const page = await open('/settings/pushes')
    expect(page.text).toContain('Only an administrator of the account')
    expect(page.text).not.toContain('/settings/pushes/connect')
    const { text } = await open('/settings')
    const [csrf, as] = ['csrf', 'as'].map(
      (name) => new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? '',
    )
    const refused = await visitor.send(`${desk.url}/settings/pushes/connect`, {
      method: 'POST',
      headers: { origin: desk.url },
      body: new URLSearchParams({ csrf: csrf ?? '', as: as ?? '' }),
    })
    expect(refused.status).toBe(403)
    expect(refused.text).toContain('forbidden')
  })
})

describe('another application', () => {
  it('keeps its calls, and only its host is shown', async () => {
    const [token] = desk.sandbox.accounts.get('1000001', { reveal: true }).personalAccessTokens
    const sipgate = new Sipgate({ baseUrl: desk.sandbox.apiUrl, auth: token! })
    const foreign = 'https://user:secret@old.example/calls'
    await sipgate.settings.sipgateio.set({
      incomingUrl: foreign,
      outgoingUrl: '',
      log: false,
      whitelist: null,
    })
    const page = await open('/settings/pushes')
    expect(page.text).toContain('To another application (old.example)')
    expect(page.text).not.toContain('secret')
    await visitor.submit(page, { connect: 'yes' })
    expect(await sipgate.settings.sipgateio.get()).toMatchObject({
      incomingUrl: foreign,
      outgoingUrl: `${desk.url}/push`,
    })
  })
})

describe('nonsense', () => {
  it('is refused, and never fails a page', async () => {
    const pages = [
      [await open('/settings'), 'sms'],
      [await open('/settings/blocked'), 'number'],
      [await open('/settings/blocked'), 'remove'],
    ] as const
    for (const value of Object.values(garbage)) {
      for (const path of ['', '/pushes', '/blocked'])
        expect((await visitor.send(`${desk.url}/settings${path}?done=${value}`)).status).toBeLessThan(500)
      const typed = new URLSearchParams(`value=${value}`).get('value') ?? ''
      for (const [page, field] of pages)
        expect((await visitor.submit(page, { [field]: typed })).status).toBeLessThan(500)
    }
  })
})

describe('when sipgate does not answer', () => {
  it('shows what was known', async () => {
    await open('/settings/devices')
    desk.sandbox.faults.next('GET /{userId}/devices', { status: 500, times: 5 })
    const page = await open('/settings/devices')
    expect(page.status).toBe(200)
    expect(page.text).toContain('sipgate does not answer at the moment.')
  })
})
