import { OAuthError } from '../../oauth-error.ts'
import type { Platform } from '../../platform.ts'
import type { EncryptionKeys } from '../encryption-keys.ts'
import { keyCheckOf } from '../table-rows.ts'
import { planUpgrade, readVersion, type StoredSchema } from '../upgrade.ts'
import type { PostgresDatabase, Send } from './postgres-database.ts'

/**
 * Each entry migrates from the version of its index to the next. Entries are only added, never changed. Every statement may meet its
 * own work, for databases that do not undo it with the transaction. The collation does not change with the machine's libraries.
 */
const migrations: readonly string[] = [
  `
  create table if not exists oauth_keys (key_id text collate "C" primary key, sealed text not null);
  create table if not exists oauth_flows (
    state_hash text collate "C" primary key, browser_hash text collate "C" not null, created_at bigint not null,
    expires_at bigint not null, used_at bigint, sealed text not null,
    key_id text collate "C" generated always as (split_part(sealed, ':', 1)) stored
  );
  create index if not exists oauth_flows_browser on oauth_flows (browser_hash, created_at);
  create index if not exists oauth_flows_created on oauth_flows (created_at);
  create index if not exists oauth_flows_expiry on oauth_flows (expires_at);
  create index if not exists oauth_flows_key on oauth_flows (key_id, state_hash);
  create table if not exists oauth_grants (
    id text collate "C" primary key, version integer not null, client text collate "C" not null,
    owner text collate "C", user_key text collate "C" not null, refresh_by bigint, sealed text not null,
    lease_owner text collate "C", lease_until bigint not null default 0,
    key_id text collate "C" generated always as (split_part(sealed, ':', 1)) stored
  );
  create unique index if not exists oauth_grants_connection on oauth_grants (client, owner) where owner is not null;
  create index if not exists oauth_grants_user on oauth_grants (client, user_key);
  create index if not exists oauth_grants_refresh on oauth_grants (client, refresh_by) where owner is not null;
  create index if not exists oauth_grants_key on oauth_grants (key_id, id);
  create table if not exists oauth_sessions (
    id_hash text collate "C" primary key,
    grant_id text collate "C" not null references oauth_grants (id) on update cascade on delete cascade,
    seen_at bigint not null, idle_until bigint not null, expires_at bigint not null
  );
  create index if not exists oauth_sessions_grant on oauth_sessions (grant_id);
  create index if not exists oauth_sessions_idle on oauth_sessions (idle_until);
  create index if not exists oauth_sessions_expiry on oauth_sessions (expires_at);
  create table if not exists oauth_leases (
    name text collate "C" primary key, owner text collate "C" not null, until bigint not null
  );
  create index if not exists oauth_leases_until on oauth_leases (until);
  create table if not exists oauth_counts (
    key text collate "C" primary key, count bigint not null, until bigint not null
  );
  create index if not exists oauth_counts_until on oauth_counts (until);
  `,
]

/** How long an instance waits for another one that migrates, in milliseconds. */
const migrationTimeout = 60_000

/**
 * Brings the database to the newest schema. It checks before it writes, and writes only if something is due. Of several instances
 * that start at once, one migrates while the others wait for the row with the version.
 */
export async function prepareSchema(
  database: PostgresDatabase,
  keys: EncryptionKeys,
  platform: Pick<Platform, 'randomBytes'>,
): Promise<void> {
  const plan = (stored: StoredSchema) => planUpgrade(stored, migrations, keys, platform)
  const { from, to, keyCheck } = plan(await storedSchema(database.repeat))
  if (from === to && !keyCheck) return
  if (from === 0) await createVersion(database)
  await database.transaction(async (send) => {
    for (const limit of ['lock_timeout', 'statement_timeout'])
      await send(`set local ${limit} = ${migrationTimeout}`)
    await send('select version from oauth_schema where id = 1 for update')
    const due = plan(await storedSchema(send))
    for (const migration of due.migrations)
      for (const statement of migration.split(';')) if (statement.trim() !== '') await send(statement)
    if (due.migrations.length > 0) await send('update oauth_schema set version = $1 where id = 1', [due.to])
    if (due.keyCheck)
      await send('insert into oauth_keys (key_id, sealed) values ($1, $2)', [
        due.keyCheck.keyId,
        due.keyCheck.sealed,
      ])
  }, migrationTimeout + 1000)
}

/**
 * In one transaction, because others take a table without its row for a damaged one. Twice, because `if not exists` does not see
 * what another instance creates in the same moment, and fails when that is there.
 */
async function createVersion({ transaction }: PostgresDatabase): Promise<void> {
  const create = () =>
    transaction(async (send) => {
      await send('create table if not exists oauth_schema (id integer primary key, version integer not null)')
      await send('insert into oauth_schema (id, version) values (1, 0) on conflict (id) do nothing')
    })
  await create().catch(create)
}

async function storedSchema(send: Send): Promise<StoredSchema> {
  const version = await storedVersion(send)
  if (version === 0) return { version, keyChecks: [] }
  return { version, keyChecks: (await send('select key_id, sealed from oauth_keys')).rows.map(keyCheckOf) }
}

async function storedVersion(send: Send): Promise<number> {
  const there = async (table: string) =>
    (await send('select to_regclass($1) is not null as there', [table])).rows[0]?.['there'] === true
  if (!(await there('oauth_schema'))) {
    if (await there('oauth_grants'))
      throw new OAuthError('store_foreign', { about: 'it has a table oauth_grants' })
    return 0
  }
  return readVersion((await send('select version from oauth_schema')).rows[0]?.['version'], migrations.length)
}
