import type { TableSchema } from '../../database/tables/tables.ts'

/**
 * Flows belong to an account. What is switched on is a version, which never changes; what is edited is the draft of the flow. Who made a
 * version stands apart, since a person may want to be forgotten while the flow goes on.
 */
export const flowTables: TableSchema = {
  name: 'flows',
  migrations: [
    `create table if not exists desk_flows (
      id text not null primary key, account text not null, draft text not null, revision bigint not null,
      live_version bigint, last_version bigint not null, changed_at bigint not null
    );
    create index if not exists desk_flows_account on desk_flows (account);
    create table if not exists desk_flows_versions (
      flow_id text not null, version bigint not null, document text not null, made_at bigint not null,
      primary key (flow_id, version)
    );
    create table if not exists desk_flows_numbers (
      account text not null, number text not null, flow_id text not null, since bigint not null,
      primary key (account, number, flow_id)
    );
    create table if not exists desk_flows_authors (
      flow_id text not null, version bigint not null, user_key text not null, name text not null,
      primary key (flow_id, version)
    );
    create index if not exists desk_flows_authors_user on desk_flows_authors (user_key)`,
  ],
  personal: ['desk_flows_authors'],
}
