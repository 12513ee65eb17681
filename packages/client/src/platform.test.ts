import { describe, expect, it } from 'vitest'
import { systemPlatform } from './platform.ts'

const minute = 60_000

describe('the machine’s sleep', () => {
  it('ends with the reason of its signal, whenever that is aborted', async () => {
    const stop = new AbortController()
    const sleeping = systemPlatform.sleep(minute, stop.signal)
    stop.abort('enough')
    await expect(sleeping).rejects.toBe('enough')
    await expect(systemPlatform.sleep(minute, stop.signal)).rejects.toBe('enough')
  })

  it('ends by itself', async () => {
    await expect(systemPlatform.sleep(0, new AbortController().signal)).resolves.toBeUndefined()
  })
})

describe('the machine’s timer', () => {
  it('runs once, and not after it was stopped', async () => {
    const runs: string[] = []
    systemPlatform.startTimer(0, () => runs.push('stopped'))()
    await new Promise<void>((resolve) => {
      // A timer of this test keeps the process alive, since the platform's does not.
      const alive = setInterval(() => {}, minute)
      systemPlatform.startTimer(0, () => {
        runs.push('run')
        clearInterval(alive)
        resolve()
      })
    })
    expect(runs).toEqual(['run'])
  })
})
