import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
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
    await open('/statistics')
    expect((await open('/settings/permissions')).text).not.toMatch(/href="\/statistics">Allow/)
  })
})
