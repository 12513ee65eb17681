import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { Sipgate } from '../../../client/src/index.ts'
import { startSandbox, type RunningSandbox } from '../../../sandbox/src/index.ts'
import { createCallHandler, hangup, reject } from '../index.ts'
import { explainEntry } from './explain-entry.ts'
import { explainWebhooks } from './explain-webhooks.ts'
import { webhookSettings, type WebhookSettings } from './webhook-settings.ts'

const url = 'https://crm.example/push'
const foreign = 'https://user:secret@old.example/calls'

let sandbox: RunningSandbox
let sipgate: Sipgate
let settings: WebhookSettings

beforeAll(async () => {
  sandbox = await startSandbox()
})
afterAll(() => sandbox?.close())
beforeEach(() => {
  sandbox.reset()
  const [token] = sandbox.accounts.get('1000001', { reveal: true }).personalAccessTokens
  sipgate = new Sipgate({ baseUrl: sandbox.apiUrl, auth: token! })
  settings = webhookSettings(sipgate)
})

const read = () => sipgate.settings.sipgateio.get()
const set = (incomingUrl: string, outgoingUrl = '') =>
  sipgate.settings.sipgateio.set({ incomingUrl, outgoingUrl, log: false, whitelist: null })

describe('connect()', () => {
  it('lets sipgate push incoming and outgoing calls to a URL, and leaves the rest as it is', async () => {
    await sipgate.settings.sipgateio.set({ incomingUrl: '', outgoingUrl: '', log: true, whitelist: ['p0'] })
    const connection = await settings.connect({ url })
    expect(await read()).toMatchObject({ incomingUrl: url, outgoingUrl: url, log: true, whitelist: ['p0'] })
    expect(connection).toEqual({
      set: { incomingUrl: url, outgoingUrl: url },
      before: { incomingUrl: '', outgoingUrl: '' },
    })
  })

  it('does so for one direction, for some lines, with a log, if that is asked for', async () => {
    await settings.connect({ url, directions: ['in'], lines: ['p0', 'g0', 'p0'], log: true })
    expect(await read()).toEqual({ incomingUrl: url, outgoingUrl: '', log: true, whitelist: ['p0', 'g0'] })
    await settings.connect({ url, directions: ['in'], lines: 'all' })
    expect(await read()).toMatchObject({ whitelist: null })
  })

  it('writes nothing if everything is as it should be', async () => {
    await settings.connect({ url, lines: ['p0', 'g0'] })
    sandbox.forgetRequests()
    await settings.connect({ url, lines: ['g0', 'p0'] })
    expect(sandbox.requests().map(({ operation }) => operation)).toEqual(['GET /settings/sipgateio'])
  })

  it('takes nothing from another application, unless it may', async () => {
    await set('', foreign)
    await expect(settings.connect({ url })).rejects.toMatchObject({
      code: 'webhook_taken',
      message: expect.stringMatching(/pass replace: true\. \(outgoing calls go to old\.example\)$/) as string,
    })
    expect(await read()).toMatchObject({ incomingUrl: '', outgoingUrl: foreign })
    await settings.connect({ url, directions: ['in'] })
    await settings.connect({ url, replace: true })
    expect(await read()).toMatchObject({ incomingUrl: url, outgoingUrl: url })
  })

  it.each([
    [{ url: 'http://crm.example/push' }, 'publicUrl must begin with https://'],
    [{ url, lines: [] }, "lines must be 'all', or phone lines and groups"],
    [{ url, lines: ['w0'] }, "lines must be 'all', or phone lines and groups"],
    [{ url, directions: [] }, "directions must be ['in'], ['out'] or ['in', 'out']"],
    [{ url, directions: ['up'] }, 'directions must be'],
    [{ url, log: 'yes' }, 'log must be true or false'],
    [{ url, earlier: { set: {} } }, 'connect() takes what connect() returned'],
    [{ url, line: ['p0'] }, 'Did you mean `lines`?'],
  ])('refuses %j before anything is sent', async (options, words) => {
    await expect(settings.connect(options as never)).rejects.toMatchObject({
      code: 'invalid_option',
      message: expect.stringContaining(words) as string,
    })
  })

  it('passes on what sipgate says, such as that a line does not exist', async () => {
    await expect(settings.connect({ url, lines: ['p77'] })).rejects.toMatchObject({ status: 400 })
  })
})

describe('disconnect()', () => {
  it('sets what was there before', async () => {
    await set(foreign)
    const before = await read()
    const connection = await settings.connect({ url, lines: ['p0'], log: true, replace: true })
    // As it comes back from a database.
    const stored = JSON.parse(JSON.stringify(connection)) as typeof connection
    expect(await settings.disconnect(stored)).toEqual({
      restored: ['incomingUrl', 'outgoingUrl', 'whitelist', 'log'],
      left: [],
    })
    expect(await read()).toEqual(before)
  })

  it('leaves alone what somebody else has changed since, and what that one counts on', async () => {
    const connection = await settings.connect({ url, lines: ['p0'], log: true })
    await sipgate.settings.sipgateio.set({ ...(await read()), incomingUrl: foreign })
    expect(await settings.disconnect(connection)).toEqual({
      restored: ['outgoingUrl'],
      left: ['incomingUrl', 'whitelist', 'log'],
    })
    expect(await read()).toEqual({ incomingUrl: foreign, outgoingUrl: '', log: true, whitelist: ['p0'] })
  })

  it('leaves lines alone that were changed by hand', async () => {
    const connection = await settings.connect({ url, lines: ['p0'] })
    await sipgate.settings.sipgateio.set({ ...(await read()), whitelist: ['p0', 'p1'] })
    expect(await settings.disconnect(connection)).toMatchObject({ left: ['whitelist'] })
    expect(await read()).toMatchObject({ incomingUrl: '', whitelist: ['p0', 'p1'] })
  })

  it('twice changes nothing more', async () => {
    const connection = await settings.connect({ url })
    await settings.disconnect(connection)
    await set(foreign)
    sandbox.forgetRequests()
    expect(await settings.disconnect(connection)).toMatchObject({ restored: [] })
    expect(sandbox.requests()).toHaveLength(1)
  })

  it('removes a URL of ours also if nobody remembers the connection', async () => {
    await settings.connect({ url })
    const again = await settings.connect({ url })
    await settings.disconnect(again)
    expect(await read()).toMatchObject({ incomingUrl: '', outgoingUrl: '' })
  })

  it('knows a URL by what it means', async () => {
    await set('https://crm.example')
    const connection = await settings.connect({ url: 'https://crm.example' })
    expect(await settings.disconnect(connection)).toMatchObject({ left: [] })
    expect(await read()).toMatchObject({ incomingUrl: '', outgoingUrl: '' })
  })

  it('knows the first settings also after the connection was changed', async () => {
    await set(foreign)
    const first = await settings.connect({ url, lines: ['p0'], replace: true })
    const second = await settings.connect({
      url: 'https://crm.example/new',
      directions: ['in'],
      earlier: first,
    })
    expect(await read()).toMatchObject({
      incomingUrl: 'https://crm.example/new',
      outgoingUrl: '',
      whitelist: null,
    })
    await settings.disconnect(second)
    expect(await read()).toMatchObject({ incomingUrl: foreign, outgoingUrl: '', whitelist: null })
  })
})

describe('explain(), from the settings', () => {
  const codes = async () => (await settings.explain({ url })).findings.map(({ code }) => code)

  it('says nothing if nothing is wrong', async () => {
    await settings.connect({ url, log: true })
    expect(await settings.explain({ url })).toEqual({ pushes: 0, findings: [] })
  })

  it('says where calls go instead, and that nothing is logged', async () => {
    await set('')
    expect(await codes()).toEqual(['not_connected', 'log_off'])
    await set(url, foreign)
    const { findings } = await settings.explain({ url })
    expect(findings[0]).toEqual({
      code: 'outgoing_elsewhere',
      why: 'Outgoing calls are pushed to another URL, at old.example.',
    })
    await set(foreign, url)
    expect(await codes()).toEqual(['incoming_elsewhere', 'log_off'])
    // Nobody listens to outgoing calls, which is what the user wanted.
    await set(url)
    expect(await codes()).toEqual(['log_off'])
  })

  it('says whose calls are pushed', async () => {
    const mine = { incomingUrl: url, outgoingUrl: url, log: true }
    await sipgate.settings.sipgateio.set({ ...mine, whitelist: [] })
    expect(await codes()).toEqual(['no_lines'])
    await sipgate.settings.sipgateio.set({ ...mine, whitelist: ['p0', 'g0'] })
    expect((await settings.explain({ url })).findings[0]?.why).toMatch('Only calls of p0, g0 are pushed.')
  })
})

describe('explain(), from the log', () => {
  /** What is found after one call to an application. */
  async function after(listener: RequestListener) {
    const server = createServer(listener).listen(0, '127.0.0.1')
    await once(server, 'listening')
    onTestFinished(() => void server.close().closeAllConnections())
    const { port } = server.address() as AddressInfo
    const here = `http://127.0.0.1:${port}/push`
    await settings.connect({ url: here, log: true })
    sandbox.calls.incoming({ from: '+492214710001', to: '+493023125000' })
    await sandbox.idle()
    return settings.explain({ url: here })
  }

  it('finds nothing where the call handler answers', async () => {
    for (const newCall of [() => reject('busy'), () => undefined]) {
      sandbox.reset()
      const calls = createCallHandler({ newCall }, { publicUrl: url, publicKeys: sandbox.pushes.publicKey })
      expect(await after(calls.node())).toEqual({ pushes: 1, findings: [] })
    }
  })

  it('says that another key signs', async () => {
    const calls = createCallHandler({ newCall: () => hangup() }, { publicUrl: url, onRefused: () => {} })
    const { findings } = await after(calls.node())
    expect(findings).toMatchObject([
      { code: 'refused', times: 1, last: expect.stringMatching(/Z$/) as string },
    ])
    expect(findings[0]?.why).toMatch(/^The program refused the push with 401\. The signature did not fit/)
  })

  it.each<[string, RequestListener, string, string]>([
    [
      'a page',
      (_request, response) => response.end('<html>Welcome</html>'),
      'answer_ignored',
      'Content-Type: application/xml',
    ],
    ['no such path', (_request, response) => response.writeHead(404).end(), 'not_found', 'Compare the path'],
    [
      'a redirect',
      (_request, response) => response.writeHead(301, { location: '/push/' }).end(),
      'redirected',
      'a slash at its end',
    ],
    [
      'a proxy alone',
      (_request, response) => response.writeHead(502).end('Bad gateway'),
      'failed',
      'failed with 502',
    ],
    ['a broken connection', (request) => request.destroy(), 'not_reached', 'Is the program running'],
    [
      'the library of sipgate',
      (_request, response) => response.end('<Error message="IP +49 221 4710001 is not from sipgate"/>'),
      'refused',
      '("IP … is not from sipgate")',
    ],
  ])('%s', async (_what, listener, code, words) => {
    const { findings } = await after(listener)
    expect(findings).toMatchObject([{ code, why: expect.stringContaining(words) as string, times: 1 }])
  })

  it('counts what happens again and again, leaves out what is old, and other URLs', async () => {
    await after((_request, response) => response.writeHead(404).end())
    const { incomingUrl } = await read()
    sandbox.clock.advance('1h')
    const start = Date.parse((await sipgate.log.webhooks.list()).items[0]?.created ?? '')
    sandbox.calls.incoming({ from: '+492214710002', to: '+493023125000' })
    sandbox.calls.incoming({ from: '+492214710003', to: '+493023125000' })
    await sandbox.idle()
    expect(await settings.explain({ url: incomingUrl })).toMatchObject({
      pushes: 3,
      findings: [{ times: 3 }],
    })
    const since = new Date(start + 60_000)
    expect(await settings.explain({ url: incomingUrl, since })).toMatchObject({
      pushes: 2,
      findings: [{ times: 2 }],
    })
    expect(await settings.explain({ url })).toMatchObject({ pushes: 0 })
  })

  it('puts what is most frequent first, with the time of the last', () => {
    const settings = { incomingUrl: url, outgoingUrl: url, log: true, whitelist: null }
    const entry = (hour: number, status: string, at = `${url}?call=k.abc`) => ({
      created: `2026-01-05T0${hour}:00:00Z`,
      url: at,
      status,
    })
    const log = [
      entry(3, '404'),
      entry(5, '301'),
      entry(2, '301'),
      entry(4, '404', 'https://crm.example/other'),
    ]
    expect(explainWebhooks(new URL(url), settings, log, undefined)).toMatchObject({
      pushes: 3,
      findings: [
        { code: 'redirected', times: 2, last: '2026-01-05T05:00:00Z' },
        { code: 'not_found', times: 1 },
      ],
    })
  })

  it('reads whole answers, as sipgate shows them', () => {
    const shown = (status: string, head: string, body: string, xmlError = '') =>
      explainEntry({ status, response: `HTTP/1.1 ${status} X\r\n${head}\r\n\r\n${body}`, xmlError })
    const noXml = 'Response does not have content type application/xml'
    expect(shown('200', 'content-type: text/plain', '', noXml)).toBeUndefined()
    expect(shown('200', 'content-type: text/html', 'Hello\n\nWorld', noXml)).toMatchObject({
      code: 'answer_ignored',
    })
    expect(shown('401', 'x-sipgate-kit-why: signature_wrong: The signature does not fit', '')?.why).toContain(
      '("signature_wrong: The signature does not fit")',
    )
    expect(explainEntry({ status: '500', response: 'Socket is closed' })).toMatchObject({
      code: 'not_reached',
    })
    expect(shown('500', 'server: x', '<h1>Cannot connect</h1>')).toMatchObject({ code: 'failed' })
  })
})

it('webhookSettings() says what it takes', () => {
  expect(() => webhookSettings({} as never)).toThrow(
    'webhookSettings() takes a Sipgate of @sipgate-kit/client',
  )
})
