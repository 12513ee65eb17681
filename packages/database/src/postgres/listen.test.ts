import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { startPostgres, type TestPostgres } from '../../test/postgres.ts'
import { systemPlatform } from '../platform.ts'
import { notifier } from './listen.ts'
import { openPostgres } from './open-postgres.ts'
import type { PostgresOptions } from './postgres-options.ts'

let server: TestPostgres
let url: string
beforeAll(async () => {
  server = await startPostgres({ own: true })
})
afterAll(() => server.close())
beforeEach(async () => {
  url = await server.newDatabase()
})

const unhurried = { ...systemPlatform, sleep: async () => {} }

async function open(at: string | pg.Pool = url, options: PostgresOptions = {}) {
  const database = await openPostgres(at, options, { platform: unhurried })
  onTestFinished(() => database.close())
  return database
}

/** Listens, and counts what is heard. */
function ear() {
  let count = 0
  let wake = () => {}
  return {
    heard: () => {
      count++
      wake()
    },
    /** Resolves when it has been called so often. */
    times: (wanted: number) =>
      new Promise<void>((resolve) => {
        wake = () => {
          if (count >= wanted) resolve()
        }
        wake()
      }),
    get count() {
      return count
    },
  }
}

async function listening(options?: PostgresOptions) {
  const database = await open(url, options)
  const { heard, times } = ear()
  const stop = database.listen('news', heard)
  await times(1)
  return { database, times, stop }
}

/** Whoever listens in this database. */
async function listeners(): Promise<number> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const asked = "select 1 from pg_stat_activity where query = 'listen news' and datname = current_database()"
  const { rowCount } = await client.query(asked)
  await client.end()
  return rowCount ?? 0
}

describe('who listens', () => {
  it('hears what others notify, and nothing on other channels', async () => {
    const { times, database } = await listening()
    const other = await open()
    other.notify('gossip')
    other.notify('news')
    await times(2)
    database.notify('news')
    await times(3)
  })

  it('is told to look when its connection ended, for it may have missed something, and hears again', async () => {
    const { times } = await listening()
    await server.restart('fast')
    await times(2)
    const other = await open()
    other.notify('news')
    await times(3)
  })

  it('hears nothing after its end, and gives its connection back', async () => {
    const { database, stop } = await listening({ poolSize: 2 })
    stop()
    while ((await listeners()) > 0);
    // Both connections are free.
    await Promise.all([1, 2].map(() => database.transaction((send) => send('select 1'))))
  })

  it('ends with its database', async () => {
    const { database } = await listening()
    await database.close()
    expect(await listeners()).toBe(0)
  })

  it('leaves a pool alone that has one connection only', async () => {
    const pool = new pg.Pool({ connectionString: url, max: 1 })
    onTestFinished(() => pool.end())
    for (const database of [await open(pool), await open(url, { poolSize: 1 })]) {
      const { heard } = ear()
      onTestFinished(database.listen('news', heard))
      expect((await database.repeat('select 1')).count).toBe(1)
    }
  })

  it('gives up where the database knows no such statement', async () => {
    const statements: string[] = []
    const unable = Object.assign(new Error('no'), { code: '0A000' })
    const released: unknown[] = []
    const silent = { on: () => {}, removeListener: () => {} }
    const client = {
      ...silent,
      query: ({ text }: { text: string }) => {
        statements.push(text)
        return Promise.reject(unable)
      },
      release: (broken?: boolean) => void released.push(broken),
    }
    const database = await open({ ...silent, connect: async () => client } as unknown as pg.Pool)
    database.listen('news', () => {})
    for (let turns = 0; turns < 50; turns++) await Promise.resolve()
    expect([statements, released]).toEqual([['listen news'], [true]])
  })
})

describe('notifications', () => {
  it('that are sent while another is on its way become one', async () => {
    const sent: (() => void)[] = []
    const notify = notifier(() => new Promise<void>((resolve) => sent.push(resolve)), 'news')
    for (let calls = 0; calls < 5; calls++) notify()
    expect(sent).toHaveLength(1)
    for (let answered = 0; answered < sent.length; answered++) {
      sent[answered]!()
      await new Promise<void>((resolve) => setImmediate(resolve))
    }
    expect(sent).toHaveLength(2)
    notify()
    expect(sent).toHaveLength(3)
  })

  it('that fail are not missed, and do not keep later ones from being sent', async () => {
    let sent = 0
    const notify = notifier(() => Promise.reject(new Error(`${++sent}`)), 'news')
    notify()
    await new Promise<void>((resolve) => setImmediate(resolve))
    notify()
    expect(sent).toBe(2)
  })
})
