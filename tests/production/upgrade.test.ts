import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLog, readConfig, startDesk } from '@sipgate-kit/desk'
import { startSandbox } from '@sipgate-kit/sandbox'
import Libsql from 'libsql'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { startPostgres, type TestPostgres } from '../../packages/database/test/postgres.ts'
import { fetchFromSandbox, issuerOrigin, sipgateLoginUrl } from '../support/as-sipgate.ts'
import { HttpVisitor } from '../support/http-visitor.ts'
import { encryptionKeys, type Recording } from './upgrade/recording.ts'

const recordings = join(import.meta.dirname, 'upgrade')
const names = readdirSync(recordings).filter((name) => /\.(sqlite|postgres)$/.test(name))
const minute = 60_000
let postgres: TestPostgres

beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(() => postgres?.close())

/** A database as another version of desk left it. Returns its URL. */
async function restore(name: string): Promise<string> {
  const sql = readFileSync(join(recordings, name, 'database.sql'), 'utf8')
  if (name.endsWith('.sqlite')) {
    const folder = mkdtempSync(join(tmpdir(), 'upgrade-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const file = join(folder, 'desk.db')
    const database = new Libsql(file)
    database.exec(sql)
    database.close()
    return `sqlite:${file}`
  }
  const url = await postgres.newDatabase()
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(sql)
  await client.end()
  return url
}

/** Today's desk on that database, with what sipgate knew then, a minute later. */
async function upgrade(name: string) {
  const {
    at,
    cookie,
    sipgate,
    shows = [],
  } = JSON.parse(readFileSync(join(recordings, name, 'recording.json'), 'utf8')) as Recording
  let time = Date.parse(at) + minute
  const sandbox = await startSandbox({ issuerOrigin, platform: { now: () => time } })
  onTestFinished(() => sandbox.close())
  sandbox.restore({ ...sandbox.snapshot(), ...sipgate })
  vi.stubGlobal('fetch', fetchFromSandbox(sandbox.loginUrl))
  onTestFinished(() => void vi.unstubAllGlobals())

  const env = {
    PORT: '0',
    SIPGATE_CLIENT_ID: sandbox.clientId,
    SIPGATE_CLIENT_SECRET: sandbox.clientSecret,
    SIPGATE_API_URL: sandbox.apiUrl,
    SIPGATE_LOGIN_URL: sipgateLoginUrl,
    DATABASE_URL: await restore(name),
    ENCRYPTION_KEYS: encryptionKeys,
  }
  const log: string[] = []
  const platform = { now: () => time }
  const start = async () => {
    const desk = await startDesk({
      config: readConfig(env, { root: tmpdir() }),
      platform,
      log: createLog({ level: 'info', platform, write: (line) => void log.push(line) }),
    })
    onTestFinished(() => desk.close())
    return desk
  }
  return { start, cookie, shows, log, later: (milliseconds: number) => void (time += milliseconds) }
}

const open = async (url: string, cookie: string) => {
  const answer = await fetch(url, { headers: { cookie, accept: 'text/html' }, redirect: 'manual' })
  return { status: answer.status, text: await answer.text() }
}
const isLoggedIn = { status: 200, text: expect.stringContaining('name="csrf"') as string }

it('there are recordings of both databases', () => {
  expect(new Set(names.map((name) => name.split('.').at(-1)))).toEqual(new Set(['sqlite', 'postgres']))
})

describe.each(names)('a database of %s', (name) => {
  it('keeps its users logged in, also with their next access token', async () => {
    const { start, cookie, log, later } = await upgrade(name)
    const { url } = await start()
    expect(await open(url, cookie)).toEqual(isLoggedIn)
    later(6 * minute)
    expect(await open(url, cookie)).toEqual(isLoggedIn)
    expect(log.filter((line) => line.includes('"token.renewed"'))).toHaveLength(1)
  })

  it('keeps what its users made, spent and set', async () => {
    const { start, cookie, shows } = await upgrade(name)
    const { url } = await start()
    for (const { path, text } of shows) expect((await open(url + path, cookie)).text, path).toContain(text)
  })

  it('takes new logins, and ends old ones', async () => {
    const { start, cookie } = await upgrade(name)
    const { url } = await start()
    const visitor = new HttpVisitor((request) => fetch(request))
    const page = await visitor.logIn(`${url}/login`, 'other')
    expect(page.text).toContain('name="csrf"')
    await visitor.submit(page, {})
    expect((await visitor.open(url)).text).not.toContain('name="csrf"')
    expect(await open(url, cookie), 'somebody else').toEqual(isLoggedIn)
  })

  it('is upgraded by one of several that start at once', async () => {
    const { start, cookie } = await upgrade(name)
    const desks = await Promise.all([start(), start(), start()])
    for (const { url } of desks) expect(await open(url, cookie)).toEqual(isLoggedIn)
  })
})
