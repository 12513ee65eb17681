/** What a program may take from oauth, of each of its entries. */
import { createLogin, isOAuthError, memoryStore, parseEncryptionKeys, type Store } from '@sipgate-kit/oauth'
import { expressLogin, expressLoginErrors, requireLogin } from '@sipgate-kit/oauth/express'
import { sqliteStore } from '@sipgate-kit/oauth/sqlite'
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
  await login.close().catch((error: unknown) => console.error(isOAuthError(error) ? error.code : error))
}
