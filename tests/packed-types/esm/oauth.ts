/** What a program may take from oauth, of each of its entries. */
import {
  createConnections,
  createLogin,
  isOAuthError,
  memoryStore,
  parseEncryptionKeys,
  type Store,
} from '@sipgate-kit/oauth'
import { expressLogin, expressLoginErrors, requireLogin } from '@sipgate-kit/oauth/express'
import { nextLogin } from '@sipgate-kit/oauth/next'
import { nodeLogin } from '@sipgate-kit/oauth/node'
import { postgresStore } from '@sipgate-kit/oauth/postgres'
import { sqliteStore } from '@sipgate-kit/oauth/sqlite'
import { storeTests } from '@sipgate-kit/oauth/store-tests'
import express from 'express'

export async function serve(keys: string | undefined): Promise<void> {
  // Opening a store may take a promise.
  const store: Store = await Promise.resolve(
    keys ? sqliteStore('logins.db', { encryptionKeys: parseEncryptionKeys(keys) }) : memoryStore(),
  )
  const login = createLogin({
    clientId: 'client',
    clientSecret: 'secret',
    redirectUri: 'http://localhost:3000/authorize',
    scopes: ['balance:read'],
    store,
  })
  const app = express()
  app.use(expressLogin(login))
  app.get('/', requireLogin({ scopes: ['balance:read'] }), (request, response) => {
    response.send(request.login?.csrfToken)
  })
  app.use(expressLoginErrors(login))
  nodeLogin(login, (request, response) => void response.end(request.login?.user.key))
  await nextLogin(login).GET(new Request('http://localhost:3000/login'), {})
  await login.close().catch((error: unknown) => console.error(isOAuthError(error) ? error.code : error))
}

export async function owners(url: string): Promise<string[]> {
  const store = await postgresStore(url, { encryptionKeys: `k1:${'A'.repeat(43)}=`, poolSize: 5 })
  for (const { run } of storeTests) await run(async () => store)
  const connections = createConnections({
    clientId: 'client',
    clientSecret: 'secret',
    redirectUri: 'http://localhost:3000/sipgate/callback',
    scopes: ['balance:read'],
    store,
  })
  return [...(await connections.find({ fullUserId: '1234567w0' })), await connections.accessToken('me')()]
}
