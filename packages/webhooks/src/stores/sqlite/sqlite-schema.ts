import type { SqliteSchema } from '@sipgate-kit/database/sqlite'

export const schema: SqliteSchema = {
  versionTable: 'webhooks_schema',
  migrations: [
    `
    create table webhooks_pushes (
      key text primary key, answer text, lease_until integer not null, keep_until integer not null
    ) strict;
    create index webhooks_pushes_keep on webhooks_pushes (keep_until);
    create table webhooks_accounts (account text primary key, position integer not null) strict;
    create table webhooks_calls (
      account text not null, id text not null, running integer not null, ended_at integer, call text not null,
      primary key (account, id)
    ) strict;
    create index webhooks_calls_running on webhooks_calls (account) where running = 1;
    create index webhooks_calls_ended on webhooks_calls (ended_at) where ended_at is not null;
    create table webhooks_call_ids (
      id text not null, account text not null, call_id text not null, primary key (id, account, call_id)
    ) strict, without rowid;
    create index webhooks_call_ids_call on webhooks_call_ids (account, call_id);
    create table webhooks_changes (
      position integer primary key, account text not null, call text not null, last_time integer not null
    ) strict;
    create index webhooks_changes_account on webhooks_changes (account, position);
    create table webhooks_newest (position integer not null) strict;
    insert into webhooks_newest (position) values (0);
    `,
  ],
}
