import { createLogin } from '@sipgate-kit/oauth'
import { expressLogin, expressLoginErrors, requireLogin } from '@sipgate-kit/oauth/express'
import { sqliteStore } from '@sipgate-kit/oauth/sqlite'
import express from 'express'
import { serve, settings } from './application.mjs'

const { clientId, clientSecret, loginUrl, apiUrl, origin, folder } = settings
const login = createLogin({
  clientId,
  clientSecret,
  loginUrl,
  apiUrl,
  redirectUri: `${origin}/authorize`,
  scopes: ['openid', 'balance:read'],
  store: await sqliteStore(`${folder}/app.db`, {
    encryptionKeys: `k1:${Buffer.alloc(32, 7).toString('base64')}`,
  }),
  rateLimit: false,
})
const app = express()
app.use(expressLogin(login))
app.get('/', requireLogin(), (request, response) => response.send(`Hello ${request.login.user.sub}`))
app.get('/token', requireLogin(), async (request, response) => {
  await request.login.accessToken()
  response.send('fresh')
})
app.use(expressLoginErrors(login))
serve(app)
