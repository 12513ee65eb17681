import { describe, expect, it } from 'vitest'
import { watchers } from './watchers.ts'

/** A database in which others write, and a clock that a test moves on. */
function setUp() {
  let position = 0
  let fails = false
  const timers = new Set<() => void>()
  const listening = new Set<() => void>()
  const watching = watchers(
    async () => {
      if (fails) throw new Error('the database is down')
      return position
    },
    {
      startTimer(milliseconds, done) {
        expect(milliseconds).toBe(1000)
        timers.add(done)
        return () => timers.delete(done)
      },
    },
    (heard) => {
      listening.add(heard)
      return () => listening.delete(heard)
    },
  )
  return {
    watching,
    timers,
    listening,
    write: () => void position++,
    fail: (failing: boolean) => void (fails = failing),
    second: async () => {
      const due = [...timers]
      timers.clear()
      for (const done of due) done()
      await new Promise<void>((resolve) => setImmediate(resolve))
    },
  }
}

async function soon() {
  await new Promise<void>((resolve) => setImmediate(resolve))
}

describe('who watches calls', () => {
  it('is woken within a second of what others wrote, and not when nothing happened', async () => {
    const { watching, write, second } = setUp()
    let woken = 0
    watching.add(() => woken++)
    await second()
    const before = woken
    await second()
    expect(woken).toBe(before)
    write()
    await second()
    expect(woken).toBe(before + 1)
  })

  it('is woken at once by who tells', async () => {
    const { watching, listening } = setUp()
    let woken = 0
    watching.add(() => woken++)
    for (const heard of listening) heard()
    await soon()
    expect(woken).toBe(1)
  })

  it('learns what was written while the database was down', async () => {
    const { watching, write, fail, second } = setUp()
    await second()
    let woken = 0
    watching.add(() => woken++)
    await second()
    fail(true)
    write()
    await second()
    const before = woken
    fail(false)
    await second()
    expect(woken).toBe(before + 1)
  })

  it('is woken no more when it was let go, even if that was on its way', async () => {
    const { watching } = setUp()
    let woken = 0
    const stop = watching.add(() => woken++)
    watching.wake()
    stop()
    stop()
    await soon()
    expect(woken).toBe(0)
  })

  it('costs nothing when nobody does', async () => {
    const { watching, timers, listening, second } = setUp()
    expect([timers.size, listening.size]).toEqual([0, 0])
    const stops = [watching.add(() => {}), watching.add(() => {})]
    expect([timers.size, listening.size]).toEqual([1, 1])
    for (const stop of stops) stop()
    expect([timers.size, listening.size]).toEqual([0, 0])
    watching.add(() => {})
    const looking = second()
    watching.close()
    await looking
    watching.add(() => {})
    expect([timers.size, listening.size]).toEqual([0, 0])
  })
})
