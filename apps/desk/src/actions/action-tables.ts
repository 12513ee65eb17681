import type { TableSchema } from '../database/tables/tables.ts'

/** What each user has used up of a day's limits: numbers, and nothing of what was sent. */
export const spentTable = 'desk_actions_spent'

/** What was done that costs money or cannot be undone, and how much of it a day. */
export const actionTables: TableSchema = {
  name: 'actions',
  migrations: [
    `create table if not exists desk_actions (
      id text not null primary key, account text not null, user_key text not null, kind text not null, target text not null,
      units bigint not null, price bigint, fingerprint text, state text not null, result text, created_at bigint not null,
      finished_at bigint
    );
    create index if not exists desk_actions_user on desk_actions (user_key, created_at);
    create index if not exists desk_actions_account on desk_actions (account, created_at);
    create table if not exists desk_actions_spent (
      user_key text not null, kind text not null, day text not null, units bigint not null, price bigint not null,
      primary key (user_key, kind, day)
    )`,
  ],
  personal: ['desk_actions', spentTable],
}
