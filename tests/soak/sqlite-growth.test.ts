import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { memoryStore, type Store } from '@sipgate-kit/oauth'
import { sqliteStore } from '@sipgate-kit/oauth/sqlite'
import { expect, it, onTestFinished } from 'vitest'
import { encryptionKeys, newGrant } from './sqlite-rows.ts'

const minute = 60_000
/** All logins come within so long: several times as long as anything of them is kept. */
const span = 8 * 60 * minute
const idleTime = 30 * minute
const limits = { perBrowser: 10, total: 1_000_000 }

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

interface Kept {
  store: Store
  /** Bytes that it holds now. */
  bytes: () => number
}

/** Each opens a new store, with how many logins it has to bear here. */
const stores: [name: string, logins: number, open: () => Promise<Kept>][] = [
  [
    'memory',
    process.env['SOAK'] ? 200_000 : 3000,
    async () => {
      collectGarbage()
      const before = process.memoryUsage().heapUsed
      const bytes = () => {
        collectGarbage()
        return process.memoryUsage().heapUsed - before
      }
      return { store: memoryStore(), bytes }
    },
  ],
  [
    'an SQLite file',
    process.env['SOAK'] ? 200_000 : 600,
    async () => {
      // Where there is one, a folder in memory, since this is not about the speed of a disk.
      const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'growth-'))
      const path = join(folder, 'logins.db')
      const store = await sqliteStore(path, { encryptionKeys })
      onTestFinished(async () => {
        await store.close()
        rmSync(folder, { recursive: true, force: true })
      })
      return { store, bytes: () => statSync(path).size + statSync(`${path}-wal`).size }
    },
  ],
]

/** One of four ways: abandoned, abandoned after the login page, logged out, and left alone when it is done. */
async function logIn(store: Store, number: number, now: number): Promise<void> {
  const id = `${number}`
  const flow = { stateHash: id, browserHash: id, createdAt: now, expiresAt: now + 10 * minute }
  await store.addFlow({ ...flow, verifier: 'v', nonce: 'n', returnTo: '/', issuer: 'i', needed: [] }, limits)
  await store.countUse(`login ${id}`, now, now + minute)
  if (number % 4 === 0) return
  await store.takeFlow(id, [id], now)
  if (number % 4 === 1) return
  const session = { idHash: id, grantId: id, seenAt: now, idleUntil: now + idleTime, expiresAt: now + span }
  await store.addGrant(newGrant(id), { session })
  if (number % 4 === 2) await store.endSession(id)
}

it.each(stores)(
  'a store in %s is as large after %i logins, finished and abandoned, as after half of them',
  { timeout: 1_200_000 },
  async (name, logins, open) => {
    const { store, bytes } = await open()
    let half = 0
    let swept = 0
    for (let number = 0; number < logins; number++) {
      const now = Math.floor((span * number) / logins)
      await logIn(store, number, now)
      if (now - swept >= 10 * minute) {
        await store.sweep(now)
        swept = now
      }
      if (number === Math.floor(logins / 2)) half = bytes()
    }
    const end = bytes()
    const left = await store.sweep(1e15)
    console.log(`  ${name}: ${logins} logins, ${left} rows left, ${half} bytes after half, ${end} at the end`)
    expect(end).toBeLessThan(1.15 * half + 2_000_000)
    // Flows are kept for 70 minutes, sessions for 30, counts for one, and ten more until they are swept.
    expect(left).toBeLessThan(logins * ((80 + 40 / 4 + 11) / (8 * 60)) + 10)
  },
)
