import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deskUnderTest, type DeskUnderTest } from '../../test/running-desk.ts'
import { Visitor } from '../../test/visitor.ts'
import type { Status } from './status.ts'

const token = 'canary-metrics-token-0123456789abcdef'
const paths = ['/metrics', '/status.json']

describe('what whoever runs desk may read', () => {
  let desk: DeskUnderTest
  let visitor: Visitor

  beforeAll(async () => {
    desk = await deskUnderTest({ METRICS_TOKEN: token }, { apiTimeout: 1_500 })
    visitor = new Visitor()
    await visitor.logIn(desk.url)
  })
  afterAll(() => desk?.close())

  const read = (path: string, authorization?: string) =>
    fetch(desk.url + path, authorization === undefined ? {} : { headers: { authorization } })
  const metrics = async () => (await read('/metrics', `Bearer ${token}`)).text()
  const status = async () => {
    const answer = await read('/status.json', `Bearer ${token}`)
    return { code: answer.status, ...((await answer.json()) as Status) }
  }

  it.each(paths)('T56: %s is for whoever has the whole token', async (path) => {
    const others = [
      undefined,
      '',
      'Bearer',
      `Bearer ${token}x`,
      `Bearer ${token.slice(0, -1)}`,
      `Basic ${token}`,
      token,
    ]
    for (const other of others) {
      const answer = await read(path, other)
      expect([answer.status, answer.headers.get('www-authenticate')], String(other)).toEqual([401, 'Bearer'])
      expect(await answer.text()).not.toMatch(/desk_|"well"/)
    }
    const answer = await read(path, `Bearer ${token}`)
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
  })

  const page = (password: string, headers: Record<string, string> = {}) =>
    fetch(`${desk.url}/status`, {
      headers: { authorization: `Basic ${btoa(`anybody:${password}`)}`, ...headers },
    })

  it('T56: the page is for whoever has the token as a password', async () => {
    const strangers = [
      await fetch(`${desk.url}/status`),
      await page(''),
      await page(`${token}x`),
      await page(token.slice(1)),
      await read('/status', `Bearer ${token}`),
      await read('/status', `Basic ${token}`),
      await read('/status', 'Basic =%=\u00ff'),
    ]
    for (const answer of strangers) {
      expect(answer.status).toBe(401)
      expect(answer.headers.get('www-authenticate')).toMatch(/^Basic realm="/)
      expect(await answer.text()).not.toMatch(/Everything is well|Database/)
    }
    const answer = await page(token)
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(await answer.text()).not.toContain(token)
  })

  it('is a page in the language of whoever reads it', async () => {
    const english = await (await page(token)).text()
    expect(english).toContain('<h1>Everything is well</h1>')
    expect(english).toMatch(/Database<\/b> .*well.*SQLite, answered within \d+ ms/)
    expect(english).toContain('none since the start')
    const german = await (await page(token, { 'accept-language': 'de' })).text()
    expect(german).toContain('<h1>Alles in Ordnung</h1>')
  })

  it('counts requests by the pattern of their page, however many addresses strangers invent', async () => {
    await Promise.all(Array.from({ length: 40 }, (_, index) => read(`/nowhere-${index}`)))
    const text = await metrics()
    expect(text).toMatch(/desk_http_requests_total\{method="GET",route="\(other\)",status="404"\} 40\n/)
    expect(text).toMatch(/desk_http_requests_total\{method="GET",route="\/",status="200"\} \d/)
    expect(text).toMatch(/desk_http_requests_total\{method="GET",route="\/authorize",status="303"\} 1\n/)
    expect(text).toMatch(/desk_http_request_duration_seconds_bucket\{le="10",method="GET",route="\/"\} \d/)
    expect(text).not.toContain('nowhere-')
  })

  it('measures calls of the API by operation and outcome, repeats among them', async () => {
    desk.sandbox.faults.next('GET /balance', { status: 503, times: 1 })
    await visitor.open(desk.url)
    const text = await metrics()
    const calls = (outcome: string) =>
      `desk_sipgate_request_duration_seconds_count{operation="GET /balance",outcome="${outcome}"}`
    expect(text).toContain(`${calls('ok')} 2`)
    expect(text).toContain(`${calls('server_error')} 1`)
    expect(text).toMatch(/desk_sipgate_repeats_total\{operation="GET \/balance",reason="server_error"\} 1\n/)
  })

  it('counts logins and renewals by how they ended', async () => {
    await new Visitor().logIn(desk.url, 'other', 'cancel')
    const text = await metrics()
    expect(text).toMatch(/desk_login_events_total\{event="login.finished",problem=""\} 1\n/)
    expect(text).toMatch(/desk_login_events_total\{event="login.failed",problem="[a-z_]+"\} 1\n/)
  })

  it('measures the process and its event loop', async () => {
    const text = await metrics()
    expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds \d/m)
    expect(text).toMatch(/^process_resident_memory_bytes \d/m)
    expect(text).toMatch(/^desk_database_up 1$/m)
    expect(text).toMatch(/^desk_info\{version="\d+\.\d+\.\d+"\} 1$/m)
  })

  it('T26, T28: names no person, no number and no secret', async () => {
    const all = (await metrics()) + JSON.stringify(await status())
    expect(all).not.toMatch(/1000001|\bw0\b|demo|eyJ|sandbox-secret|\+49/)
    expect(desk.log.join('')).not.toContain(token)
  })

  it('says what is well, and since when it runs', async () => {
    expect(await status()).toMatchObject({
      code: 200,
      well: true,
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/) as string,
      checks: {
        database: { well: true, kind: 'sqlite' },
        loginServer: { well: true },
        api: { well: true },
        clock: { well: true },
      },
      keys: { current: expect.any(String) as string, older: [] },
      lastPushAt: null,
      errorsInLastHour: { pages: 0, sipgate: 1 },
    })
  })
})

describe('a status of a desk that is not well', () => {
  it('names what does not answer, and a clock that is wrong', async () => {
    let time = Date.UTC(2026, 0, 1)
    const desk = await deskUnderTest({ METRICS_TOKEN: token }, { platform: { now: () => time } })
    const read = async () => {
      time += 11_000
      const answer = await fetch(`${desk.url}/status.json`, { headers: { authorization: `Bearer ${token}` } })
      const { checks, well } = (await answer.json()) as Status
      const bad = Object.entries(checks).filter(([, check]) => !check.well)
      return { code: answer.status, well, bad: bad.map(([name]) => name) }
    }
    const shown = async () => {
      const authorization = `Basic ${btoa(`:${token}`)}`
      const answer = await fetch(`${desk.url}/status`, { headers: { authorization } })
      expect(answer.status).toBe(503)
      return answer.text()
    }
    const onlyClock = { code: 503, well: false, bad: ['clock'] }
    expect(await read(), 'this clock is not that of the login server').toEqual(onlyClock)
    const page = await shown()
    expect(page).toContain('<h1>Something is not well</h1>')
    expect(page).toMatch(/[\d,]+ s behind the login server’s/)
    expect(page).toContain('Set the clock of this machine')
    await desk.sandbox.close()
    expect(await read()).toEqual({ code: 503, well: false, bad: ['loginServer', 'api'] })
    expect(await shown()).toMatch(/does not answer.*Nobody can log in.*Pages show what was known last/s)
    await desk.close()
  })

  it('asks sipgate once in ten seconds, however often it is read', async () => {
    const desk = await deskUnderTest({ METRICS_TOKEN: token }, { platform: { now: () => 1_000_000 } })
    const read = () => fetch(`${desk.url}/status.json`, { headers: { authorization: `Bearer ${token}` } })
    await Promise.all(Array.from({ length: 20 }, read))
    expect(desk.sandbox.requests({ operation: 'GET /' })).toHaveLength(1)
    await desk.close()
  })
})

describe('without METRICS_TOKEN', () => {
  it.each([...paths, '/status'])('there is no %s', async (path) => {
    const desk = await deskUnderTest()
    for (const authorization of [
      '',
      'Bearer ',
      'Bearer undefined',
      `Basic ${btoa(':undefined')}`,
      'Basic ',
    ]) {
      const answer = await fetch(desk.url + path, { headers: { authorization } })
      expect(answer.status).toBe(404)
    }
    await desk.close()
  })
})
