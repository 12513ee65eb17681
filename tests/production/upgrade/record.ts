/**
 * Records what a version of desk stores, for upgrade.test.ts. Run it in that version's folder for each release that changes a table, and
 * commit what it writes:
 *
 *   node --conditions=@sipgate-kit/source --import tsx …/tests/production/upgrade/record.ts 0.1.0
 *
 * With TEST_DATABASE_URL, an empty database that `pg_dump` can read, it records PostgreSQL, else SQLite.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type * as Desk from '@sipgate-kit/desk'
import { startSandbox } from '@sipgate-kit/sandbox'
import Libsql from 'libsql'
import { fetchFromSandbox, issuerOrigin, sipgateLoginUrl } from '../../support/as-sipgate.ts'
import { freePort } from '../../support/free-port.ts'
import { Visitor } from '../../../apps/desk/test/visitor.ts'
import { encryptionKeys, type Recording } from './recording.ts'
import { shows, useEverything } from './use-everything.ts'

const name = process.argv[2] ?? 'unnamed'
const postgres = process.env['TEST_DATABASE_URL']
const { readConfig, startDesk } = (await import(join(process.cwd(), 'apps/desk/src/index.ts'))) as typeof Desk

const folder = mkdtempSync(join(tmpdir(), 'record-'))
const file = join(folder, 'desk.db')
const sandbox = await startSandbox({ issuerOrigin })
globalThis.fetch = fetchFromSandbox(sandbox.loginUrl)

const port = await freePort()
const env = {
  PORT: String(port),
  SIPGATE_CLIENT_ID: sandbox.clientId,
  SIPGATE_CLIENT_SECRET: sandbox.clientSecret,
  SIPGATE_API_URL: sandbox.apiUrl,
  SIPGATE_LOGIN_URL: sipgateLoginUrl,
  DATABASE_URL: postgres ?? `sqlite:${file}`,
  ENCRYPTION_KEYS: encryptionKeys,
  LOG_LEVEL: 'warn',
}
const desk = await startDesk({ config: readConfig(env, { root: folder }) })
const visitor = new Visitor()
const page = await visitor.logInAndAllow(desk.url)
if (!page.text.includes('name="csrf"')) throw new Error(`The login did not end on a page:\n${page.text}`)
await useEverything(visitor, desk.url)
const { grants, loginSessions } = sandbox.snapshot()
const recording: Recording = {
  at: new Date().toISOString(),
  cookie: visitor.cookieHeader(),
  sipgate: { grants, loginSessions },
  shows,
}
for (const { path, text } of shows)
  if (!(await visitor.open(desk.url + path)).text.includes(text))
    throw new Error(`${path} does not show “${text}”.`)
await desk.close()
await sandbox.close()

const target = join(import.meta.dirname, `${name}.${postgres === undefined ? 'sqlite' : 'postgres'}`)
mkdirSync(target, { recursive: true })
writeFileSync(join(target, 'recording.json'), `${JSON.stringify(recording, null, 2)}\n`)
writeFileSync(
  join(target, 'database.sql'),
  postgres === undefined ? dumpSqlite(file) : dumpPostgres(postgres),
)
rmSync(folder, { recursive: true })
console.log(`Recorded ${target}.`)
process.exit()

function dumpSqlite(path: string): string {
  const database = new Libsql(path, { readonly: true })
  const all = (sql: string) => database.prepare(sql).all() as Record<string, unknown>[]
  const made = all('select name, type, sql from sqlite_schema where sql is not null order by rowid')
  const of = (types: string[]) =>
    made.filter(({ type }) => types.includes(String(type))).map(({ sql }) => `${String(sql)};`)
  const rows = made
    .filter(({ type }) => type === 'table')
    .flatMap(({ name: table }) =>
      all(`select * from ${String(table)}`).map(
        (row) => `insert into ${String(table)} values (${Object.values(row).map(literal).join(', ')});`,
      ),
    )
  const [{ application_id: id } = {}] = all('pragma application_id')
  database.close()
  // Triggers last, so that they do not count the rows a second time.
  return [
    `pragma application_id = ${Number(id)};`,
    ...of(['table', 'index']),
    ...rows,
    ...of(['trigger']),
    '',
  ].join('\n')
}

function literal(value: unknown): string {
  if (value === null) return 'null'
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(Number(value))
}

/** Without what only psql reads, and what belongs to the server it was dumped from. */
function dumpPostgres(url: string): string {
  const dump = execFileSync('pg_dump', ['--inserts', '--no-owner', '--no-privileges', url], {
    encoding: 'utf8',
  })
  return `${dump
    .split('\n')
    .filter((line) => line !== '' && !/^(--|\\|SET )/.test(line))
    .join('\n')}\n`
}
