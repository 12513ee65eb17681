import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reportCalls } from '../../../../../scripts/report-calls.ts'
import { spoilt } from '../../../../../tests/support/garbage.ts'
import { deskUnderTest, type DeskUnderTest } from '../../../test/running-desk.ts'
import { hiddenFieldsTo, Visitor, type Page } from '../../../test/visitor.ts'
import { allDay, createFlow, openFields, saveFlow, switchTo, type Fields } from '../../../test/flow-forms.ts'

const main = '+493023125000'

let desk: DeskUnderTest
let dana: Visitor

beforeAll(async () => {
  desk = await deskUnderTest()
  await reportCalls(desk.sandbox, desk.url)
  dana = new Visitor()
  await dana.logIn(desk.url)
  await dana.logIn(desk.url).then(() => grant(dana, '/flows'))
})
afterAll(() => desk?.close())

/** Opens a page, and agrees to what it needs. */
async function grant(visitor: Visitor, path: string): Promise<Page> {
  const page = await visitor.open(`${desk.url}${path}`)
  return page.text.includes('name="accept"') ? visitor.submit(page, { accept: 'accept' }) : page
}

const create = (visitor: Visitor, name: string) => createFlow(visitor, desk.url, name)
const save = (visitor: Visitor, id: string, fields: Fields, button?: string) =>
  saveFlow(visitor, `${desk.url}/flows/${id}`, fields, button)

async function post(visitor: Visitor, page: Page, action: string, fields: Fields): Promise<Page> {
  return visitor.open(`${desk.url}${action}`, {
    method: 'POST',
    headers: { origin: desk.url },
    body: new URLSearchParams([...hiddenFieldsTo(page.text, action), ...fields]),
  })
}

/** A flow that is switched on. */
async function flowThat(does: Fields): Promise<string> {
  const id = await create(dana, 'Main')
  const saved = await save(dana, id, [...allDay([main]), ...does])
  expect(saved.text).toContain('Saved.')
  const on = await switchTo(dana, saved, id, 'on')
  expect(on.text).toContain('Calls follow this flow from now on.')
  return id
}

async function remove(id: string): Promise<void> {
  const page = await dana.open(`${desk.url}/flows/${id}`)
  expect((await post(dana, page, `/flows/${id}/delete`, [])).text).toContain('The flow is deleted.')
}

/** A call after the application was asked. */
async function callFrom(from: string, to = main) {
  const call = desk.sandbox.calls.incoming({ from, to })
  await desk.sandbox.idle()
  return call
}

describe('a call', () => {
  it('rings as usual without a flow, follows one while it is switched on, and rings again', async () => {
    expect((await callFrom('+492214710001')).state()).toMatchObject({ phase: 'ringing' })
    const id = await flowThat(openFields({ do: 'hangup' }))
    expect((await callFrom('+492214710001')).state()).toMatchObject({ phase: 'ended' })
    const page = await dana.open(`${desk.url}/flows/${id}`)
    expect((await switchTo(dana, page, id, 'off')).text).toContain('The telephones ring as usual.')
    expect((await callFrom('+492214710001')).state()).toMatchObject({ phase: 'ringing' })
    await remove(id)
  })

  it('is forwarded', async () => {
    const id = await flowThat(openFields({ do: 'forward', numbers: '0221 4710002' }))
    const call = await callFrom('+492214710001')
    await call.ringing()
    await call.answer()
    expect(call.state()).toMatchObject({ phase: 'talking', answeredBy: '+492214710002' })
    await call.hangUp()
    await remove(id)
  })

  it('is refused, and others are not', async () => {
    const id = await flowThat([
      ...openFields({ do: 'ring' }),
      ['blocked.0.who', '0221 471*'],
      ['blocked.0.then', 'busy'],
    ])
    expect((await callFrom('+492214710001')).state()).toMatchObject({ phase: 'ended' })
    expect((await callFrom('+498999998001')).state()).toMatchObject({ phase: 'ringing' })
    await remove(id)
  })

  it('walks a menu, and stays in the version that it began with', async () => {
    const id = await flowThat([
      ...openFields({ do: 'menu', menu: '0' }),
      ['menus.0.name', 'Welcome'],
      ['menus.0.url', `${desk.url}/hello.wav`],
      ['menus.0.timeout', '5'],
      ['menus.0.repeats', '1'],
      ['menus.0.keys.0.key', '1'],
      ['menus.0.keys.0.step.do', 'forward'],
      ['menus.0.keys.0.step.numbers', '0221 4710002'],
      ['menus.0.otherwise.do', 'hangup'],
    ])
    const call = await callFrom('+492214710001')
    expect(call.state()).toMatchObject({ phase: 'gathering' })
    await call.dtmf('7')
    await desk.sandbox.idle()
    expect(call.state()).toMatchObject({ phase: 'gathering' })

    const saved = await save(dana, id, [...allDay([main]), ...openFields({ do: 'voicemail' })])
    await switchTo(dana, saved, id, 'on')
    await call.dtmf('1')
    await call.ringing()
    await call.answer()
    expect(call.state()).toMatchObject({ phase: 'talking', answeredBy: '+492214710002' })
    await remove(id)
  })

  it('rings when the flow cannot be read', async () => {
    const id = await flowThat(openFields({ do: 'hangup' }))
    await desk.sql(`update desk_flows_versions set document = '{' where flow_id = '${id}'`)
    expect((await callFrom('+492214710001')).state()).toMatchObject({ phase: 'ringing' })
    await desk.sql(`delete from desk_flows where id = '${id}'`)
  })
})

describe('a flow', () => {
  it('keeps what was typed, and says at each field what is wrong', async () => {
    const id = await create(dana, 'Main')
    const fields = [...allDay([main]), ...openFields({ do: 'forward', numbers: 'nobody' })]
    const wrong = await save(dana, id, fields)
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('One field needs your attention.')
    expect(wrong.text).toMatch(/id="open-numbers-error"[^>]*>Enter one to five telephone numbers/)
    expect((await dana.open(`${desk.url}/flows/${id}/edit`)).text).toContain('value="nobody"')
    const page = await dana.open(`${desk.url}/flows/${id}`)
    expect(page.text).toContain('Not finished')
    expect((await switchTo(dana, page, id, 'on')).url).toContain('/edit?check=1')
    await remove(id)
  })

  it('gets and loses rows by buttons, and nothing that was typed is lost', async () => {
    const id = await create(dana, 'Main')
    const typed = [...allDay([main]), ...openFields({ do: 'menu', menu: '0' })]
    const added = await save(dana, id, typed, 'add-menus')
    expect(added.text).toContain('name="menus.0.keys.0.key"')
    expect(added.text).toContain('value="0-24"')
    const rows: Fields = [...typed, ['menus.0.name', 'A'], ['menus.0.keys.0.key', '1']]
    expect((await save(dana, id, rows, 'add-keys.0')).text).toContain('name="menus.0.keys.1.key"')
    expect((await save(dana, id, rows, 'remove-keys.0.0')).text).not.toContain('name="menus.0.keys.0.key"')
    expect((await save(dana, id, rows, 'remove-menus.0')).text).not.toContain('name="menus.0.name"')
    expect((await save(dana, id, rows, 'add-blocked')).text).toContain('name="blocked.0.who"')
    expect((await save(dana, id, rows, 'add-specialDays')).text).toContain('name="specialDays.0.date"')
    await remove(id)
  })

  it('is not overwritten by somebody who saw an older one', async () => {
    const id = await create(dana, 'Main')
    const editor = await dana.open(`${desk.url}/flows/${id}/edit`)
    await save(dana, id, [...allDay([main]), ...openFields({ do: 'ring' })])
    const typed = [...allDay([main]), ...openFields({ do: 'voicemail' })]
    const late = await post(dana, editor, `/flows/${id}`, [...typed, ['button', 'save']])
    expect(late.status).toBe(422)
    expect(late.text).toContain('Somebody else changed this flow meanwhile.')
    const again = await post(dana, late, `/flows/${id}`, [...typed, ['button', 'save']])
    expect(again.text).toContain('Saved.')
    await remove(id)
  })

  it('has versions that can be edited again', async () => {
    const id = await flowThat(openFields({ do: 'voicemail' }))
    const saved = await save(dana, id, [...allDay([main]), ...openFields({ do: 'hangup' })])
    expect(saved.text).toContain('changes that calls do not follow yet')
    const on = await switchTo(dana, saved, id, 'on')
    expect(on.text).toContain('Version 2')
    expect(on.text).toContain('by Dana Sommer')
    const restored = await post(dana, on, `/flows/${id}/restore`, [['version', '1']])
    expect(restored.text).toContain('This is how the flow was then.')
    await remove(id)
  })

  it('warns when another one claims its number', async () => {
    const one = await flowThat(openFields({ do: 'ring' }))
    const other = await flowThat(openFields({ do: 'voicemail' }))
    const list = await dana.open(`${desk.url}/flows`)
    expect(list.text).toContain('also belongs to “Main”')
    await remove(one)
    await remove(other)
  })

  it('is tried out without a call', async () => {
    const id = await create(dana, 'Main')
    await save(dana, id, [
      ...allDay([main]),
      ...openFields({ do: 'menu', menu: '0' }),
      ['menus.0.name', 'Welcome'],
      ['menus.0.url', 'https://crm.example/hello.wav'],
      ['menus.0.timeout', '5'],
      ['menus.0.repeats', '0'],
      ['menus.0.keys.0.key', '1'],
      ['menus.0.keys.0.step.do', 'voicemail'],
      ['menus.0.otherwise.do', 'hangup'],
    ])
    const form = await dana.open(`${desk.url}/flows/${id}/try`)
    const call = await dana.submit(form, { caller: '0221 4710001', when: '2026-11-23T10:00', press: 'call' })
    expect(call.text).toContain('The caller hears hello.wav')
    const pressed = await dana.submit(call, { caller: '0221 4710001', when: '2026-11-23T10:00', press: '1' })
    expect(pressed.text).toContain('The call goes to the voicemail.')
    expect((await dana.submit(form, { caller: 'x', when: 'y', press: 'call' })).status).toBe(422)
    expect((await dana.open(`${desk.url}/flows/${id}`)).text).toMatch(
      /<svg[\s\S]*1: voicemail; otherwise: hangup/,
    )
    const german = await dana.open(`${desk.url}/flows/${id}?lang=de`)
    expect(german.text).toMatch(/<svg[\s\S]*1: Voicemail; sonst: auflegen/)
    await dana.open(`${desk.url}/flows/${id}?lang=en`)
    await remove(id)
  })
})

describe('others', () => {
  it('of the account see flows, and change nothing', async () => {
    const id = await create(dana, 'Main')
    const ben = new Visitor()
    await ben.logIn(desk.url, 'demo2')
    const list = await grant(ben, '/flows')
    expect(list.text).toContain('Administrators of the account may change flows.')
    expect(list.text).not.toContain('action="/flows"')
    expect((await ben.open(`${desk.url}/flows/${id}/edit`)).status).toBe(403)
    const trial = await ben.open(`${desk.url}/flows/${id}/try`)
    for (const action of ['', '/switch', '/restore', '/delete'])
      expect((await post(ben, trial, `/flows/${id}${action}`, [['to', 'on']])).status).toBe(403)
    await remove(id)
  })

  it('of another account neither see nor change a flow, and cannot claim its numbers', async () => {
    const id = await flowThat(openFields({ do: 'hangup' }))
    const olga = new Visitor()
    await olga.logIn(desk.url, 'other')
    const list = await grant(olga, '/flows')
    expect(list.text).toContain('There is no call flow yet.')
    for (const path of ['', '/edit', '/try'])
      expect((await olga.open(`${desk.url}/flows/${id}${path}`)).status).toBe(404)
    for (const action of ['', '/switch', '/restore', '/delete', '/try'])
      expect((await post(olga, list, `/flows/${id}${action}`, [['to', 'off']])).status).toBe(404)
    const own = await create(olga, 'Mine')
    const saved = await save(olga, own, [...allDay([main]), ...openFields({ do: 'voicemail' })])
    expect(saved.text).toContain('does not belong to the account any more')
    expect((await callFrom('+492214710001')).state()).toMatchObject({ phase: 'ended' })
    await remove(id)
  })
})

it('shows flows while sipgate does not answer, and says that changing them has to wait', async () => {
  const id = await create(dana, 'Main')
  const olga = new Visitor()
  await olga.logInAndAllow(desk.url)
  for (const path of ['/flows', `/flows/${id}`]) {
    desk.sandbox.faults.next('GET /users/{userId}', { status: 500, times: 4 })
    desk.sandbox.faults.next('GET /settings/sipgateio', { status: 500, times: 4 })
    const page = await olga.open(desk.url + path)
    desk.sandbox.faults.clear()
    expect(page.status).toBe(200)
    expect(page.text).toContain('change them once it answers again')
    expect(page.text).not.toMatch(/name="to"|Administrators of the account/)
  }
  expect((await olga.open(`${desk.url}/flows`)).text).not.toContain('change them once it answers again')
  await remove(id)
})

it('takes any garbage calmly', async () => {
  const id = await create(dana, 'Main')
  const editor = await dana.open(`${desk.url}/flows/${id}/edit`)
  const hidden = new URLSearchParams([...hiddenFieldsTo(editor.text, `/flows/${id}`)]).toString()
  const fields = {
    button: 'save',
    revision: '1',
    numbers: main,
    'hours.0': '9-17',
    holidays: 'DE',
    'open.do': 'ring',
    'menus.0.name': 'A',
    caller: '1',
    when: '2',
    press: '3',
    version: '1',
    to: 'on',
  }
  const bodies = spoilt(fields).filter((_, at) => at % 7 === 0)
  for (const { label, text } of bodies)
    for (const action of ['', '/try', '/switch', '/restore']) {
      const page = await dana.send(`${desk.url}/flows/${id}${action}`, {
        method: 'POST',
        headers: { origin: desk.url, 'content-type': 'application/x-www-form-urlencoded' },
        body: `${hidden}&${text}`,
      })
      expect(page.status, `${action} ${label}`).toBeLessThan(500)
    }
  for (const path of ['x', '%00', '..%2f', 'a'.repeat(16)])
    expect((await dana.send(`${desk.url}/flows/${path}`)).status).toBeGreaterThanOrEqual(400)
}, 60_000)
