import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSandbox, type RunningSandbox } from '@sipgate-kit/sandbox'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { runCli } from './run-cli.ts'

let sandbox: RunningSandbox
beforeAll(async () => {
  sandbox = await startSandbox()
})
beforeEach(() => sandbox.reset())
afterAll(() => sandbox.close())

async function run(...args: string[]) {
  const said: string[] = []
  const complaints: string[] = []
  const code = await runCli({
    args: ['--url', sandbox.url, ...args],
    env: {},
    print: (text) => said.push(text),
    complain: (text) => complaints.push(text),
    stopped: new Promise(() => {}),
  })
  return { code, said: said.join('\n'), complaints: complaints.join('\n') }
}

describe('sipgate-kit', () => {
  it('moves the clock', async () => {
    const { code, said } = await run('clock', 'advance', '6m')
    expect(code).toBe(0)
    expect(said).toContain('360 s ahead')
    expect(sandbox.clock.ahead).toBe(360_000)
    expect((await run('clock')).said).toContain('360 s ahead')
  })

  it('orders faults, lists and forgets them', async () => {
    await run('fault', 'GET /balance', '--status', '503', '--times', '2', '--header', 'Retry-After: 2')
    expect(sandbox.faults.list()).toMatchObject([
      { operation: 'GET /balance', status: 503, times: 2, headers: { 'retry-after': '2' } },
    ])
    expect((await run('fault', 'list')).said).toContain('GET /balance')
    expect((await run('fault', 'clear')).said).toBe('No faults are waiting.')
    expect(sandbox.faults.list()).toEqual([])
  })

  it('shows the last requests, for people and for programs', async () => {
    await fetch(`${sandbox.apiUrl}/balance`)
    const { said } = await run('requests')
    expect(said).toMatch(/401 {2}GET \/v2\/balance/)
    expect(said).toContain('No Authorization header')
    expect(JSON.parse((await run('--json', 'requests')).said)).toMatchObject({ status: 401 })
  })

  it('keeps a snapshot in a file that only its owner reads, and puts it back', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cli-'))
    const file = join(folder, 'snapshot.json')
    sandbox.accounts.update('1000001', { balance: { amount: 5 } })
    await run('snapshot', 'save', file)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    await run('reset')
    expect(sandbox.accounts.get('1000001').balance.amount).not.toBe(5)
    expect((await run('snapshot', 'load', file)).code).toBe(0)
    expect(sandbox.accounts.get('1000001').balance.amount).toBe(5)
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ version: 2 })
    await rm(folder, { recursive: true })
  })

  it('lets somebody call, write, fax and leave a message', async () => {
    expect((await run('trigger', 'call', '--answer')).said).toContain('+493023125100 calls +493023125000')
    expect(sandbox.calls.list()).toMatchObject([{ phase: 'talking', to: '+493023125000' }])
    expect((await run('trigger', 'sms', '--text', 'Hallo')).code).toBe(0)
    expect((await run('trigger', 'fax', '--pages', '2')).code).toBe(0)
    expect((await run('trigger', 'voicemail')).code).toBe(0)
    const [account] = sandbox.snapshot().accounts
    expect(
      account?.history
        .slice(0, 3)
        .map(({ type }) => type)
        .sort(),
    ).toEqual(['FAX', 'SMS', 'VOICEMAIL'])
    const nowhere = await run('trigger', 'sms', '--to', '+493023125005', '--text', 'x')
    expect(nowhere).toMatchObject({
      code: 1,
      complaints: expect.stringContaining('does not lead to') as unknown,
    })
  })

  it('begins and ends scenarios', async () => {
    expect((await run('scenario')).said).toContain('missing-hangup')
    await run('scenario', 'start', 'rate-limited')
    expect(
      sandbox.scenarios
        .list()
        .filter(({ active }) => active)
        .map(({ name }) => name),
    ).toEqual(['rate-limited'])
    await run('scenario', 'stop', 'rate-limited')
    expect((await run('scenario', 'start', 'nonsense')).complaints).toContain('there are missing-hangup')
  })

  it.each([
    [['clock', 'advance', 'soon'], 1, 'A duration is'],
    [['fault', 'GET /money', '--status', '500'], 1, 'Did you mean'],
    [['fault', 'GET /balance', '--status', 'many'], 1, '--status is a whole number'],
    [['fault', 'GET /balance', '--status', '500', '--header', 'x'], 1, 'Retry-After: 2'],
    [['snapshot', 'load', '/nowhere.json'], 1, 'ENOENT'],
    [['nonsense'], 2, 'unknown command'],
    [['clock', 'advance'], 2, 'missing required argument'],
  ])('%j ends with %i and says what to do', async (args, code, message) => {
    const result = await run(...args)
    expect(result.code).toBe(code)
    expect(result.complaints).toContain(message)
  })

  it('says so when there is no sandbox', async () => {
    const { code, complaints } = await run('--url', 'http://127.0.0.1:9', 'clock')
    expect(code).toBe(1)
    expect(complaints).toContain('sipgate-kit sandbox')
  })

  it('explains itself', async () => {
    const { code, said } = await run('--help')
    expect(code).toBe(0)
    for (const command of [
      'sandbox',
      'trigger',
      'clock',
      'fault',
      'scenario',
      'snapshot',
      'requests',
      'reset',
    ])
      expect(said).toContain(command)
  })
})
