import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Command } from 'commander'
import { startSandbox, type RunningSandbox } from '@sipgate-kit/sandbox'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { systemPlatform } from './platform.ts'
import { createProgram } from './program.ts'
import { runCli } from './run-cli.ts'
import type { StopSignal, Terminal } from './terminal.ts'

let sandbox: RunningSandbox
beforeAll(async () => {
  sandbox = await startSandbox()
})
beforeEach(() => sandbox.reset())
afterAll(() => sandbox.close())

const run = (...args: string[]) => runWith({ SIPGATE_SANDBOX_URL: sandbox.url }, ...args)

async function runWith(env: Terminal['env'], ...args: string[]) {
  const said: string[] = []
  const complaints: string[] = []
  const code = await runCli({
    args,
    env,
    print: (text) => said.push(text),
    complain: (text) => complaints.push(text),
    stopped: new Promise(() => {}),
  })
  return { code, said: said.join('\n'), complaints: complaints.join('\n') }
}

describe('sipgate-kit', () => {
  it('moves the clock', async () => {
    const { code, said } = await run('sandbox', 'clock', 'advance', '6m')
    expect(code).toBe(0)
    expect(said).toContain('360 s ahead')
    expect(sandbox.clock.ahead).toBe(360_000)
    expect((await run('sandbox', 'clock')).said).toContain('360 s ahead')
  })

  it('sets faults, lists and removes them', async () => {
    await run(
      'sandbox',
      'fault',
      'GET /balance',
      '--status',
      '503',
      '--times',
      '2',
      '--header',
      'Retry-After: 2',
    )
    expect(sandbox.faults.list()).toMatchObject([
      { operation: 'GET /balance', status: 503, times: 2, headers: { 'retry-after': '2' } },
    ])
    expect((await run('sandbox', 'fault', 'list')).said).toContain('GET /balance')
    expect((await run('sandbox', 'fault', 'clear')).said).toBe('No faults are waiting.')
    expect(sandbox.faults.list()).toEqual([])
  })

  it('shows the last requests, for people and for programs', async () => {
    await fetch(`${sandbox.apiUrl}/balance`)
    const { said } = await run('sandbox', 'requests')
    expect(said).toMatch(/401 {2}GET \/v2\/balance/)
    expect(said).toContain('No Authorization header')
    expect(JSON.parse((await run('--json', 'sandbox', 'requests')).said)).toMatchObject({ status: 401 })
  })

  it('keeps a snapshot in a file that only its owner reads, and puts it back', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cli-'))
    const file = join(folder, 'snapshot.json')
    sandbox.accounts.update('1000001', { balance: { amount: 5 } })
    await run('sandbox', 'snapshot', 'save', file)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    await run('sandbox', 'reset')
    expect(sandbox.accounts.get('1000001').balance.amount).not.toBe(5)
    expect((await run('sandbox', 'snapshot', 'load', file)).code).toBe(0)
    expect(sandbox.accounts.get('1000001').balance.amount).toBe(5)
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ version: 2 })
    await rm(folder, { recursive: true })
  })

  it('simulates an incoming call, text message, fax and voicemail', async () => {
    expect((await run('sandbox', 'trigger', 'call', '--answer')).said).toContain(
      '+493023125100 calls +493023125000',
    )
    expect(sandbox.calls.list()).toMatchObject([{ phase: 'talking', to: '+493023125000' }])
    expect((await run('sandbox', 'trigger', 'sms', '--text', 'Hallo')).code).toBe(0)
    expect((await run('sandbox', 'trigger', 'fax', '--pages', '2')).code).toBe(0)
    expect((await run('sandbox', 'trigger', 'voicemail')).code).toBe(0)
    const [account] = sandbox.snapshot().accounts
    expect(
      account?.history
        .slice(0, 3)
        .map(({ type }) => type)
        .sort(),
    ).toEqual(['FAX', 'SMS', 'VOICEMAIL'])
    const nowhere = await run('sandbox', 'trigger', 'sms', '--to', '+493023125005', '--text', 'x')
    expect(nowhere).toMatchObject({
      code: 1,
      complaints: expect.stringContaining('does not lead to') as unknown,
    })
  })

  it('starts and stops scenarios', async () => {
    expect((await run('sandbox', 'scenario')).said).toContain('missing-hangup')
    await run('sandbox', 'scenario', 'start', 'rate-limited')
    expect(
      sandbox.scenarios
        .list()
        .filter(({ active }) => active)
        .map(({ name }) => name),
    ).toEqual(['rate-limited'])
    await run('sandbox', 'scenario', 'stop', 'rate-limited')
    expect((await run('sandbox', 'scenario', 'start', 'nonsense')).complaints).toContain(
      'one of missing-hangup',
    )
  })

  it('takes the operation of a fault without quotes, too', async () => {
    expect((await run('sandbox', 'fault', 'POST', '/token', '--reset')).said).toContain(
      'request to POST /token',
    )
    expect(sandbox.faults.list()).toMatchObject([{ operation: 'POST /token', reset: true, times: 1 }])
  })

  it.each([
    [['sandbox', 'clock', 'advance', 'soon'], 1, 'A duration is'],
    [['sandbox', 'fault', 'GET /money', '--status', '500'], 1, 'Did you mean'],
    [['sandbox', 'fault', 'GET /balance', '--status', 'many'], 2, 'whole number from 200 to 599'],
    [['sandbox', 'fault', 'GET /balance', '--times', '0'], 2, 'whole number from 1 to 10000'],
    [['sandbox', 'fault', 'GET /balance', '--status', '500', '--header', 'x'], 2, 'Retry-After: 2'],
    [['sandbox', 'trigger', 'fax', '--pages', 'all'], 2, 'whole number from 1 to 100'],
    [['sandbox', 'trigger', 'voicemail', '--seconds', '1e9'], 2, 'whole number from 1 to 600'],
    [['sandbox', 'requests', '--limit', '-1'], 2, 'whole number from 1 to 100000'],
    [['sandbox', '--port', '99999'], 2, 'whole number from 0 to 65535'],
    [['sandbox', 'exec', '--port', 'x', '--', 'node'], 2, 'whole number from 0 to 65535'],
    [['sandbox', 'start', '--host', ''], 2, 'empty'],
    [['sandbox', '--seed', '/nowhere.yaml'], 1, '/nowhere.yaml'],
    [['sandbox', 'snapshot', 'load', '/nowhere.json'], 1, 'ENOENT'],
    [['sandbox', 'clock', 'advance'], 2, 'missing required argument'],
    [['--url', 'http://localhost:1', 'sandbox', 'start'], 1, '--port'],
    [['sandbox', 'exec', '--url', 'localhost:1', '--', 'node'], 1, '--port'],
  ])('%j ends with %i and says what to do', async (args, code, message) => {
    const result = await run(...args)
    expect(result.code).toBe(code)
    expect(result.complaints).toContain(message)
  })

  it.each([
    ['snadbox', 'sandbox'],
    ['clock', 'sandbox clock'],
    ['trigger', 'sandbox trigger'],
    ['sandbox clokc', 'sandbox clock'],
    ['sandbox fault lsit', 'sandbox fault list'],
    ['sandbox clock advence', 'sandbox clock advance'],
    ['sandbox scenario strat', 'sandbox scenario start'],
    ['sandbox snapshot laod', 'sandbox snapshot load'],
    ['sandbox trigger cal', 'sandbox trigger call'],
    ['sandbox advance', 'sandbox clock advance'],
  ])('asks whether "%s" means "%s"', async (typed, meant) => {
    const { code, complaints } = await run(...typed.split(' '))
    expect(code).toBe(2)
    expect(complaints).toContain(`unknown command "${typed}". Did you mean "${meant}"?`)
  })

  it('suggests nothing for a word that resembles none of the commands', async () => {
    const { code, complaints } = await run('nonsense')
    expect(code).toBe(2)
    expect(complaints).toContain('unknown command "nonsense".\n')
  })

  describe('names the sandbox', () => {
    const time = /^\{"now":"/

    it.each([
      ['before the command', (url: string) => ['--url', url, '--json', 'sandbox', 'clock']],
      ['in the middle', (url: string) => ['sandbox', '--url', url, '--json', 'clock', 'show']],
      ['after the command', (url: string) => ['sandbox', 'clock', '--url', url, '--json']],
      ['after an argument', (url: string) => ['sandbox', 'clock', 'advance', '1s', '--json', `--url=${url}`]],
    ])('%s', async (_, args) => {
      expect(await runWith({}, ...args(sandbox.url))).toMatchObject({
        code: 0,
        said: expect.stringMatching(time) as unknown,
      })
    })

    it('without http://', async () => {
      const host = sandbox.url.replace('http://', '')
      expect((await runWith({}, 'sandbox', 'clock', '--url', host)).code).toBe(0)
      expect((await runWith({ SIPGATE_SANDBOX_URL: host }, 'sandbox', 'clock')).code).toBe(0)
    })

    it('by what stands nearest to the command', async () => {
      const args = ['--url', 'http://127.0.0.1:9', 'sandbox', 'clock', '--url', sandbox.url]
      expect((await runWith({ SIPGATE_SANDBOX_URL: 'localhost:9' }, ...args)).code).toBe(0)
    })

    it.each(['', 'not a url', 'ftp://localhost', 'localhost:port', 'http://', 'file:///etc/passwd'])(
      'and refuses "%s"',
      async (url) => {
        const { code, complaints } = await runWith({}, 'sandbox', 'clock', '--url', url)
        expect(code).toBe(1)
        expect(complaints).toBe(
          `sipgate-kit: "${url}" is not the URL of a sandbox. Use one such as http://localhost:3001.`,
        )
      },
    )

    it('and keeps a password out of what it prints', async () => {
      for (const url of [
        'http://ada:geheim@localhost:3001',
        'ftp://ada:geheim@localhost',
        'ada:geheim@localhost',
      ]) {
        const { code, complaints } = await runWith({}, 'sandbox', 'clock', '--url', url)
        expect(code).toBe(1)
        expect(complaints).not.toContain('geheim')
      }
    })
  })

  it('says that there is no sandbox', async () => {
    const { code, complaints } = await run('--url', 'http://127.0.0.1:9', 'sandbox', 'clock')
    expect(code).toBe(1)
    expect(complaints).toBe(
      'sipgate-kit: No sandbox answers at http://127.0.0.1:9. Start one with "sipgate-kit sandbox", or name another with --url.',
    )
  })

  it('says that another server answered', async () => {
    const other = createServer((_, response) => response.end('<h1>Hello</h1>')).listen(0, '127.0.0.1')
    await once(other, 'listening')
    const url = `http://127.0.0.1:${(other.address() as AddressInfo).port}`
    const { code, complaints } = await run('sandbox', 'clock', '--url', url)
    other.close()
    expect(code).toBe(1)
    expect(complaints).toBe(
      `sipgate-kit: The server at ${url} answered 200, but it does not look like a sandbox. Check --url.`,
    )
  })

  it('follows the requests until it is stopped', async () => {
    await fetch(`${sandbox.apiUrl}/balance`)
    const said: string[] = []
    let stop: (signal: StopSignal) => void = () => {}
    let rounds = 0
    const code = await runCli(
      {
        args: ['sandbox', 'requests', '--follow', '--url', sandbox.url],
        env: {},
        print: (text) => said.push(text),
        complain: () => {},
        stopped: new Promise((resolve) => (stop = resolve)),
      },
      {
        ...systemPlatform,
        sleep: async (_, signal) => {
          rounds += 1
          if (rounds === 1) return void (await fetch(`${sandbox.apiUrl}/users`))
          stop('SIGINT')
          await new Promise((_resolve, reject) => signal?.addEventListener('abort', reject))
        },
      },
    )
    expect(code).toBe(0)
    expect(said.map((line) => /GET \S+/.exec(line)?.[0])).toEqual(['GET /v2/balance', 'GET /v2/users'])
  })

  it('serves a sandbox with the options it was given', async () => {
    const said: string[] = []
    let stop: (signal: StopSignal) => void = () => {}
    const served = runCli({
      args: ['sandbox', '--port', '0', '--json'],
      env: {},
      print: (text) => {
        said.push(text)
        stop('SIGTERM')
      },
      complain: () => {},
      stopped: new Promise((resolve) => (stop = resolve)),
    })
    expect(await served).toBe(0)
    expect(JSON.parse(said.join('\n'))).toMatchObject({ clientId: 'sandbox-client' })
  })

  it('prints its version', async () => {
    const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')) as {
      version: string
    }
    expect(await run('--version')).toMatchObject({ code: 0, said: version })
  })

  it.each(allCommands())('explains "%s" with an example', async (path) => {
    const { code, said } = await run(...path.split(' ').filter(Boolean), '--help')
    expect(code).toBe(0)
    expect(said.includes('--url <url>')).toBe(!['sandbox start', 'sandbox exec'].includes(path))
    expect(said).toMatch(/Examples:\n {2}sipgate-kit (sandbox|audit|doctor)/)
  })
})

function allCommands(): string[] {
  const terminal = {
    args: [],
    env: {},
    print: () => {},
    complain: () => {},
    stopped: new Promise<never>(() => {}),
  }
  const paths = (command: Command): string[] =>
    command.commands.flatMap((child) => [
      child.name(),
      ...paths(child).map((path) => `${child.name()} ${path}`),
    ])
  return ['', ...paths(createProgram(terminal, systemPlatform, () => {}))]
}
