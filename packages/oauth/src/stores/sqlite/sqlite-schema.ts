import { migrateFile, storedVersion, type SqliteDatabase } from '@sipgate-kit/database/sqlite'
import type { KeyCheck } from '../key-check.ts'
import { keyCheckOf } from '../table-rows.ts'

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

/** What a file reports about itself when it is opened. */
export interface StoredSchema {
  /** How many migrations it has had; 0 for an empty file. */
  readonly version: number
  readonly keyChecks: readonly KeyCheck[]
}

const schema = { versionTable: 'oauth_schema', migrations }

/**
 * What the file says about itself. Nothing is written.
 * @throws DatabaseError `database_foreign`, `database_corrupt`, `database_too_new`
 */
export function storedSchema(database: SqliteDatabase): StoredSchema {
  const version = storedVersion(database, schema)
  const keyChecks =
    version === 0 ? [] : database.all('select key_id, sealed from oauth_keys order by key_id').map(keyCheckOf)
  return { version, keyChecks }
}

/** Brings the file to the newest schema, unless another process has changed it since `seen`. Returns whether it did. */
export function upgradeSchema(
  database: SqliteDatabase,
  path: string,
  seen: StoredSchema,
  keyCheck: KeyCheck | undefined,
): boolean {
  return migrateFile(database, path, schema, () => {
    if (JSON.stringify(storedSchema(database)) !== JSON.stringify(seen)) return false
    return keyCheck && (() => storeKeyCheck(database, keyCheck))
  })
}

function storeKeyCheck(database: SqliteDatabase, { keyId, sealed }: KeyCheck): void {
  database.run('insert into oauth_keys (key_id, sealed) values (?, ?)', [keyId, sealed])
}
