import { readdirSync, readFileSync } from 'node:fs'
import { Agent } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deskUnderTest, type DeskUnderTest } from '../../apps/desk/test/running-desk.ts'
import { send, type Answer } from '../support/bad-requests.ts'
import { fromElsewhere, trustingOneProxy, visitorFromElsewhere } from '../support/from-elsewhere.ts'
import { fuzz, fuzzTimeout, isLongRun } from './fuzz-runs.ts'
import { filled, hostileRequest, type HostileRequest } from './hostile-request.ts'
import { brokenRequest } from './broken-request.ts'
import { sendBytes } from './send-bytes.ts'
import { Secrets } from './secrets.ts'
import { openSenders, type Ready } from './senders.ts'
import { isOwnLogout, wrongWith } from './verdict.ts'

let desk: DeskUnderTest
let secrets: Secrets
let read = 0
const agent = new Agent({ keepAlive: true, maxSockets: 4 })

beforeAll(async () => {
  desk = await deskUnderTest(trustingOneProxy)
  const keys = readFileSync(join(desk.folder, 'desk.db.keys'), 'utf8').trim().split(':')
  secrets = new Secrets(desk.sandbox.clientSecret, ...keys.filter((part) => part.length > 20))
})
afterAll(async () => {
  agent.destroy()
  await desk?.close()
})

/** What the log has kept since the last look that it must not. */
function keptInLog(): (string | undefined)[] {
  const lines = desk.log.slice(read)
  read = desk.log.length
  return lines.map((line) => secrets.keptIn(line)).filter(Boolean)
}

const toHeaders = ({ headers }: Answer) =>
  new Headers(
    Object.entries(headers).flatMap(([name, value]) =>
      [value ?? []].flat().map((one): [string, string] => [name, one]),
    ),
  )

/** Undefined for what Node's own client refuses to send; such bytes have a test of their own. */
async function answerTo(
  { method, path, headers, body }: HostileRequest,
  { real, cookies }: Ready,
): Promise<Answer | undefined> {
  const given = Object.fromEntries(headers.map(([name, value]) => [name, filled(value, real)]))
  const all = {
    accept: 'text/html',
    ...fromElsewhere(),
    ...(cookies !== '' && { cookie: cookies }),
    ...given,
  }
  const url = desk.url + filled(path, real)
  try {
    return await send(
      { url, method, headers: all, ...(body !== undefined && { body: filled(body, real) }) },
      agent,
    )
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ERR_INVALID_CHAR' || code === 'ERR_UNESCAPED_CHARACTERS') return undefined
    throw error
  }
}

describe('desk, given anything', () => {
  it(
    'T11, T17, T22, T26, T51: never fails, leads nowhere else, logs nobody in or out, and neither shows nor keeps a secret',
    { timeout: fuzzTimeout },
    async () => {
      const origin = desk.url
      const { issuer, authUrl: authorizationUrl } = desk.sandbox
      const senders = await openSenders({
        origin,
        issuer,
        prefix: 'desk',
        secrets,
        visitor: visitorFromElsewhere,
      })
      const redirectUri = `${origin}/authorize`
      const statuses = new Set<number>()

      await fuzz(0.25, hostileRequest, async (hostile) => {
        const sender = await senders.prepare(hostile)
        const answer = await answerTo(hostile, sender)
        if (!answer) return
        const { status, text } = answer
        statuses.add(status)
        const providerDown = /[?&]error=/.test(hostile.path)
        expect(
          wrongWith(
            { status, text, headers: toHeaders(answer) },
            { origin, authorizationUrl, redirectUri, secrets, providerDown },
          ),
        ).toBe(undefined)
        expect(keptInLog()).toEqual([])
        if (hostile.sender === 'user' && !(await senders.userStays()))
          expect(isOwnLogout(hostile, new Headers(hostile.headers as [string, string][]))).toBe(true)
      })
      if (isLongRun)
        expect([...statuses]).toEqual(expect.arrayContaining([200, 303, 400, 403, 404, 405, 413]))

      const files = readdirSync(desk.folder).filter((name) => !name.endsWith('.keys'))
      expect(files).toContain('desk.db')
      for (const name of files)
        expect([name, secrets.keptIn(readFileSync(join(desk.folder, name), 'latin1'))]).toEqual([
          name,
          undefined,
        ])
    },
  )

  it(
    'T49, T51: answers bytes that are hardly HTTP, and keeps running',
    { timeout: fuzzTimeout },
    async () => {
      const statuses = new Set<string>()
      await fuzz(0.05, brokenRequest, async (bytes) => {
        const answer = await sendBytes(desk.url, bytes)
        for (const [, status = ''] of answer.matchAll(/^HTTP\/1\.1 (\d+) /gm)) {
          statuses.add(status)
          expect(status, answer).toMatch(/^[1-4]/)
        }
        expect(answer).not.toMatch(/^x-injected|^\s+at .+\(|node_modules|node:internal/im)
        expect(secrets.shownIn(answer)).toBe(undefined)
        expect(keptInLog()).toEqual([])
      })
      if (isLongRun) expect([...statuses]).toEqual(expect.arrayContaining(['200', '400', '404']))
      expect((await fetch(`${desk.url}/readyz`)).status).toBe(200)
    },
  )
})
