import { describe, expect, it } from 'vitest'
import { createSandbox } from '../create-sandbox.ts'
import { testLogin } from '../../test/login-journey.ts'
import { open, press } from '../../test/console-visitor.ts'

const start = Date.UTC(2026, 0, 5, 9)
const still = () => createSandbox({ platform: { now: () => start }, now: new Date(start) })
const basic = (credentials: string) => ({
  authorization: `Basic ${Buffer.from(credentials).toString('base64')}`,
})
const dana = basic('token-DEMOW0:0d0d0d0d-0000-4000-8000-00000000000a')

describe('the phone, without JavaScript', () => {
  it('lets somebody call, answers, holds, presses keys and hangs up', async () => {
    const sandbox = still()
    await press(sandbox, 'phone', 'Call', { from: '+492214710007', to: '+493023125000' })
    await sandbox.idle()
    expect(sandbox.calls.list()).toMatchObject([{ from: '+492214710007', phase: 'ringing' }])
    expect(await open(sandbox, 'phone')).toContain('ringing')
    await press(sandbox, 'phone', 'Answer: Tischtelefon Dana')
    expect(sandbox.calls.list()).toMatchObject([{ phase: 'talking', answeredBy: 'e0' }])
    await press(sandbox, 'phone', 'Hold')
    expect(await open(sandbox, 'phone')).toContain('on hold')
    await press(sandbox, 'phone', 'Take back')
    await press(sandbox, 'phone', '5', { digits: '5' })
    expect(sandbox.calls.list()).toMatchObject([{ digits: '5', hold: false }])
    await press(sandbox, 'phone', 'Callee hangs up')
    expect(sandbox.calls.list()).toEqual([])
    expect(await open(sandbox, 'phone')).toContain('+492214710007')
  })

  it('puts a call through', async () => {
    const sandbox = still()
    const call = sandbox.calls.incoming({ from: '+492214710007', to: '+493023125000' })
    await call.answer()
    await press(sandbox, 'phone', 'Put through', { to: 'p1' })
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
    await press(sandbox, 'phone', 'Do not disturb: off')
    expect(sandbox.snapshot().accounts[0]?.devices[0]?.dnd).toBe(true)
  })

  it('says why the API refused', async () => {
    const sandbox = still()
    const page = await press(sandbox, 'phone', 'Dial', { caller: 'e0', callee: 'nonsense' })
    expect(page.status).toBe(400)
    expect(page.html).toMatch(/<p class="message bad">.{10}/)
  })
})

describe('messages, without JavaScript', () => {
  it('come in: a text message, a fax with its picture and PDF, a voicemail to be heard', async () => {
    const sandbox = still()
    const from = '+492214710077'
    await press(sandbox, 'messages', 'Let it come in', { from, to: '+491713920001', text: 'Bin <gleich> da' })
    await press(sandbox, 'messages', 'Let the fax come in', {
      from,
      to: '+493023125090',
      'pages:number': '3',
    })
    await press(sandbox, 'messages', 'Leave the message', {
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
    await press(sandbox, 'clients', 'Delete')
    expect(sandbox.clients.list().length).toBeLessThan(before + 1)
  })
})

describe('the list of requests', () => {
  it('opens to the decision on scopes, to curl without secrets, and to the answer', async () => {
    const { sandbox, tokens, balance } = testLogin()
    const { access_token } = await tokens()
    await balance(access_token)
    const page = await open(sandbox, 'requests')
    expect(page).toMatch(/Allowed\.\s+Needs one of[^\n]*\n?[^\n]*<code>balance:read<\/code>/)
    expect(page).toContain('Authorization: Bearer $TOKEN')
    expect(page).not.toContain(access_token)
    expect(page).toContain('&quot;amount&quot;: 273400')
  })

  it('sends a request again as the user who sent it, and says as whom', async () => {
    const sandbox = still()
    await sandbox.fetch(`${sandbox.apiUrl}/history?limit=2`, { headers: dana })
    expect(await open(sandbox, 'requests')).toContain('personal access token of 1000001/w0')
    const [first] = sandbox.requests()
    await press(sandbox, 'requests', 'Send again', { id: String(first?.id), as: '1000001/w0' })
    expect(sandbox.requests()).toMatchObject([
      { operation: 'GET /history', status: 200 },
      { operation: 'GET /history', status: 200, query: { limit: '2' }, user: 'w0', credentials: 'Basic' },
    ])
  })

  it('does not offer that where the journal hides a part of the request', async () => {
    const sandbox = still()
    const body = JSON.stringify({ smsId: 's0', recipient: '+491713920050', message: 'x' })
    const headers = { ...dana, 'content-type': 'application/json' }
    await sandbox.fetch(`${sandbox.apiUrl}/sessions/sms`, { method: 'POST', headers, body })
    const page = await open(sandbox, 'requests')
    expect(page).toContain('cannot be sent again')
    expect(page).not.toContain('>Send again<')
  })

  it('is narrowed down by text, kind and outcome', async () => {
    const sandbox = still()
    await sandbox.fetch(`${sandbox.apiUrl}/balance`)
    await sandbox.fetch(`${sandbox.apiUrl}/account`, { headers: dana })
    const count = async (query: string) =>
      (await open(sandbox, `requests?${query}`)).match(/<details class="exchange"/g)?.length ?? 0
    expect(await count('')).toBe(2)
    expect(await count('q=%2Fbalance')).toBe(1)
    expect(await count('outcome=refused')).toBe(1)
    expect(await count('kind=login')).toBe(0)
    expect(await count('kind=api')).toBe(2)
    await sandbox.fetch(`${sandbox.url}/download/${sandbox.snapshot().accounts[0]?.files[0]?.id}`)
    expect(await count('')).toBe(2)
    expect(await count('kind=other')).toBe(1)
  })
})

describe('search', () => {
  it('finds calls under way, messages and requests', async () => {
    const sandbox = still()
    sandbox.calls.incoming({ from: '+492214710007', to: '+493023125000' })
    expect(await open(sandbox, 'search?q=2214710007')).toContain('Calls under way')
    sandbox.messages.receiveSms({ from: '+491713920077', to: '+491713920001', text: 'Schlüsselwort' })
    expect(await open(sandbox, 'search?q=schlüsselwort')).toContain('Schlüsselwort</p>')
  })
})

describe('scenarios, without JavaScript', () => {
  it('are started and stopped, and counted in the navigation', async () => {
    const sandbox = still()
    await press(sandbox, 'faults', 'Start')
    expect(sandbox.scenarios.list()[0]?.active).toBe(true)
    expect(await open(sandbox, '')).toContain('<span class="count">1</span>')
    await press(sandbox, 'faults', 'Stop')
    expect(sandbox.scenarios.list()[0]?.active).toBe(false)
  })
})
