import type { TableSchema } from '../../database/tables/tables.ts'

/** Files of contacts that somebody uploaded and has not imported yet, and the new contacts that were made once. */
export const contactsTables: TableSchema = {
  name: 'contacts',
  migrations: [
    `create table if not exists desk_contacts (
      id text not null primary key, user_key text not null, created_at bigint not null
    );
    create index if not exists desk_contacts_created on desk_contacts (created_at);
    create table if not exists desk_contacts_imports (
      id text not null primary key, user_key text not null, scope text not null, name text not null, rows text not null,
      state text not null, progress text, created_at bigint not null, changed_at bigint not null
    );
    create index if not exists desk_contacts_imports_created on desk_contacts_imports (created_at)`,
  ],
  personal: ['desk_contacts', 'desk_contacts_imports'],
}
