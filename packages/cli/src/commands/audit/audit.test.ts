import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { startSandbox, type RunningSandbox } from '@sipgate-kit/sandbox'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { runCli } from '../../run-cli.ts'
import type { StopSignal } from '../../terminal.ts'
import type { Finding } from './run-attacks.ts'
import { startFlawedApp, type Flaw } from '../../../test/flawed-app.ts'

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
    args: ['audit', ...args],
    env: { SIPGATE_SANDBOX_URL: sandbox.url },
    print: (text) => said.push(text),
    complain: (text) => complaints.push(text),
    stopped: new Promise(() => {}),
  })
  return { code, said: said.join('\n'), complaints: complaints.join('\n') }
}

async function started(...flaws: Flaw[]) {
  const app = await startFlawedApp(sandbox, ...flaws)
  onTestFinished(() => app.close())
  return app
}

/** Audits an application with these flaws, without the evil login server. */
async function audit(flaws: Flaw[], ...only: string[]): Promise<{ code: number; found: string[] }> {
  const app = await started(...flaws)
  const { code, said, complaints } = await run(app.url, '--json', ...only.flatMap((name) => ['--only', name]))
  expect(complaints).toBe('')
  const { findings } = JSON.parse(said) as { findings: Finding[] }
  return { code, found: findings.filter(({ result }) => result === 'vulnerable').map(({ name }) => name) }
}

const parts =
  'state code pkce open forged forwarded injected error strange cookie session header logout users grant refresh secrets'.split(
    ' ',
  )

describe('sipgate-kit audit', () => {
  it('finds nothing where there is nothing', async () => {
    expect(await audit([], ...parts)).toEqual({ code: 0, found: [] })
  })

  it.each<[Flaw[], string]>([
    [['state is not compared'], 'state-wrong'],
    [['state works in every browser'], 'state-other-browser'],
    [['state works again'], 'state-replayed'],
    [['state is short'], 'state-guessable'],
    [['state works again'], 'code-twice'],
    [['no PKCE'], 'code-injection'],
    [['no PKCE'], 'pkce-s256'],
    [['no PKCE'], 'pkce-verifier'],
    [['returns anywhere'], 'open-redirect'],
    [['believes Host'], 'forged-host'],
    [['believes Host'], 'forwarded-host'],
    [['passes parameters on'], 'injected-parameters'],
    [['error before state'], 'error-while-logged-in'],
    [['declining starts anew'], 'error-declined'],
    [['cookie for scripts'], 'cookie-http-only'],
    [['cookie for other sites'], 'cookie-same-site'],
    [['session before login'], 'session-fixation'],
    [['session goes on'], 'session-replaced'],
    [['sessions are counted'], 'session-guessable'],
    [['no headers'], 'header-csp'],
    [['no headers'], 'header-frames'],
    [['no headers'], 'header-nosniff'],
    [['no headers'], 'header-referrer'],
    [['no headers'], 'header-no-store'],
    [['no headers'], 'header-callback'],
    [['GET logs out'], 'logout-by-link'],
    [['anybody logs out'], 'logout-same-site'],
    [['logout in the browser only', 'no revocation'], 'logout-ends-session'],
    [['no revocation'], 'logout-revokes'],
    [['one user for all'], 'users-apart'],
    [['circle of logins'], 'grant-loop'],
    [['fails without a token'], 'grant-revoked'],
    [['fails without a token'], 'grant-expired'],
    [['each request refreshes'], 'refresh-parallel'],
    [['forgets after 503'], 'refresh-unavailable'],
    [['token on the page'], 'secrets-in-pages'],
    [['token in the address'], 'secrets-in-addresses'],
    [['token in a cookie'], 'secrets-in-cookies'],
    [['code on the page'], 'secrets-code-shown'],
    [['secret on the page'], 'secrets-client-secret'],
  ])('finds an application in which: %s (%s)', async (flaws, name) => {
    expect(await audit(flaws, name)).toEqual({ code: 1, found: [name] })
  })

  it('explains each finding, names its section and ends with a summary', async () => {
    const app = await started('no PKCE')
    const { code, said } = await run(app.url, '--only', 'pkce', '--only', 'nonce')
    expect(code).toBe(1)
    expect(said).toBe(
      [
        'Whose code it is (PKCE, nonce)',
        '  NOT        pkce-s256: The authorization request has no code_challenge. (RFC 9700, section 2.1.1)',
        '             Every login uses PKCE with S256.',
        '             What an attacker gains: A stolen code can be used by whoever has it: nothing ties it to the browser whose login it is.',
        '             What to change: Send code_challenge with code_challenge_method=S256, also when the client has a secret.',
        '  NOT        pkce-verifier: The token request had no code_verifier. (RFC 7636, section 4.5)',
        '             The code is exchanged with the code verifier.',
        '             What an attacker gains: A stolen code can be used by whoever has it: nothing ties it to the browser whose login it is.',
        '             What to change: Send the code_verifier of this login in the token request.',
        '  not tried  nonce: could not be tried: the application does not ask for an id token: its scopes have no openid. (OpenID Connect Core 1.0, section 15.5.2)',
        '',
        '0 withstood, 2 not, 1 could not be tried.',
      ].join('\n'),
    )
  })

  it('puts the sandbox back as it was, with the clock, waiting faults and bad behaviour', async () => {
    const app = await started()
    sandbox.clock.advance('1h')
    sandbox.faults.next('GET /users', { status: 500, times: 3 })
    sandbox.evil.start('token-huge')
    const before = sandbox.snapshot()
    await run(app.url, '--only', 'grant', '--only', 'refresh')
    expect(sandbox.snapshot()).toEqual(before)
    expect(sandbox.evil.list().filter(({ active }) => active)).toMatchObject([{ name: 'token-huge' }])
    expect(sandbox.faults.list()).toMatchObject([{ operation: 'GET /users', status: 500, times: 3 }])
  })

  it('stops between two attacks when it is asked to, and puts the sandbox back', async () => {
    const app = await started()
    const said: string[] = []
    let stop: (signal: StopSignal) => void = () => {}
    const code = await runCli({
      args: ['audit', app.url, '--only', 'state', '--url', sandbox.url],
      env: {},
      print: (text) => {
        said.push(text)
        stop('SIGINT')
      },
      complain: () => {},
      stopped: new Promise((resolve) => (stop = resolve)),
    })
    expect(code).toBe(1)
    expect(said.at(-1)).toBe('\n1 withstood, 0 not, 0 could not be tried.')
    expect(sandbox.grants.list()).toEqual([])
  })

  it('lists all attacks, for people and for programs', async () => {
    const { code, said } = await run('--list')
    expect(code).toBe(0)
    expect(said).toMatch(/^Whose login it is \(state\)\n {2}state-other-browser {2,}A callback works only/)
    const listed = JSON.parse((await run('--list', '--json', '--only', 'pkce')).said) as Finding[]
    expect(listed.map(({ name }) => name)).toEqual(['pkce-s256', 'pkce-verifier'])
    expect(listed[0]).toMatchObject({ section: 'RFC 9700, section 2.1.1' })
  })
})

describe('sipgate-kit audit attacks nobody else', () => {
  it('refuses a server that is not this machine, until its name is given twice', async () => {
    const { code, complaints } = await run('https://crm.example.com')
    expect(code).toBe(1)
    expect(complaints).toBe(
      'sipgate-kit: crm.example.com is not this machine. The audit attacks an application; never run it against ' +
        "somebody else's. If the server is yours, repeat its name: --own-server crm.example.com",
    )
    const other = await run('https://crm.example.com', '--own-server', 'www.example.com')
    expect(other.complaints).toBe(complaints)
  })

  it.each(['http://127.0.0.1.example.com', 'http://localhost.example.com:3000', 'http://[::2]/'])(
    'takes no name for this machine that only looks like it: %s',
    async (url) => expect((await run(url)).complaints).toContain('is not this machine'),
  )

  it.each(['http://demo:secret@localhost:3000', 'ftp://localhost', 'http://'])(
    'wants the address of an application, without a password: %s',
    async (url) => {
      const { code, complaints } = await run(url)
      expect(code).toBe(1)
      expect(complaints).toContain('is not a URL such as http://localhost:3000')
      expect(complaints).not.toContain('secret@')
    },
  )

  it('leaves an application alone that logs in at the real sipgate', async () => {
    const asked: string[] = []
    const url = await served((request, response) => {
      asked.push(request.url ?? '')
      const location =
        'https://login.sipgate.com/auth/realms/third-party/protocol/openid-connect/auth?client_id=crm'
      response.writeHead(302, { location }).end()
    })
    const { code, complaints } = await run(url, '--login-path', '/login')
    expect(code).toBe(1)
    expect(complaints).toBe(
      `sipgate-kit: The application's login leads to https://login.sipgate.com, not to the sandbox at ${sandbox.url}. ` +
        'Nothing was attacked. Configure the application to use that sandbox, or name another with --sandbox.',
    )
    expect(asked).toEqual(['/login'])
  })

  it('leaves an application alone in which it finds no login', async () => {
    const url = await served((_, response) => response.writeHead(404).end('Nothing here.'))
    const { code, complaints } = await run(url)
    expect(code).toBe(1)
    expect(complaints).toContain('Say where it starts with --login-path. Tried: /login, /auth/sipgate')
  })

  it('says when no application answers, when none is named, and when no attack has the name', async () => {
    expect((await run('http://localhost:9')).complaints).toContain(
      'No application answers at http://localhost:9',
    )
    expect((await run()).complaints).toContain('Name the application, such as')
    expect((await run('http://localhost:9', '--only', 'state', '--only', 'stat')).complaints).toBe(
      'sipgate-kit: No attack is named stat. "audit --list" names them all.',
    )
  })
})

async function served(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
