import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { startPostgres, type TestPostgres } from '../../../../../packages/database/test/postgres.ts'
import { openPostgresTables } from './postgres-tables.ts'
import { openSqliteTables } from './sqlite-tables.ts'
import { numberOf, optionalNumberOf, optionalTextOf, type TableSchema } from './tables.ts'

const notes: TableSchema = {
  name: 'notes',
  migrations: [
    `create table if not exists desk_notes (id text not null primary key, size bigint, text text);
    create index if not exists desk_notes_size on desk_notes (size)`,
  ],
}
const newerNotes: TableSchema = {
  ...notes,
  migrations: [
    ...notes.migrations,
    'create table if not exists desk_notes_read (id text not null primary key)',
  ],
}
const insert = 'insert into desk_notes (id, size, text) values (?, ?, ?)'

let postgres: TestPostgres
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(() => postgres?.close())

function newFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'desk-tables-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'desk.db')
}

describe.each(['SQLite', 'PostgreSQL'])('desk’s tables in %s', (kind) => {
  async function places() {
    const place = kind === 'SQLite' ? newFile() : await postgres.newDatabase()
    return async (...schemas: TableSchema[]) => {
      const opened = await (kind === 'SQLite' ? openSqliteTables : openPostgresTables)(place, schemas)
      onTestFinished(() => opened.close())
      return opened
    }
  }

  it('keep texts, numbers and what is missing', async () => {
    const tables = await (await places())(notes)
    expect(await tables.run(insert, ['a', 2 ** 41, 'ü 😀'])).toBe(1)
    expect(await tables.run(insert, ['b', null, null])).toBe(1)
    const [a, b] = await tables.all('select * from desk_notes order by id')
    if (!a || !b) throw new Error('a row is missing')
    expect([numberOf(a, 'size'), optionalTextOf(a, 'text')]).toEqual([2 ** 41, 'ü 😀'])
    expect([optionalNumberOf(b, 'size'), optionalTextOf(b, 'text')]).toEqual([undefined, undefined])
    expect(await tables.get('select * from desk_notes where id = ?', ['c'])).toBeUndefined()
  })

  it('change in a batch all together or not at all', async () => {
    const tables = await (await places())(notes)
    const good = { sql: insert, values: ['a', 1, null] }
    expect(await tables.batch([good, { sql: 'update desk_notes set size = 2' }])).toEqual([1, 1])
    const again = tables.batch([{ sql: insert, values: ['b', 1, null] }, good])
    await expect(again).rejects.toMatchObject({ name: 'DatabaseError', code: 'database_unavailable' })
    expect(await tables.all('select id from desk_notes')).toEqual([{ id: 'a' }])
  })

  it('can be opened by several instances at once, and get what a newer version adds', async () => {
    const open = await places()
    const [first, second] = await Promise.all([open(notes), open(notes), open(notes)])
    await first.run(insert, ['a', 1, 'kept'])
    expect(await second.all('select text from desk_notes')).toEqual([{ text: 'kept' }])
    const newer = await open(newerNotes)
    expect(await newer.all('select * from desk_notes_read')).toEqual([])
    expect(await newer.all('select text from desk_notes')).toEqual([{ text: 'kept' }])
    await expect(open(notes)).rejects.toMatchObject({ code: 'database_too_new' })
  })
})
