import { Agent } from 'node:http'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { readAnswer } from '../../packages/sandbox/src/push/read-answer.ts'
import { send } from '../support/bad-requests.ts'
import { startProgram, type Program } from '../support/program.ts'
import { anyCallHandler } from './any-call-handler.ts'
import { brokenRequestOf } from './broken-request.ts'
import { fuzz, fuzzTimeout, isLongRun } from './fuzz-runs.ts'
import { filled, canary } from './hostile-request.ts'
import { hostilePush, signatureHeader, signatureOf, type HostilePush } from './hostile-push.ts'
import { sendBytes } from './send-bytes.ts'

const form =
  'event=newCall&direction=in&from=492214710001&to=493023125003&callId=call-1&user%5B%5D=Dana&fullUserId%5B%5D=1000001w0'
const typed = {
  'content-type': 'application/x-www-form-urlencoded',
  'x-sipgate-signature': signatureOf(form),
}

const headersOf = (push: HostilePush): Record<string, string> => {
  const signature = signatureHeader(push)
  return {
    ...Object.fromEntries(push.headers),
    ...(push.type !== '' && { 'content-type': push.type }),
    ...(signature !== undefined && { 'x-sipgate-signature': signature }),
  }
}

/** What is wrong with an answer; undefined when nothing is. */
function wrongWith(
  status: number,
  headers: Readonly<Record<string, unknown>>,
  text: string,
): string | undefined {
  if (status >= 500) return `answers ${status}`
  const all = `${JSON.stringify(headers)} ${text}`
  if (all.includes(canary)) return 'repeats what was sent'
  if (/set-cookie|x-injected/i.test(all)) return 'has a header of the sender'
  if (status !== 200) return text === '' ? undefined : 'says something to somebody it refuses'
  const answer = { status, contentType: String(headers['content-type']), body: Buffer.from(text) }
  const { ignored } = readAnswer(answer, 'in')
  return ignored === undefined ? undefined : `is ignored by sipgate: ${ignored}`
}
const wrongInLog = (line: string): string | undefined =>
  // eslint-disable-next-line no-control-regex
  /canary|\d{7}|[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/.exec(line)?.[0]

/** The state that a handler gave to a call. */
const stateIn = (xml: string) => /[?&;]call=([\w.-]+)/.exec(xml)?.[1] ?? ''

describe('a call handler, given anything', () => {
  let lines: string[] = []
  beforeEach(() => {
    for (const name of ['log', 'warn', 'error'] as const)
      vi.spyOn(console, name).mockImplementation((...said: unknown[]) => void lines.push(said.join(' ')))
  })
  afterEach(() => vi.restoreAllMocks())

  it(
    'T26, T28, T45, T48, T50, T51, T52: never fails, answers what sipgate understands, and keeps nothing of a push in the log',
    { timeout: fuzzTimeout },
    async () => {
      const calls = anyCallHandler({
        platform: {
          // What takes long takes as long as others need to answer at once.
          startTimer(milliseconds, done) {
            if (milliseconds >= 10_000) return () => undefined
            const timer = setImmediate(done)
            return () => clearImmediate(timer)
          },
        },
      })
      const first = await calls.fetch(
        new Request('https://crm.example/push', { method: 'POST', body: form, headers: typed }),
      )
      const state = stateIn(await first.text())
      const statuses = new Set<number>()
      await fuzz(0.7, hostilePush, async (push) => {
        lines = []
        const url = `https://crm.example${filled(push.path, { state })}`
        const body = new Uint8Array(Buffer.from(push.body, 'latin1'))
        const request = new Request(url, { method: push.method, headers: headersOf(push), body })
        const answer = await calls.fetch(request)
        statuses.add(answer.status)
        expect(wrongWith(answer.status, Object.fromEntries(answer.headers), await answer.text())).toBe(
          undefined,
        )
        expect(lines.map(wrongInLog).filter(Boolean)).toEqual([])
      })
      expect(state).not.toBe('')
      if (isLongRun) expect([...statuses].sort()).toEqual([200, 400, 401, 403, 405, 413, 415])
    },
  )
})

describe('a program that receives calls', () => {
  let program: Program
  let url: string
  let read = 0
  const agent = new Agent({ keepAlive: true, maxSockets: 4 })
  beforeAll(async () => {
    program = startProgram('tests/fuzz/call-receiver.ts')
    const said = await program.says(/listening on \d+\./)
    url = `http://127.0.0.1:${/\d+/.exec(said)?.[0] ?? ''}`
    read = said.length
  })
  afterAll(async () => {
    agent.destroy()
    expect(await program?.stop('SIGTERM')).toBe(null)
  })

  /** What the log has kept since the last look that it must not. */
  function keptInLog(): (string | undefined)[] {
    const lines = program.output().slice(read).split('\n')
    read = program.output().length
    return lines.map(wrongInLog).filter(Boolean)
  }
  const post = (path: string, headers: Record<string, string>, body: Buffer, method = 'POST') =>
    send({ url: url + path, method, headers, body }, agent)

  it(
    'T26, T28, T45, T49, T51, T52: is stopped by no request, signed or not',
    { timeout: fuzzTimeout },
    async () => {
      const state = stateIn((await post('/push', typed, Buffer.from(form))).text)
      const statuses = new Set<number>()
      await fuzz(0.25, hostilePush, async (push) => {
        const body = Buffer.from(push.body, 'latin1')
        const answer = await post(filled(push.path, { state }), headersOf(push), body, push.method)
        statuses.add(answer.status)
        expect(wrongWith(answer.status, answer.headers, answer.text)).toBe(undefined)
        expect(keptInLog()).toEqual([])
      })
      expect(state).not.toBe('')
      if (isLongRun) expect([...statuses].sort()).toEqual([200, 400, 401, 403, 405, 413, 415])
    },
  )

  it(
    'T49, T51: answers bytes that are hardly HTTP, and keeps running',
    { timeout: fuzzTimeout },
    async () => {
      const head = Object.entries({ host: 'crm.example', ...typed }).map(
        ([name, value]) => `${name}: ${value}\r\n`,
      )
      const start = `POST /push HTTP/1.1\r\n${head.join('')}`
      const whole = `${start}Content-Length: ${form.length}\r\n\r\n${form}`
      const chunked = `${start}Transfer-Encoding: chunked\r\n\r\n${form.length.toString(16)}\r\n${form}\r\n0\r\n\r\n`
      const broken = brokenRequestOf([
        whole,
        chunked,
        whole + whole,
        `${start}Content-Length: ${form.length + 9}\r\n\r\n${form}`,
        `${start}Expect: 100-continue\r\nContent-Length: ${form.length}\r\n\r\n${form}`,
      ])
      const statuses = new Set<string>()
      await fuzz(0.05, broken, async (bytes) => {
        const answer = await sendBytes(url, bytes)
        for (const [, status = ''] of answer.matchAll(/^HTTP\/1\.1 (\d+) /gm)) {
          statuses.add(status)
          expect(status, answer).toMatch(/^[1-4]/)
        }
        expect(answer).not.toMatch(/^x-injected|^\s+at .+\(|node_modules|node:internal/im)
        expect(keptInLog()).toEqual([])
      })
      if (isLongRun) expect([...statuses]).toEqual(expect.arrayContaining(['200', '400', '401']))
      expect((await post('/push', typed, Buffer.from(form))).status).toBe(200)
    },
  )
})
