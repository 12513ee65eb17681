import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { freePort } from './support/free-port.ts'
import { HttpVisitor } from './support/http-visitor.ts'
import { root, startProgram } from './support/program.ts'

const program = fileURLToPath(new URL('../scripts/start.ts', import.meta.url))
const key = (fill: number) => `k1:${Buffer.alloc(32, fill).toString('base64')}`

/** What `npm start` needs to run beside others: ports and a folder of its own. */
async function place() {
  const folder = mkdtempSync(join(tmpdir(), 'start-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const [port, sandboxPort] = await Promise.all([freePort(), freePort()])
  const database = join(folder, 'data', 'desk.db')
  const env = {
    PORT: String(port),
    SANDBOX_PORT: String(sandboxPort),
    DATABASE_URL: `sqlite:${database}`,
  }
  return { folder, database, port, sandboxPort, url: `http://localhost:${port}`, env }
}

async function run(env: Record<string, string>) {
  const started = startProgram(program, { env })
  onTestFinished(async () => void (await started.stop('SIGKILL')))
  await started.says('Ctrl-C')
  return started
}

/** Starts a program that cannot start, and waits for its end. */
function refused(env: Record<string, string>): Promise<{ code: number; stdout: string; stderr: string }> {
  const args = ['--conditions=@sipgate-kit/source', '--import', import.meta.resolve('tsx'), program]
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      args,
      {
        cwd: root,
        env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
        timeout: 15_000,
        killSignal: 'SIGKILL',
      },
      (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    )
  })
}

/** The one line it said: with exit code 1, nothing else around it and no stack. */
async function refusal(env: Record<string, string>): Promise<string> {
  const { code, stdout, stderr } = await refused(env)
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toMatch(/^[^\n]+\n$/)
  expect(stderr).not.toMatch(/^\s+at |\.ts:\d+|Error:/m)
  return stderr.trimEnd()
}

/** Listens like a foreign program; rejects when the port is not free. */
function occupy(port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}

async function isFree(port: number): Promise<boolean> {
  try {
    const server = await occupy(port)
    await new Promise((resolve) => server.close(resolve))
    return true
  } catch {
    return false
  }
}

/** Every file of the folder with its bytes. */
function content(folder: string): Record<string, string> {
  const files = readdirSync(folder).sort()
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name)).toString('base64')]))
}

/** A database that some other program made. */
function foreignDatabase(path: string): void {
  const require = createRequire(new URL('../packages/oauth/package.json', import.meta.url))
  const Libsql = require('libsql') as new (path: string) => { exec(sql: string): void; close(): void }
  const database = new Libsql(path)
  database.exec("create table customers (name text); insert into customers values ('Somebody')")
  database.close()
}

describe('npm start', { timeout: 40_000 }, () => {
  it('says where to click, whom to log in as, and that nothing is real', async () => {
    const { url, sandboxPort, env } = await place()
    const output = (await run(env)).output()
    expect(output).toContain('Nothing here is real')
    expect(output).toMatch(new RegExp(`Open +${url}\n`))
    expect(output).toMatch(/user demo, password demo/)
    expect(output).toMatch(new RegExp(`Console +http://localhost:${sandboxPort}/_sandbox/`))
    expect(output).not.toMatch(/undefined|\[object|warning/i)
  })

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'ends with exit code 0 and free ports on %s, idle connections or not',
    async (signal) => {
      const { url, port, sandboxPort, env } = await place()
      const started = await run(env)
      await new HttpVisitor().logIn(`${url}/login`)
      expect(await Promise.all([isFree(port), isFree(sandboxPort)])).toEqual([false, false])
      expect(await started.stop(signal)).toBe(0)
      expect(await Promise.all([isFree(port), isFree(sandboxPort)])).toEqual([true, true])
      expect(started.output()).not.toMatch(/^\s+at /m)
    },
  )

  it('keeps the login, and what the sandbox knows, over a stop and a start', async () => {
    const { url, sandboxPort, env } = await place()
    const first = await run(env)
    const visitor = new HttpVisitor()
    expect((await visitor.logIn(`${url}/login`)).text).toContain('name="csrf"')
    const changed = await fetch(`http://localhost:${sandboxPort}/_sandbox/api/accounts`)
    const [account] = ((await changed.json()) as { items: { id: string }[] }).items
    await fetch(`http://localhost:${sandboxPort}/_sandbox/api/accounts/${account?.id}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ balance: { amount: 7_654_300 } }),
    })
    expect(await first.stop()).toBe(0)

    await run(env)
    const visits = visitor.visited.length
    const page = await visitor.open(`${url}/`)
    expect(page.status).toBe(200)
    expect(page.text).toContain('765.43')
    expect(visitor.visited.slice(visits), 'nobody is sent to log in').toEqual([`${url}/`])
  })
})

describe('npm start that cannot work', { timeout: 40_000 }, () => {
  it('names the taken port of desk and how to choose another', async () => {
    const { port, env } = await place()
    const other = await occupy(port)
    onTestFinished(() => void other.close())
    expect(await refusal(env)).toMatch(new RegExp(`Port ${port} .*PORT=\\d+`))
  })

  it('names the taken port of the sandbox', async () => {
    const { folder, sandboxPort, env } = await place()
    const other = await occupy(sandboxPort)
    onTestFinished(() => void other.close())
    expect(await refusal(env)).toMatch(new RegExp(`Port ${sandboxPort} .*another`))
    expect(readdirSync(folder), 'nothing was begun').toEqual([])
  })

  it('names SANDBOX_PORT as the way to another port', async () => {
    const { sandboxPort, env } = await place()
    const other = await occupy(sandboxPort)
    onTestFinished(() => void other.close())
    expect(await refusal(env)).toContain('SANDBOX_PORT')
  })

  it('has a line for each bad variable, all at once', async () => {
    const { folder, env } = await place()
    const { code, stdout, stderr } = await refused({
      ...env,
      PORT: 'eighty',
      SANDBOX_PORT: '70000',
      APP_URL: 'ftp://desk.example.com',
      ENCRYPTION_KEYS: 'k1:c2VjcmV0',
      LOG_LEVEL: 'loud',
      SIPGATE_CLIENT_ID: 'only-half',
    })
    const lines = stderr.trimEnd().split('\n')
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(lines.map((line) => line.split(' ')[0]).sort()).toEqual([
      'APP_URL',
      'ENCRYPTION_KEYS',
      'LOG_LEVEL',
      'PORT',
      'SANDBOX_PORT',
      'SIPGATE_CLIENT_SECRET',
    ])
    for (const line of lines) expect(line).toMatch(/: .*\.$|must|use /)
    expect(stderr).not.toContain('c2VjcmV0')
    expect(readdirSync(folder)).toEqual([])
  })

  const client = { SIPGATE_CLIENT_ID: 'a', SIPGATE_CLIENT_SECRET: 'b' }
  const inTheWay = async (more: Record<string, string>) => {
    const { folder, env } = await place()
    writeFileSync(join(folder, 'data'), 'a file in its place')
    const said = await refusal({ ...env, ...more })
    expect(said).toContain(join(folder, 'data'))
    expect(content(folder)).toEqual({ data: Buffer.from('a file in its place').toString('base64') })
    return said
  }

  it.each([
    ['its keys', client],
    ['its database', { ...client, ENCRYPTION_KEYS: key(1) }],
  ])('says that there is no folder for %s, and how to fix it', async (_, more) => {
    expect(await inTheWay(more)).toMatch(/writable|may write/)
  })

  // For now it says only that the state file cannot be read.
  it('says that there is no folder for the sandbox’s state, and how to fix it', async () => {
    expect(await inTheWay({})).toMatch(/permissions|writable|not a folder/)
  })

  it.runIf(process.platform === 'linux')('says that the folder cannot be written', async () => {
    const { env } = await place()
    const said = await refusal({ ...env, DATABASE_URL: 'sqlite:/proc/no-such-folder/desk.db' })
    expect(said).toMatch(/no-such-folder.*Check the folder's permissions/)
  })

  const damaged: [string, (path: string) => void, RegExp][] = [
    [
      'no database at all',
      (path) => writeFileSync(path, 'Notes of last summer. '.repeat(300)),
      /not a readable SQLite database.*restore/,
    ],
    [
      'a database with damaged pages',
      (path) => {
        foreignDatabase(path)
        const bytes = readFileSync(path)
        bytes.fill(0xff, 100)
        writeFileSync(path, bytes)
      },
      /not a readable SQLite database.*restore/,
    ],
    ['a database of another program', foreignDatabase, /belongs to another program.*DATABASE_URL/],
  ]

  it.each(damaged)('leaves %s as it is, and says what to do', async (_, make, message) => {
    const { database, folder, env } = await place()
    mkdirSync(join(folder, 'data'))
    make(database)
    const before = content(join(folder, 'data'))
    const said = await refusal({ ...env, ENCRYPTION_KEYS: key(1) })
    expect(said).toContain(database)
    expect(said).toMatch(message)
    const { 'sandbox.json': _sandbox, ...after } = content(join(folder, 'data'))
    expect(after).toEqual(before)
  })

  it.each(damaged.slice(1))('makes no keys for %s either', async (_, make) => {
    const { database, folder, env } = await place()
    mkdirSync(join(folder, 'data'))
    make(database)
    const before = content(join(folder, 'data'))
    expect(await refusal(env)).toContain(database)
    const { 'sandbox.json': _sandbox, ...after } = content(join(folder, 'data'))
    expect(after).toEqual(before)
  })

  it('refuses a wrong key, leaves the database as it is, and starts again with the right one', async () => {
    const { database, folder, url, env } = await place()
    const first = await run({ ...env, ENCRYPTION_KEYS: key(1) })
    const visitor = new HttpVisitor()
    await visitor.logIn(`${url}/login`)
    expect(await first.stop()).toBe(0)
    const before = content(join(folder, 'data'))

    const said = await refusal({ ...env, ENCRYPTION_KEYS: key(2) })
    expect(said).toContain(database)
    expect(said).toMatch(/another key: start with .*ENCRYPTION_KEYS/)
    expect(said).not.toContain(key(2).slice(3))
    expect(content(join(folder, 'data'))['desk.db']).toBe(before['desk.db'])

    await run({ ...env, ENCRYPTION_KEYS: key(1) })
    expect((await visitor.open(`${url}/`)).text).toContain('name="csrf"')
  })

  it('leaves a file that is not a state file as it is', async () => {
    const { folder, env } = await place()
    mkdirSync(join(folder, 'data'))
    const state = join(folder, 'data', 'sandbox.json')
    writeFileSync(state, '{"accounts": [')
    const said = await refusal(env)
    expect(said).toContain(state)
    expect(said).toContain('move the file away')
    expect(content(join(folder, 'data'))).toEqual({
      'sandbox.json': Buffer.from('{"accounts": [').toString('base64'),
    })
  })
})
