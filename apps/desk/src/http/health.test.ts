import express from 'express'
import type { AddressInfo } from 'node:net'
import { memoryStore, type Store } from '@sipgate-kit/oauth'
import { describe, expect, it } from 'vitest'
import { isReachable } from '../database/database.ts'
import { systemPlatform } from '../platform.ts'
import { health } from './health.ts'

async function readiness(store: Store, stopping: boolean, platform = systemPlatform) {
  const server = express()
    .use(
      health({ database: { isReachable: () => isReachable(store) }, isStopping: () => stopping, platform }),
    )
    .listen(0)
  const { port } = server.address() as AddressInfo
  const answers = await Promise.all(
    ['/healthz', '/readyz'].map((path) => fetch(`http://127.0.0.1:${port}${path}`)),
  )
  const told = await Promise.all(
    answers.map(async (answer) => [answer.status, (await answer.json()) as unknown]),
  )
  server.close()
  return told
}

describe('health', () => {
  it('is ready while the store answers', async () => {
    expect(await readiness(memoryStore(), false)).toEqual([
      [200, { status: 'alive' }],
      [200, { status: 'ready' }],
    ])
  })

  it('is alive but not ready while the store does not answer', async () => {
    const broken = { ...memoryStore(), findSession: () => Promise.reject(new Error('disk on fire')) }
    expect(await readiness(broken, false)).toEqual([
      [200, { status: 'alive' }],
      [503, { status: 'not ready', reason: 'store' }],
    ])
  })

  it('is not ready while the store hangs: the load balancer gets its answer in time', async () => {
    const hanging = { ...memoryStore(), findSession: () => new Promise<never>(() => undefined) }
    const limits: number[] = []
    const platform = {
      ...systemPlatform,
      startTimer: (milliseconds: number, run: () => void) => {
        limits.push(milliseconds)
        queueMicrotask(run)
        return () => undefined
      },
    }
    expect(await readiness(hanging, false, platform)).toEqual([
      [200, { status: 'alive' }],
      [503, { status: 'not ready', reason: 'store' }],
    ])
    expect(limits).toEqual([2_000])
  })

  it('is not ready while it stops', async () => {
    expect(await readiness(memoryStore(), true)).toEqual([
      [200, { status: 'alive' }],
      [503, { status: 'not ready', reason: 'stopping' }],
    ])
  })
})
