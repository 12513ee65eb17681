import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { fileURLToPath } from 'node:url'
import { startSandbox, type RunningSandbox } from '@sipgate-kit/sandbox'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sqliteSpendStore } from './sqlite-spend-store.ts'

let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'spend-store-'))
  file = join(folder, 'spend.db')
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('two programs at once', () => {
  let sandbox: RunningSandbox

  beforeAll(async () => {
    sandbox = await startSandbox()
  })
  afterAll(() => sandbox?.close())

  /** The program, and how it answers a number, in the order of the numbers. */
  function start() {
    const [admin] = sandbox.accounts.list({ reveal: true })[0]?.personalAccessTokens ?? []
    if (!admin) throw new Error('The seed has a token for the first user.')
    const path = fileURLToPath(new URL('./send.ts', import.meta.url))
    const program = spawn(process.execPath, ['--conditions=@sipgate-kit/source', '--import', 'tsx', path], {
      env: {
        PATH: process.env['PATH'],
        SIPGATE_API_URL: sandbox.apiUrl,
        SIPGATE_TOKEN_ID: admin.tokenId,
        SIPGATE_TOKEN: admin.token,
        SPEND_FILE: file,
        SMS_A_MONTH: '25',
      },
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    const lines = createInterface(program.stdout)[Symbol.asyncIterator]()
    return {
      async send(count: number): Promise<string[]> {
        program.stdin.write('+491713920001\n'.repeat(count))
        const said: string[] = []
        while (said.length < count) said.push(String((await lines.next()).value))
        return said
      },
      /** It ends by itself when there are no more numbers. */
      async end(): Promise<void> {
        const ended = once(program, 'exit')
        program.stdin.end()
        expect(await ended).toEqual([0, null])
      },
    }
  }

  it('T54: send as many messages as the limit allows, and none after a restart', async () => {
    const programs = [start(), start()]
    // Both are up when each has sent one.
    const first = await Promise.all(programs.map((program) => program.send(1)))
    const rest = await Promise.all(programs.map((program) => program.send(30)))
    await Promise.all(programs.map((program) => program.end()))
    const sent = [...first, ...rest].flat().filter((line) => line === 'sent')
    expect(sent).toHaveLength(25)
    expect(sandbox.requests({ operation: 'POST /sessions/sms' })).toHaveLength(25)

    const again = start()
    expect(await again.send(1)).toEqual([expect.stringContaining('The limit of 25 sms a month')])
    await again.end()
  })
})

describe('the store', () => {
  const hour = { key: '1000001/sms/hour/2026-11-24T03', amount: 2, limit: 3, expiresAt: 2000 }
  const day = { key: '1000001/sms/day/2026-11-24', amount: 2, limit: 100, expiresAt: 3000 }

  it('takes from all counters or from none, gives back, and forgets what is over', async () => {
    const store = sqliteSpendStore(file)
    expect(await store.take([day, hour], 1000)).toBeUndefined()
    expect(await store.take([day, hour], 1000)).toEqual(hour)
    expect(await store.take([{ ...day, limit: 3 }], 1000)).toMatchObject({ key: day.key })
    expect(await store.take([{ ...day, amount: 98 }], 1000)).toBeUndefined()
    await store.giveBack([hour])
    expect(await store.take([hour], 1000)).toBeUndefined()
    expect(await store.take([hour], 1999)).toEqual(hour)
    expect(await store.take([hour], 2000)).toBeUndefined()
    store.close()
  })

  it('refuses what would end the process', async () => {
    const store = sqliteSpendStore(file)
    const odd = { ...hour, amount: true as unknown as number }
    await expect(store.take([odd], 1000)).rejects.toThrow(TypeError)
    await expect(store.giveBack([odd])).rejects.toThrow(TypeError)
    store.close()
  })
})
