import { describe, expect, it } from 'vitest'
import { open, press } from '../../../test/console-visitor.ts'
import { testLogin } from '../../../test/login-journey.ts'
import { createSandbox } from '../../create-sandbox.ts'

const start = Date.UTC(2026, 0, 5, 9)
const still = () => createSandbox({ platform: { now: () => start }, now: new Date(start) })
const basic = (credentials: string) => ({
  authorization: `Basic ${Buffer.from(credentials).toString('base64')}`,
})
const dana = basic('token-DEMOW0:0d0d0d0d-0000-4000-8000-00000000000a')
const olga = basic('token-OTHER0:0d0d0d0d-0000-4000-8000-00000000000c')

type AnySandbox = ReturnType<typeof createSandbox>

/** The rows of the list, as text. */
async function rows(sandbox: AnySandbox, query = ''): Promise<string[]> {
  const page = await open(sandbox, `requests?${query}`)
  return [...page.matchAll(/<a class="exchange"[\s\S]*?<\/a>/g)].map(([row]) =>
    row
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  )
}

/** The pane beside the list, empty without one. */
async function detail(sandbox: AnySandbox, query: string): Promise<string> {
  const page = await open(sandbox, `requests?${query}`)
  return /<section\s+class="card detail"[\s\S]*?<\/section>/.exec(page)?.[0] ?? ''
}

/** A sandbox whose first account wants pushes, and had one. */
async function withPush(sandbox: AnySandbox = still()) {
  await sandbox.fetch(`${sandbox.apiUrl}/settings/sipgateio`, {
    method: 'PUT',
    headers: { ...dana, 'content-type': 'application/json' },
    body: JSON.stringify({ incomingUrl: 'http://localhost:9/hook', outgoingUrl: '', log: true }),
  })
  sandbox.calls.incoming({ from: '+492214710007', to: '+493023125000' })
  await sandbox.idle()
  return sandbox
}

describe('the list of requests', () => {
  it('has a line for each: time, method, path without query, status, duration, who; and the date once a day', async () => {
    const sandbox = still()
    await sandbox.fetch(`${sandbox.apiUrl}/history?limit=2`, { headers: dana })
    await sandbox.fetch(`${sandbox.apiUrl}/balance`)
    sandbox.clock.advance('1d')
    await sandbox.fetch(`${sandbox.apiUrl}/account`, { headers: olga })
    const time = '\\d\\d:00:00'
    expect(await rows(sandbox)).toEqual([
      expect.stringMatching(`^${time} GET /v2/account 200 0 ms w0 · 1000002$`),
      expect.stringMatching(`^${time} GET /v2/balance 401 0 ms$`),
      expect.stringMatching(`^${time} GET /v2/history 200 0 ms w0 · 1000001$`),
    ])
    const days = [...(await open(sandbox, 'requests')).matchAll(/<h2 class="day"[^>]*>(.*?)<\/h2>/g)]
    expect(days.map(([, day = '']) => day.replace(',', ''))).toEqual([
      'Tuesday 6 January 2026',
      'Monday 5 January 2026',
    ])
  })

  it('shows pushes among the requests', async () => {
    expect(await rows(await withPush())).toContainEqual(
      expect.stringMatching(/Push newCall → localhost:9\/hook none .*1000001/),
    )
  })

  it('says that there are no requests, or that none match', async () => {
    const sandbox = still()
    expect(await open(sandbox, 'requests')).toContain('No requests yet.')
    await sandbox.fetch(`${sandbox.apiUrl}/balance`)
    expect(await open(sandbox, 'requests?q=nowhere')).toContain('No request matches these filters.')
  })
})

describe('filters of requests, in the address', () => {
  async function filled() {
    const sandbox = await withPush()
    await sandbox.fetch(`${sandbox.apiUrl}/balance`)
    await sandbox.fetch(`${sandbox.apiUrl}/account`, { headers: olga })
    await sandbox.fetch(`${sandbox.issuer}/protocol/openid-connect/token`, { method: 'POST' })
    return sandbox
  }

  it.each([
    ['', 5],
    ['q=%2Fbalance', 1],
    ['q=%2FBALANCE', 1],
    ['surface=api', 3],
    ['surface=login', 1],
    ['surface=push', 1],
    ['operation=GET', 2],
    ['operation=GET+%2Fbalance', 1],
    ['operation=newCall', 1],
    ['status=2', 2],
    ['status=4', 2],
    ['status=0', 1],
    ['status=failed', 3],
    ['status=5', 0],
    ['who=w0+%C2%B7+1000002', 1],
    ['who=w0+%C2%B7+1000001', 1],
    ['surface=api&status=failed&operation=GET', 1],
    ['surface=&operation=&status=&who=&q=', 5],
  ])('%s', async (query, count) => {
    expect(await rows(await filled(), query)).toHaveLength(count)
  })

  it('offer what there is, and show what is chosen', async () => {
    const page = await open(await filled(), 'requests?operation=GET+%2Fbalance&q=x')
    for (const choice of ['PUT', 'GET /balance', 'POST /token', 'newCall', 'w0 · 1000002'])
      expect(page).toContain(`<option value="${choice}"`)
    expect(page).toMatch(/<option value="GET \/balance"\s+selected>/)
    expect(page).toMatch(/name="q"[^>]*value="x"/)
  })

  it('leave out files that were delivered, until asked for', async () => {
    const sandbox = still()
    await sandbox.fetch(`${sandbox.url}/download/${sandbox.snapshot().accounts[0]?.files[0]?.id}`)
    expect(await rows(sandbox)).toHaveLength(0)
    expect(await rows(sandbox, 'surface=other')).toHaveLength(1)
  })

  it('stay when a row is opened or closed', async () => {
    const page = await open(await filled(), 'requests?surface=api&entry=1')
    expect(page).toContain('href="/_sandbox/requests?surface=api&amp;entry=1#entry"')
    expect(page).toContain('class="close" href="/_sandbox/requests?surface=api"')
    expect(page).toContain('<input type="hidden" name="entry" value="1" />')
  })
})

describe('an entry', () => {
  it('has an address of its own that shows query, headers, bodies and scopes, without secrets', async () => {
    const { sandbox, tokens } = testLogin()
    const { access_token } = await tokens()
    await sandbox.fetch(`${sandbox.apiUrl}/balance?limit=3`, {
      headers: { authorization: `Bearer ${access_token}`, 'user-agent': 'my-app/1.0' },
    })
    const { id } = sandbox.requests.last('GET /balance') ?? {}
    const shown = await detail(sandbox, `entry=${id}`)
    expect(shown).toMatch(/<dt>limit<\/dt>\s*<dd>3<\/dd>/)
    expect(shown).toMatch(/<dt>authorization<\/dt>\s*<dd>Bearer •••<\/dd>/)
    expect(shown).toMatch(/<dt>user-agent<\/dt>\s*<dd>my-app\/1.0<\/dd>/)
    expect(shown).toMatch(/<dt>content-type<\/dt>\s*<dd>application\/json<\/dd>/)
    expect(shown).toMatch(/one of[^\n]*\n?[^\n]*<code>balance:read<\/code>/)
    expect(shown).toContain('&quot;amount&quot;: 273400')
    expect(shown).toContain('Authorization: Bearer $TOKEN')
    expect(shown).not.toContain(access_token)
  })

  it('says why it was refused', async () => {
    const sandbox = still()
    await sandbox.fetch(`${sandbox.apiUrl}/balance`)
    expect(await detail(sandbox, 'entry=1')).toContain('No Authorization header')
  })

  it('is marked in the list, and shown though the filters leave it out', async () => {
    const sandbox = still()
    await sandbox.fetch(`${sandbox.apiUrl}/balance`)
    expect(await open(sandbox, 'requests?entry=1')).toMatch(/data-row\s+data-open\s+aria-current="true"/)
    expect(await detail(sandbox, 'entry=1&surface=login')).toContain('GET /v2/balance')
  })

  it.each(['999', 'push-999', '__proto__', '', '<script>'])(
    'that no longer exists says so: %s',
    async (key) => {
      const shown = await detail(still(), `entry=${encodeURIComponent(key)}`)
      expect(shown).toContain('This entry no longer exists.')
      expect(shown).not.toContain('<script>')
    },
  )

  it('of a push shows its fields, its signature and why its answer was ignored', async () => {
    const sandbox = await withPush()
    const [push] = sandbox.pushes.list()
    const shown = await detail(sandbox, `entry=push-${push?.id}`)
    expect(shown).toMatch(/<dt>from<\/dt>\s*<dd>492214710007<\/dd>/)
    expect(shown).toContain(push?.ignored)
    expect(shown).toContain(push?.signature)
    await press(sandbox, `requests?entry=push-${push?.id}`, 'Send again')
    await sandbox.idle()
    expect(sandbox.pushes.list()).toHaveLength(2)
  })
})

describe('a push that its application refused', () => {
  it('is marked as failed and shows what the application says, without markup', async () => {
    const why = 'unknown_event: <b>none</b> of newCall, answer.'
    const fetch = async () => new Response('', { headers: { 'x-sipgate-kit-why': why } })
    const sandbox = await withPush(createSandbox({ platform: { fetch } }))
    expect(await detail(sandbox, 'entry=push-1')).toMatch(
      /class="message bad"\s+lang="en">The application says: &quot;unknown_event: &lt;b&gt;none/,
    )
    expect(await rows(sandbox, 'status=failed')).toHaveLength(1)
  })
})

describe('a push that was not sent', () => {
  it('is listed without status and duration, says why, and cannot be sent again', async () => {
    const sandbox = still()
    sandbox.calls.incoming({ from: '+492214710007', to: '+493023125000' })
    await sandbox.idle()
    expect(await rows(sandbox)).toEqual([expect.stringMatching(/^\d\d:00:00 Push newCall not sent 1000001$/)])
    const shown = await detail(sandbox, 'entry=push-1')
    expect(shown).toMatch(/class="message "\s+lang="en">[^<]*incomingUrl/)
    expect(shown).not.toContain('Send again')
    expect(await rows(sandbox, 'status=failed')).toEqual([])
    expect(await rows(sandbox, 'status=skipped')).toHaveLength(1)
  })
})

describe('sending a request again', () => {
  it('is done as the user who sent it, says so, and leads to the new entry', async () => {
    const sandbox = still()
    await sandbox.fetch(`${sandbox.apiUrl}/history?limit=2`, { headers: dana })
    expect(await detail(sandbox, 'entry=1')).toContain('as 1000001/w0, with a personal access token')
    const page = await press(sandbox, 'requests?entry=1', 'Send again', { id: '1', as: '1000001/w0' })
    expect(sandbox.requests()).toMatchObject([
      { operation: 'GET /history', status: 200 },
      { operation: 'GET /history', status: 200, query: { limit: '2' }, user: 'w0', credentials: 'Basic' },
    ])
    expect(page.location).toBe(`${sandbox.url}/_sandbox/requests?entry=2&done=yes`)
  })

  it('is not offered where the journal hides a part of the request', async () => {
    const sandbox = still()
    const body = JSON.stringify({ smsId: 's0', recipient: '+491713920050', message: 'x' })
    const headers = { ...dana, 'content-type': 'application/json' }
    await sandbox.fetch(`${sandbox.apiUrl}/sessions/sms`, { method: 'POST', headers, body })
    const shown = await detail(sandbox, 'entry=1')
    expect(shown).toContain('cannot be sent again')
    expect(shown).not.toContain('/_sandbox/again')
  })
})
