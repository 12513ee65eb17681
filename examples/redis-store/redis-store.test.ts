import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { storeTests } from '@sipgate-kit/oauth/store-tests'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { redisStore } from './redis-store.ts'

const encryptionKeys = `k1:${Buffer.alloc(32, 1).toString('base64')}`
const program = ['valkey-server', 'redis-server'].find(isInstalled)

function isInstalled(name: string): boolean {
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

if (program) {
  describe(`a store in ${program}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'redis-store-'))
    const socket = join(folder, 'socket')
    const server = spawn(program, ['--port', '0', '--unixsocket', socket, '--dir', folder, '--save', ''])
    const url = `unix://${socket}`
    let stores = 0
    /** Each store has keys of its own. */
    const open = (prefix = `{store-${++stores}}`) => redisStore(url, { encryptionKeys }, prefix)

    beforeAll(
      () =>
        new Promise<void>((resolve) => {
          server.stdout.on('data', (text) => {
            if (/ready to accept/i.test(String(text))) resolve()
          })
        }),
    )
    afterAll(() => {
      server.kill()
      rmSync(folder, { recursive: true })
    })

    for (const { name, run } of storeTests) it(name, () => run(open))

    it('T38: encrypts again with a new key, and then does without the old one', async () => {
      const old = await open('{rotated}')
      const other = `k2:${Buffer.alloc(32, 2).toString('base64')}`
      const user = { key: 'i|1w0', issuer: 'i', masterSipId: '1', sub: 'w0' }
      const times = { loggedInAt: 1, issuedAt: 1, expiresAt: 2 }
      const grant = {
        id: 'g',
        version: 0,
        client: 'c',
        owner: 'a',
        user,
        scopes: [],
        accessToken: 't',
        ...times,
      }
      await old.addGrant(grant)
      const both = await redisStore(url, { encryptionKeys: `${other},${encryptionKeys}` }, '{rotated}')
      expect(await both.reencrypt()).toEqual({ rows: 1, keysInUse: ['k2'] })
      const next = await redisStore(url, { encryptionKeys: other }, '{rotated}')
      expect(await next.findConnection('c', 'a')).toEqual(grant)
      for (const store of [old, both, next]) await store.close()
    })
  })
} else {
  it.skip('a store in Redis: neither valkey-server nor redis-server is installed. On Debian: apt-get install redis-server', () => {})
}
