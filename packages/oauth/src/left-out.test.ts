import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { createLogin } from './index.ts'
import { sqliteStore } from './stores/sqlite/sqlite-store.ts'

it('an option that is undefined counts as left out', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'login-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const encryptionKeys = `k1:${Buffer.alloc(32, 1).toString('base64')}`
  const needed = {
    clientId: 'desk',
    clientSecret: 'secret',
    redirectUri: 'http://localhost:3000/authorize',
    scopes: ['balance:read'],
    store: await sqliteStore(join(folder, 'desk.db'), { encryptionKeys, platform: undefined }),
  }
  const login = createLogin({
    ...needed,
    realm: undefined,
    loginUrl: undefined,
    apiUrl: undefined,
    cookiePrefix: undefined,
    session: { idleSeconds: undefined, absoluteSeconds: undefined },
    refreshEarlySeconds: undefined,
    requestTimeout: undefined,
    leaseTimeout: undefined,
    afterLogout: undefined,
    discovery: undefined,
    renderProblem: undefined,
    log: undefined,
    platform: undefined,
  })
  const { status, headers } =
    (await login.handle(new Request('http://localhost:3000/login'))) ?? Response.error()
  expect(status).toBe(303)
  expect(headers.get('location')).toMatch(/^https:\/\/login\.sipgate\.com\/auth\/realms\/third-party\//)
  expect(headers.get('set-cookie')).toMatch(/^sipgate-kit/)
  await login.close()
  await createLogin({ ...needed, session: undefined }).close()
})
