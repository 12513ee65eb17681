import type { PostgresSchema } from '@sipgate-kit/database/postgres'

/** Every statement may meet its own work. The collation does not change with the machine's libraries. */
export const schema: PostgresSchema = {
  versionTable: 'webhooks_schema',
  firstTable: 'webhooks_calls',
  migrations: [
    `
    create table if not exists webhooks_pushes (
      key text collate "C" primary key, answer text, lease_until bigint not null, keep_until bigint not null
    );
    create index if not exists webhooks_pushes_keep on webhooks_pushes (keep_until);
    create table if not exists webhooks_accounts (account text collate "C" primary key, position bigint not null);
    create table if not exists webhooks_calls (
      account text collate "C" not null, id text collate "C" not null, running boolean not null, ended_at bigint,
      call text not null, primary key (account, id)
    );
    create index if not exists webhooks_calls_running on webhooks_calls (account) where running;
    create index if not exists webhooks_calls_ended on webhooks_calls (ended_at);
    create table if not exists webhooks_call_ids (
      id text collate "C" not null, account text collate "C" not null, call_id text collate "C" not null,
      primary key (id, account, call_id),
      foreign key (account, call_id) references webhooks_calls (account, id) on delete cascade
    );
    create index if not exists webhooks_call_ids_call on webhooks_call_ids (account, call_id);
    create table if not exists webhooks_changes (
      position bigint primary key, account text collate "C" not null, call text not null, last_time bigint not null
    );
    create index if not exists webhooks_changes_account on webhooks_changes (account, position);
    create table if not exists webhooks_newest (id integer primary key, position bigint not null);
    insert into webhooks_newest (id, position) values (1, 0) on conflict (id) do nothing;
    `,
  ],
}
