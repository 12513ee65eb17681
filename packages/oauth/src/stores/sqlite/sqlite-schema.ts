import { OAuthError } from '../../oauth-error.ts'
import { keyCheckOf } from '../table-rows.ts'
import { readVersion, type StoredSchema, type Upgrade } from '../upgrade.ts'
import type { SqliteDatabase } from './sqlite-database.ts'

/** Marks the file as ours in SQLite's header field for that purpose: "sgk1". */
const applicationId = 0x73676b31

/** Each entry migrates from the version of its index to the next. Entries are only added, never changed. */
export const migrations: readonly string[] = [
  `
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
  create index oauth_sessions_expiry on oauth_sessions (expires_at);
  `,
  `
  alter table oauth_grants add column client text not null default '';
  alter table oauth_grants add column owner text;
  alter table oauth_grants add column user_key text not null default '';
  alter table oauth_grants add column refresh_by integer;
  create unique index oauth_grants_connection on oauth_grants (client, owner) where owner is not null;
  create index oauth_grants_user on oauth_grants (client, user_key, owner);
  create index oauth_flows_expiry on oauth_flows (expires_at);
  create table oauth_leases (name text primary key, owner text not null, until integer not null) strict;
  create index oauth_leases_until on oauth_leases (until);
  create table oauth_counts (key text primary key, count integer not null, until integer not null) strict;
  create index oauth_counts_until on oauth_counts (until);
  create table oauth_totals (name text primary key, count integer not null) strict;
  insert into oauth_totals (name, count) select 'flows', count(*) from oauth_flows;
  create trigger oauth_flows_added after insert on oauth_flows begin
    update oauth_totals set count = count + 1 where name = 'flows';
  end;
  create trigger oauth_flows_removed after delete on oauth_flows begin
    update oauth_totals set count = count - 1 where name = 'flows';
  end;
  create index oauth_grants_key on oauth_grants (substr(sealed, 1, instr(sealed, ':')), id);
  create index oauth_flows_key on oauth_flows (substr(sealed, 1, instr(sealed, ':')), state_hash);
  `,
]

/**
 * What the file says about itself. Nothing is written.
 * @throws OAuthError `store_foreign`, `store_corrupt`, `store_too_new`
 */
export function storedSchema(database: SqliteDatabase): StoredSchema {
  const version = storedVersion(database)
  const keyChecks =
    version === 0 ? [] : database.all('select key_id, sealed from oauth_keys order by key_id').map(keyCheckOf)
  return { version, keyChecks }
}

function storedVersion(database: SqliteDatabase): number {
  const id = database.get('pragma application_id')?.['application_id']
  const tables = database.get('select count(*) as count from sqlite_schema')?.['count']
  if (id === 0 && tables === 0) return 0
  if (id !== applicationId) throw new OAuthError('store_foreign')
  const found = database.get("select count(*) as count from sqlite_schema where name = 'oauth_schema'")
  if (found?.['count'] === 0) return 0
  return readVersion(database.get('select version from oauth_schema')?.['version'], migrations.length)
}

/** Brings the file to the newest schema, unless another process has changed it since `seen`. Returns whether it did. */
export function upgradeSchema(database: SqliteDatabase, seen: StoredSchema, upgrade: Upgrade): boolean {
  database.get('pragma journal_mode = wal')
  database.execute('pragma synchronous = full')
  return database.transaction(() => {
    if (JSON.stringify(storedSchema(database)) !== JSON.stringify(seen)) return false
    apply(database, upgrade)
    return true
  })
}

function apply(database: SqliteDatabase, { from, migrations: due, to, keyCheck }: Upgrade): void {
  if (from === 0) {
    database.execute(`pragma application_id = ${applicationId}`)
    database.execute('create table oauth_schema (version integer not null) strict')
    database.run('insert into oauth_schema (version) values (0)')
  }
  for (const migration of due) database.execute(migration)
  if (due.length > 0) database.run('update oauth_schema set version = ?', [to])
  if (keyCheck)
    database.run('insert into oauth_keys (key_id, sealed) values (?, ?)', [keyCheck.keyId, keyCheck.sealed])
}
