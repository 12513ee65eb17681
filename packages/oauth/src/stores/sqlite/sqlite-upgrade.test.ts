import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Libsql from 'libsql'
import { describe, expect, it, onTestFinished } from 'vitest'
import { systemPlatform } from '../../platform.ts'
import { parseEncryptionKeys } from '../encryption-keys.ts'
import { createSealer } from '../seal.ts'
import { sqliteStore } from './sqlite-store.ts'

const encryptionKeys = `k1:${'A'.repeat(43)}=`

/** What version 0.1.0 wrote. */
const firstSchema = `
  create table oauth_schema (version integer not null) strict;
  insert into oauth_schema (version) values (1);
  create table oauth_keys (key_id text primary key, sealed text not null) strict;
  create table oauth_flows (
    state_hash text primary key, browser_hash text not null, created_at integer not null,
    expires_at integer not null, used_at integer, sealed text not null
  ) strict;
  create index oauth_flows_browser on oauth_flows (browser_hash, created_at);
  create index oauth_flows_created on oauth_flows (created_at);
  create table oauth_grants (
    id text primary key, version integer not null, sealed text not null,
    lease_owner text, lease_until integer not null default 0
  ) strict;
  create table oauth_sessions (
    id_hash text primary key, grant_id text not null references oauth_grants (id), seen_at integer not null,
    idle_until integer not null, expires_at integer not null
  ) strict;
  create index oauth_sessions_grant on oauth_sessions (grant_id);
  create index oauth_sessions_idle on oauth_sessions (idle_until);
  create index oauth_sessions_expiry on oauth_sessions (expires_at);`

const grant = {
  user: { key: 'i|1w0', issuer: 'i', masterSipId: '1', sub: 'w0' },
  scopes: ['balance:read'],
  loggedInAt: 1000,
  accessToken: 'access',
  issuedAt: 1000,
  expiresAt: 301_000,
  refreshToken: 'refresh',
}
const flow = { verifier: 'v', nonce: 'n', returnTo: '/x', issuer: 'i', needed: [] }
const session = { idHash: 's', grantId: 'g', seenAt: 1000, idleUntil: 5000, expiresAt: 6000 }

/** A file of version 0.1.0 with somebody logged in and somebody about to. */
function firstFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'oauth-upgrade-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'logins.db')
  const { seal } = createSealer(parseEncryptionKeys(encryptionKeys), systemPlatform)
  const database = new Libsql(path)
  database.exec(`pragma application_id = ${0x73676b31}; pragma journal_mode = wal;`)
  database.exec(firstSchema)
  const insert = (table: string, values: readonly unknown[]) =>
    database.prepare(`insert into ${table} values (${values.map(() => '?').join()})`).run([...values])
  const check = seal({ table: 'key-check', row: 'k1', field: 'sealed' }, 'sipgate-kit')
  insert('oauth_keys', ['k1', check])
  const sealedGrant = seal({ table: 'grants', row: 'g', field: 'sealed' }, JSON.stringify(grant))
  insert('oauth_grants', ['g', 4, sealedGrant, null, 0])
  insert('oauth_sessions', ['s', 'g', 1000, 5000, 6000])
  const sealedFlow = seal({ table: 'flows', row: 'f', field: 'sealed' }, JSON.stringify(flow))
  insert('oauth_flows', ['f', 'b', 1000, 9000, null, sealedFlow])
  database.close()
  return path
}

async function open(path: string) {
  const store = await sqliteStore(path, { encryptionKeys })
  onTestFinished(() => store.close())
  return store
}

describe('a file of the first release', () => {
  it('keeps its logins and those that have started', async () => {
    const store = await open(firstFile())
    const kept = { ...grant, id: 'g', version: 4, client: '' }
    expect(await store.findSession('s')).toEqual({ session, grant: kept })
    expect(await store.takeFlow('f', ['b'], 2000)).toMatchObject({ outcome: 'taken', flow })
    expect(await store.leaseGrant('g', 'o', 1000, 2000)).toEqual(kept)
    const renewed = { ...kept, accessToken: 'next' }
    expect(await store.renewGrant({ id: 'g', owner: 'o', version: 4 }, renewed)).toBe(true)
    expect(await store.findGrant('g')).toEqual({ ...renewed, version: 5 })
  })

  it('counts the flows it brings along', async () => {
    const store = await open(firstFile())
    const next = { ...flow, stateHash: 'f2', browserHash: 'b2', createdAt: 2000, expiresAt: 9000 }
    await store.addFlow(next, { perBrowser: 1, total: 1 })
    expect(await store.takeFlow('f', ['b'], 3000)).toEqual({ outcome: 'unknown' })
    expect(await store.takeFlow('f2', ['b2'], 3000)).toMatchObject({ outcome: 'taken' })
  })

  it('is brought up to date by one of several that open it at once', async () => {
    const path = firstFile()
    const stores = await Promise.all([open(path), open(path), open(path)])
    for (const store of stores) expect(await store.findSession('s')).toMatchObject({ session })
  })
})
