import { describe, expect, it } from 'vitest'
import { createSandbox } from '../create-sandbox.ts'
import { open, press } from '../../test/console-visitor.ts'

const start = Date.UTC(2026, 0, 5, 9)
const still = () => createSandbox({ platform: { now: () => start }, now: new Date(start) })

describe('the phone, without JavaScript', () => {
  it('receives a call, answers, holds, presses keys and hangs up', async () => {
    const sandbox = still()
    await press(sandbox, 'phone', 'Call', { from: '+492214710007', to: '+493023125000' })
    await sandbox.idle()
    expect(sandbox.calls.list()).toMatchObject([{ from: '+492214710007', phase: 'ringing' }])
    expect(await open(sandbox, 'phone')).toContain('ringing')
    await press(sandbox, 'phone', 'Answer: Tischtelefon Dana')
    expect(sandbox.calls.list()).toMatchObject([{ phase: 'talking', answeredBy: 'e0' }])
    await press(sandbox, 'phone', 'On hold')
    expect(await open(sandbox, 'phone')).toContain('on hold')
    await press(sandbox, 'phone', 'On hold')
    await press(sandbox, 'phone', '5', { digits: '5' })
    expect(sandbox.calls.list()).toMatchObject([{ digits: '5', hold: false }])
    await press(sandbox, 'phone', 'Callee hangs up')
    expect(sandbox.calls.list()).toEqual([])
    expect(await open(sandbox, 'phone')).toContain('+492214710007')
  })

  it('transfers a call', async () => {
    const sandbox = still()
    const call = sandbox.calls.incoming({ from: '+492214710007', to: '+493023125000' })
    await call.answer()
    await press(sandbox, 'phone', 'Transfer', { to: 'p1' })
    await call.answer()
    expect(call.state()).toMatchObject({ phase: 'talking', answeredBy: 'e1' })
  })

  it('dials for an account over the API, which the list of requests shows', async () => {
    const sandbox = still()
    await press(sandbox, 'phone', 'Dial', { caller: 'e0', callee: '+492214710001' })
    expect(sandbox.calls.list()).toMatchObject([{ direction: 'out', to: '+492214710001' }])
    expect(sandbox.requests.last('POST /sessions/calls')).toMatchObject({ status: 200, user: 'w0' })
  })

  it('switches "do not disturb" of a telephone', async () => {
    const sandbox = still()
    const isOn = async () =>
      /aria-checked="(\w+)"\s+aria-label="Do not disturb: Tischtelefon Dana"/.exec(
        await open(sandbox, 'phone'),
      )?.[1]
    expect(await isOn()).toBe('false')
    await press(sandbox, 'phone', 'Do not disturb: Tischtelefon Dana')
    expect(sandbox.snapshot().accounts[0]?.devices[0]?.dnd).toBe(true)
    expect(await isOn()).toBe('true')
    await press(sandbox, 'phone', 'Do not disturb: Tischtelefon Dana')
    expect(sandbox.snapshot().accounts[0]?.devices[0]?.dnd).toBe(false)
  })

  it('switches who answers, and shows it', async () => {
    const sandbox = still()
    const isOn = async () =>
      /aria-checked="(\w+)"\s+aria-label="I answer myself"/.exec(await open(sandbox, 'phone'))?.[1]
    expect(await isOn()).toBe('false')
    await press(sandbox, 'phone', 'I answer myself')
    expect([sandbox.calls.isManual(), await isOn()]).toEqual([true, 'true'])
    await press(sandbox, 'phone', 'I answer myself')
    expect([sandbox.calls.isManual(), await isOn()]).toEqual([false, 'false'])
  })

  it('says why the API refused', async () => {
    const sandbox = still()
    const page = await press(sandbox, 'phone', 'Dial', { caller: 'e0', callee: 'nonsense' })
    expect(page.status).toBe(400)
    expect(page.html).toMatch(/<p class="message bad" lang="en">.{10}/)
  })
})

describe('messages, without JavaScript', () => {
  it('come in: a text message, a fax with its picture and PDF, a voicemail to be heard', async () => {
    const sandbox = still()
    const from = '+492214710077'
    await press(sandbox, 'messages', 'Receive text message', {
      from,
      to: '+491713920001',
      text: 'Bin <gleich> da',
    })
    await press(sandbox, 'messages', 'Receive fax', {
      from,
      to: '+493023125090',
      'pages:number': '3',
    })
    await press(sandbox, 'messages', 'Leave voicemail', {
      from,
      to: '+493023125000',
      transcription: 'Hallo',
    })
    const page = await open(sandbox, 'messages')
    expect(page).toContain('Bin &lt;gleich&gt; da')
    expect(page).toContain('PDF, 3 pages')
    const [image] = /\/download\/[\w-]+/.exec(page.slice(page.indexOf('<img src='))) ?? []
    const [sound] = /\/download\/[\w-]+/.exec(page.slice(page.indexOf('<audio'))) ?? []
    expect((await sandbox.fetch(`${sandbox.url}${image}`)).headers.get('content-type')).toBe('image/svg+xml')
    expect((await sandbox.fetch(`${sandbox.url}${sound}`)).headers.get('content-type')).toBe('audio/wav')
  })

  it('are sent by an account', async () => {
    const sandbox = still()
    await press(sandbox, 'messages', 'Send', {
      smsId: 's0',
      recipient: '+491713920050',
      message: 'Bis gleich',
    })
    sandbox.clock.advance('5s')
    expect(sandbox.sms.sent).toMatchObject([{ to: '+491713920050', text: 'Bis gleich' }])
  })
})

describe('clients, without JavaScript', () => {
  it('are created, changed and deleted over the API', async () => {
    const sandbox = still()
    const before = sandbox.clients.list().length
    await press(sandbox, 'clients', 'Create', {
      'name:text': 'My app',
      'description:text': 'Tried here',
      'redirectUris:lines': 'http://localhost:3000/a\r\nhttp://localhost:3000/b',
      'webOrigins:lines': '',
      'privacyUrl:text': '',
      'termsUrl:text': '',
    })
    expect(sandbox.clients.list()).toHaveLength(before + 1)
    expect(sandbox.clients.list().at(-1)).toMatchObject({
      name: 'My app',
      redirectUris: ['http://localhost:3000/a', 'http://localhost:3000/b'],
      webOrigins: [],
    })
    await press(sandbox, 'clients', 'Delete: My app')
    expect(sandbox.clients.list().length).toBeLessThan(before + 1)
  })
})

describe('search', () => {
  it('finds calls in progress, messages and requests', async () => {
    const sandbox = still()
    sandbox.calls.incoming({ from: '+492214710007', to: '+493023125000' })
    expect(await open(sandbox, 'search?q=2214710007')).toContain('Calls in progress')
    sandbox.messages.receiveSms({ from: '+491713920077', to: '+491713920001', text: 'Schlüsselwort' })
    expect(await open(sandbox, 'search?q=schlüsselwort')).toContain('Schlüsselwort</p>')
  })
})

describe('scenarios, without JavaScript', () => {
  it('are started and stopped, and counted in the navigation', async () => {
    const sandbox = still()
    await press(sandbox, 'faults', 'Start: missing-hangup')
    expect(sandbox.scenarios.list()[0]?.active).toBe(true)
    expect(await open(sandbox, '')).toContain('<span class="count">1</span>')
    await press(sandbox, 'faults', 'Stop: missing-hangup')
    expect(sandbox.scenarios.list()[0]?.active).toBe(false)
  })
})

describe('the evil login server, without JavaScript', () => {
  it('is started and stopped behaviour by behaviour, and shows what it was given', async () => {
    const sandbox = still()
    expect(await open(sandbox, 'faults')).not.toContain('Stop all')
    await press(sandbox, 'faults', 'Start: token-huge')
    expect(sandbox.evil.list().find(({ active }) => active)?.name).toBe('token-huge')
    expect(await open(sandbox, '')).toContain('<span class="count">1</span>')
    expect(await open(sandbox, 'faults')).toContain('active, not tried yet')
    await press(sandbox, 'faults', 'Stop: token-huge')
    expect(sandbox.evil.list().some(({ active }) => active)).toBe(false)

    await sandbox.fetch(`${sandbox.evil.elsewhere}/auth/token?client_secret=sandbox-secret`)
    const page = await open(sandbox, 'faults')
    expect(page).toContain('Sent to another origin')
    expect(page).toMatch(/GET \/auth\/token<\/code>\s+client_secret/)
  })
})
