import { migrateFile, openFileService, type SqliteSchema } from '../src/sqlite/index.ts'

/** A service that is as small as one can be, for tests of what runs it: it counts in a file. */
export interface Counter {
  migrate: () => Promise<boolean>
  count: (name: string) => Promise<number>
  read: (name: string) => Promise<number>
  /** Throws an error that is not the database's. */
  fail: () => Promise<never>
  close: () => Promise<void>
}

export const counterMethods = ['count', 'read', 'fail', 'close'] as const

export const counterSchema: SqliteSchema = {
  versionTable: 'counter_schema',
  migrations: ['create table counter_counts (name text primary key, count integer not null) strict'],
}

export const openCounter = (path: string): Promise<Counter> =>
  openFileService<Counter>(
    path,
    { migrate: 'writes', count: 'writes', read: 'reads', fail: 'reads', close: 'writes' },
    (database) => ({
      migrate: async () => migrateFile(database, path, counterSchema),
      async count(name) {
        const row = database.get(
          'insert into counter_counts (name, count) values (?, 1) on conflict (name) do update set count = count + 1 returning count',
          [name],
        )
        return Number(row?.['count'])
      },
      async read(name) {
        const row = database.get('select count from counter_counts where name = ?', [name])
        return Number(row?.['count'] ?? 0)
      },
      fail: () => Promise.reject(new RangeError('the counter’s own')),
      close: async () => database.close(),
    }),
  )
