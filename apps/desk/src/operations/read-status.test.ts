import { memoryStore } from '@sipgate-kit/oauth'
import { expect, it } from 'vitest'
import { isReachable } from '../database/database.ts'
import { systemPlatform } from '../platform.ts'
import { createOperations } from './operations.ts'

const access = {
  clientId: 'desk',
  clientSecret: 'secret',
  realm: 'third-party',
  apiUrl: 'http://127.0.0.1:1/v2',
  loginUrl: 'http://127.0.0.1:1/auth',
}

it('knows the last push, the keys and a database that is away', async () => {
  const broken = { ...memoryStore(), findSession: () => Promise.reject(new Error('disk on fire')) }
  const operations = createOperations({
    config: {
      database: { kind: 'postgres', url: 'postgres://desk:hunter2@db/desk' },
      metricsToken: undefined,
    },
    access,
    database: { isReachable: () => isReachable(broken), keyIds: ['k2', 'k1'] },
    platform: { ...systemPlatform, now: () => Date.UTC(2026, 0, 1) },
  })
  operations.notePush()
  const status = await operations.readStatus()
  expect(status).toMatchObject({
    well: false,
    checks: { database: { well: false }, loginServer: { well: false }, api: { well: false } },
    keys: { current: 'k2', older: ['k1'] },
    lastPushAt: '2026-01-01T00:00:00.000Z',
  })
  expect(JSON.stringify(status)).not.toContain('hunter2')
})

it('counts the errors of the last hour by whose they are', async () => {
  const operations = createOperations({
    config: { database: { kind: 'sqlite', path: '/desk.db' }, metricsToken: undefined },
    access,
    database: { isReachable: () => isReachable(memoryStore()), keyIds: [] },
    platform: systemPlatform,
  })
  const attempt = { operation: 'GET /balance', requestId: 'r', attempt: 1, durationMilliseconds: 5 }
  operations.hooks.onResponse?.({ ...attempt, status: 200, code: undefined })
  operations.hooks.onResponse?.({ ...attempt, status: 404, code: 'not_found' })
  operations.hooks.onFailure?.({ ...attempt, code: 'aborted' })
  const { errorsInLastHour: before } = await operations.readStatus()
  expect(before, 'none is a fault of sipgate').toEqual({ pages: 0, sipgate: 0 })
  operations.hooks.onResponse?.({ ...attempt, status: 503, code: 'server_error' })
  operations.hooks.onFailure?.({ ...attempt, code: 'connection_failed' })
  await expect
    .poll(async () => (await operations.readStatus()).errorsInLastHour)
    .toEqual({ pages: 0, sipgate: 2 })
})
