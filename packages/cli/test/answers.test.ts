import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import http from 'node:http'
import http2 from 'node:http2'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { redirected } from '../src/exec/redirected-environment.ts'

interface Report {
  http: number
  http2: number
  page: string
  long: string
  texts: Record<string, [string, string]>
}

const program = fileURLToPath(new URL('./answers-program.cjs', import.meta.url))
const publicKey = `-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEEVs/o5+uQbTjL3chynL4wXgUg2R9
q9UU8I5mEovUf86QZ7kOBIjJwqnzD1omageEHWwHdBO6B+dFabmdT9POxg==
-----END PUBLIC KEY-----
`
const sandbox = { url: 'http://localhost:65001', pushes: { publicKey } }

let child: ChildProcess
let report: Report
let warnings = ''
/** Resolves once the program's console says it. */
async function warned(text: string): Promise<void> {
  while (!warnings.includes(text)) await once(child.stderr!, 'data')
}
beforeAll(async () => {
  child = fork(program, { execArgv: [], env: redirected(process.env, sandbox as never), silent: true })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (warnings += text))
  ;[report] = (await once(child, 'message')) as [Report]
})
afterAll(() => child?.kill())

/** As it arrives at a browser: nothing of sipgate's, all of it the sandbox's. */
function atSandbox(text: string): string {
  return text.replaceAll('https://', 'http://').replaceAll(/(?:login|api)\.sipgate\.com/g, '127.0.0.1:65001')
}

const get = (path: string, init: RequestInit = {}) =>
  fetch(`http://127.0.0.1:${report.http}/${path}`, { redirect: 'manual', ...init })

describe('pages of an unmodified program lead to the sandbox', () => {
  it.each([
    'end-text',
    'end-bytes',
    'end-base64',
    'end-callback',
    'end-twice',
    'write-head',
    'write-head-reason',
    'write-head-list',
    'write-head-then-write',
    'write-header',
    'flush-headers',
    'byte-by-byte',
    'pipe',
    'no-type',
    'gzip-whole',
    'gzip-end-twice',
    'gzip-stream',
    'deflate-stream',
    'brotli-head',
  ])('sent with %s', async (way) => {
    const answer = await get(way)
    const text = await answer.text()
    expect(text).toBe(atSandbox(report.page))
    expect(answer.headers.get('content-encoding')).toBeNull()
    const length = answer.headers.get('content-length')
    if (length !== null) expect(Number(length)).toBe(Buffer.byteLength(text))
  })

  it.each(['json', 'module', 'plain-http', 'events'])('and %s', async (kind) => {
    const [type, text] = report.texts[kind] ?? ['', '']
    const answer = await get(kind)
    expect(await answer.text()).toBe(atSandbox(text))
    expect(answer.headers.get('content-type')).toBe(type)
  })

  it('however the address is escaped', async () => {
    expect(await (await get('json-escaped')).json()).toEqual({
      login: 'http://127.0.0.1:65001/auth/realms/third-party',
    })
    expect(await (await get('script')).text()).toBe(
      'location = "http:\\u002F\\u002F127.0.0.1:65001\\u002Fauth\\u002Frealms\\u002Fthird-party"',
    )
    expect(await (await get('attribute')).text()).toContain('"http:&#x2F;&#x2F;127.0.0.1:65001&#x2F;auth')
    expect(await (await get('query')).text()).toContain('to=http%3A%2F%2F127.0.0.1%3A65001%2Fauth')
  })

  it.each(['location-set', 'location-list', 'location-header', 'location-text'])(
    'redirected with %s',
    async (way) => {
      const { status, headers } = await get(way)
      expect(Math.floor(status / 100)).toBe(3)
      expect(headers.get('location')).toBe('http://127.0.0.1:65001/auth/realms/third-party')
      // Browsers keep a permanent redirect longer than the sandbox lives.
      expect(headers.get('cache-control')).toBe('no-store')
      if (way === 'location-list') expect(headers.getSetCookie()).toEqual(['a=1', 'b=2'])
    },
  )

  it('as their policy allows them to', async () => {
    expect((await get('policy')).headers.get('content-security-policy')).toBe(
      "form-action 'self' http://127.0.0.1:65001",
    )
  })

  it('and are not kept by browsers', async () => {
    const { headers } = await get('cached')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('etag')).toBeNull()
  })

  it('and replace what browsers have kept', async () => {
    const old = { 'If-None-Match': '"1"', 'If-Modified-Since': 'Mon, 05 Jan 2026 09:00:00 GMT', 'X-Own': '1' }
    const [headers, rawHeaders] = (await (await get('conditions', { headers: old })).json()) as [
      object,
      string[],
    ]
    expect(Object.keys(headers)).not.toContain('if-none-match')
    expect(Object.keys(headers)).toContain('x-own')
    expect(rawHeaders.map((text) => text.toLowerCase())).not.toContain('if-modified-since')
    expect(rawHeaders.length % 2).toBe(0)
    const write = await get('conditions', { method: 'POST', headers: { 'If-None-Match': '*' } })
    expect(await write.text()).toContain('if-none-match')
  })

  it('while everything else stays as it is', async () => {
    for (const way of ['image', 'part', 'part-whole']) {
      const answer = await get(way)
      expect(Buffer.from(await answer.arrayBuffer()).toString()).toBe(report.page)
      expect(answer.headers.get('content-length')).toBe(String(Buffer.byteLength(report.page)))
    }
    const { headers } = await get('untouched')
    expect(headers.get('etag')).toBe('"1"')
    expect(headers.get('content-length')).toBe('5')
    expect((await get('no-such-page')).status).toBe(404)
  })

  it('even long ones', async () => {
    expect(await (await get('gzip-long')).text()).toBe(atSandbox(report.long))
  })

  it('and answers to HEAD have the same headers', async () => {
    for (const way of ['write-head', 'gzip-whole', 'gzip-stream', 'location-set']) {
      const [head, answer] = [await get(way, { method: 'HEAD' }), await get(way)]
      expect(head.status).toBe(answer.status)
      for (const name of ['content-length', 'content-encoding', 'cache-control', 'location'])
        expect(head.headers.get(name), name).toBe(answer.headers.get(name))
      expect(await head.text()).toBe('')
      await answer.text()
    }
    expect(await (await get('gzip-empty')).text()).toBe('')
  })

  it('and connections are used again', async () => {
    const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })
    for (const way of ['gzip-stream', 'byte-by-byte', 'location-set', 'end-text']) {
      const request = http.get({ port: report.http, host: '127.0.0.1', path: `/${way}`, agent })
      const [response] = (await once(request, 'response')) as [http.IncomingMessage]
      response.resume()
      await once(response, 'end')
      expect(request.reusedSocket).toBe(way !== 'gzip-stream')
    }
    agent.destroy()
  })

  it('and what cannot be redirected is said on the console, once', async () => {
    await get('unreadable')
    await get('unreadable')
    await get('host-name')
    await warned('x-own')
    await warned('contains "login.sipgate.com" without "https:')
    await expect(get('not-compressed').then((answer) => answer.text())).rejects.toThrow()
    expect(warnings.match(/x-own/g)).toHaveLength(1)
    expect((await get('end-text')).status).toBe(200)
  })
})

describe('over HTTP/2', () => {
  async function getHttp2(path: string, headers: http2.OutgoingHttpHeaders = {}) {
    const session = http2.connect(`http://127.0.0.1:${report.http2}`)
    const stream = session.request({ ':path': path, ...headers })
    const [answer] = (await once(stream, 'response')) as [http2.IncomingHttpHeaders]
    let text = ''
    for await (const chunk of stream.setEncoding('utf8') as AsyncIterable<string>) text += chunk
    session.close()
    return { answer, text }
  }

  it.each(['core', 'core-list', 'core-pieces', 'core-gzip', 'compat', 'compat-pieces'])(
    'sent with %s',
    async (way) => {
      const { answer, text } = await getHttp2(`/${way}`)
      expect(text).toBe(atSandbox(report.page))
      expect(answer['content-encoding']).toBeUndefined()
      expect(answer['cache-control']).toBe('no-store')
      if (way === 'core-list') expect(answer['set-cookie']).toEqual(['a=1', 'b=2'])
    },
  )

  it('even long ones', async () => {
    expect((await getHttp2('/core-gzip-long')).text).toBe(atSandbox(report.long))
  })

  it.each(['core-location', 'compat-location'])('redirected with %s', async (way) => {
    const { answer } = await getHttp2(`/${way}`)
    expect(answer.location).toBe('http://127.0.0.1:65001/auth/realms/third-party')
  })

  it('replaces what browsers have kept', async () => {
    const { text } = await getHttp2('/compat-conditions', { 'if-none-match': '"1"' })
    expect(text).not.toContain('if-none-match')
  })

  it('says that files cannot be changed', async () => {
    await getHttp2('/core-file')
    await warned('respondWithFile()')
  })
})
