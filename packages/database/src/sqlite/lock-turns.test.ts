import { describe, expect, it } from 'vitest'
import { DatabaseError } from '../database-error.ts'
import { lockTurns } from './lock-turns.ts'

const locked = () =>
  new DatabaseError('database_unavailable', {
    cause: Object.assign(new Error('locked'), { code: 'SQLITE_BUSY' }),
  })

/** A lock that others hold until a time, and a clock on which pauses take no time. */
function setUp(heldUntil: number) {
  let time = 0
  const done: string[] = []
  const turns = lockTurns({
    now: () => time,
    async sleep(milliseconds) {
      time += milliseconds
    },
  })
  const call = (name: string) => async () => {
    if (time < heldUntil) throw locked()
    done.push(name)
    return name
  }
  return { turns, call, done, now: () => time }
}

describe('a call that needs a lock which another process holds', () => {
  it('is repeated until the lock is free', async () => {
    const { turns, call, now } = setUp(3000)
    expect(await turns.write(call('write'))).toBe('write')
    expect(now()).toBeLessThan(3020)
  })

  it('fails after five seconds, and says why', async () => {
    const { turns, call, now } = setUp(60_000)
    const error: unknown = await turns.write(call('write')).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'database_unavailable', cause: { code: 'database_unavailable' } })
    expect((error as Error).message).toContain('Another process has held the lock of the file')
    expect(now()).toBeLessThan(5020)
  })

  it('fails together with those that waited behind it, since each waits from when it was called', async () => {
    const { turns, call, now } = setUp(60_000)
    const results = await Promise.allSettled(['a', 'b', 'c'].map((name) => turns.write(call(name))))
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
    expect(now()).toBeLessThan(5100)
  })

  it('keeps the order of writes', async () => {
    const { turns, call, done } = setUp(100)
    await Promise.all(['a', 'b', 'c'].map((name) => turns.write(call(name))))
    await turns.write(call('d'))
    expect(done).toEqual(['a', 'b', 'c', 'd'])
  })

  it('holds up no read', async () => {
    const { turns, call, now, done } = setUp(100)
    const writing = turns.write(call('write'))
    expect(await turns.read(async () => `read at ${now()}`)).toBe('read at 0')
    await writing
    expect(done).toEqual(['write'])
  })

  it('fails at once for any other reason, and the next write has its turn', async () => {
    const { turns, call, now } = setUp(0)
    const full = new DatabaseError('database_unavailable', { about: 'SQLITE_FULL' })
    await expect(turns.write(() => Promise.reject(full))).rejects.toBe(full)
    expect(await turns.write(call('next'))).toBe('next')
    expect(now()).toBe(0)
  })
})
