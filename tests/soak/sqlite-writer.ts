/** Writes into the store of a file until it is killed, and says on stdout what the store has acknowledged, a line each. */
import { writeSync } from 'node:fs'
import { sqliteStore } from '@sipgate-kit/oauth/sqlite'
import { encryptionKeys, newGrant } from './sqlite-rows.ts'

const [path = '', run = ''] = process.argv.slice(2)
const say = (line: string) => writeSync(1, `${line}\n`)
const store = await sqliteStore(path, { encryptionKeys })

async function write(lane: number): Promise<never> {
  for (let number = 0; ; number++) {
    const id = `${run}-${lane}-${number}`
    await store.addGrant(newGrant(id), {
      session: { idHash: id, grantId: id, seenAt: 1, idleUntil: 1e15, expiresAt: 1e15 },
    })
    say(`added ${id}`)
    const { count } = await store.countUse('writes', 1, 1e15)
    say(`counted ${count}`)
    const leased = await store.leaseGrant(id, run, 1, 1000)
    if (leased === undefined || leased === 'busy') throw new Error(`${id} is ${leased ?? 'lost'}`)
    if (!(await store.renewGrant({ id, owner: run, version: 0 }, { ...leased, accessToken: 'renewed' })))
      throw new Error(`${id} was not renewed`)
    say(`renewed ${id}`)
    if (number % 2 === 0) continue
    say(`ending ${id}`)
    await store.endSession(id)
    say(`ended ${id}`)
  }
}

await Promise.all([0, 1, 2, 3].map(write))
