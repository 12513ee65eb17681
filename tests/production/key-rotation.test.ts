import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { startPostgres } from '../../packages/database/test/postgres.ts'
import { inThisProcess, startCluster } from '../support/cluster.ts'
import { HttpVisitor } from '../support/http-visitor.ts'
import { startProgram } from '../support/program.ts'

const key = (id: string, fill: number) => `${id}:${Buffer.alloc(32, fill).toString('base64')}`
const [k1, k2] = [key('k1', 1), key('k2', 2)]

/** Runs `npm run reencrypt`, and returns what it says. */
async function reencrypt(env: Record<string, string>): Promise<{ code: number | null; said: string }> {
  const program = startProgram('scripts/reencrypt.ts', { env })
  const code = await program.ended
  return { code, said: program.output() }
}

describe.each([
  ['SQLite', makeSqlite],
  ['PostgreSQL', makePostgres],
])('encryption keys on %s', { timeout: 120_000 }, (_, makeDatabase) => {
  it('T39: change while two instances run, and nobody is logged out', async () => {
    const DATABASE_URL = await makeDatabase()
    const cluster = await startCluster({
      instances: 2,
      env: { DATABASE_URL, ENCRYPTION_KEYS: k1 },
      launch: inThisProcess,
    })
    onTestFinished(() => cluster.close())
    const everybody: HttpVisitor[] = []
    const isLoggedIn = async (visitor: HttpVisitor) =>
      (await visitor.open(cluster.url)).text.includes('name="csrf"')
    /** On both instances: requests go to them in turn. */
    const nobodyIsLoggedOut = async () => {
      for (const visitor of everybody) {
        expect([await isLoggedIn(visitor), await isLoggedIn(visitor)]).toEqual([true, true])
      }
    }
    const logIn = async () => {
      everybody.push(new HttpVisitor())
      await everybody.at(-1)?.logIn(`${cluster.url}/login`)
    }
    /** Restarts one instance after the other, and somebody logs in between. */
    const roll = async (keys: string) => {
      for (const instance of cluster.instances) {
        await instance.stop()
        await nobodyIsLoggedOut()
        await instance.start({ ENCRYPTION_KEYS: keys })
        await logIn()
        await nobodyIsLoggedOut()
      }
    }
    await logIn()

    // The new key first only decrypts, so that no instance meets a row it cannot read.
    await roll(`${k1},${k2}`)
    await roll(`${k2},${k1}`)
    expect(cluster.instances[0]?.log()).toContain('"keys":["k2","k1"]')

    const first = await reencrypt({ DATABASE_URL, ENCRYPTION_KEYS: `${k2},${k1}` })
    expect(first.said).toMatch(
      /^Encrypted [1-9]\d* rows with the key k2,.*\nNothing needs k1 any more: remove it/,
    )
    expect(first.code).toBe(0)
    const again = await reencrypt({ DATABASE_URL, ENCRYPTION_KEYS: `${k2},${k1}` })
    expect(again.said).toMatch(/^Encrypted 0 rows/)
    await nobodyIsLoggedOut()

    await roll(k2)
    await nobodyIsLoggedOut()
    cluster.sandbox.clock.advance('6m')
    await nobodyIsLoggedOut()
  })

  it('T39: a key that is still needed is not given up: the start is refused', async () => {
    const DATABASE_URL = await makeDatabase()
    const env = { DATABASE_URL, ENCRYPTION_KEYS: k1 }
    const cluster = await startCluster({ instances: 1, env, launch: inThisProcess })
    onTestFinished(() => cluster.close())
    await new HttpVisitor().logIn(`${cluster.url}/login`)
    const { code, said } = await reencrypt({ DATABASE_URL, ENCRYPTION_KEYS: k2 })
    expect(code).toBe(1)
    expect(said).toMatch(/^The database .* needs a key that was not given: [^\n]+\n$/)
  })
})

async function makeSqlite(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'keys-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return `sqlite:${join(folder, 'desk.db')}`
}

async function makePostgres(): Promise<string> {
  const postgres = await startPostgres()
  onTestFinished(() => postgres.close())
  return postgres.url
}
