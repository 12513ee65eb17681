import { migratePostgres, type PostgresDatabase } from '@sipgate-kit/database/postgres'
import type { Platform } from '../../platform.ts'
import type { EncryptionKeys } from '../encryption-keys.ts'
import { checkKeys } from '../key-check.ts'
import { keyCheckOf } from '../table-rows.ts'

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

const schema = { versionTable: 'oauth_schema', firstTable: 'oauth_grants', migrations }

/**
 * Brings the database to the newest schema, and checks the keys in the same transaction.
 * @throws DatabaseError like `migratePostgres()`, and OAuthError `encryption_key_wrong`, `encryption_key_missing`
 */
export function prepareSchema(
  database: PostgresDatabase,
  keys: EncryptionKeys,
  platform: Pick<Platform, 'randomBytes'>,
): Promise<void> {
  return migratePostgres(database, schema, async (send, version) => {
    const { rows } = version === 0 ? { rows: [] } : await send('select key_id, sealed from oauth_keys')
    const keyCheck = checkKeys(keys, rows.map(keyCheckOf), platform)
    return (
      keyCheck &&
      ((last) =>
        last('insert into oauth_keys (key_id, sealed) values ($1, $2)', [keyCheck.keyId, keyCheck.sealed]))
    )
  })
}
