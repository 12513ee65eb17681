import express from 'express'
import { betterAuth } from 'better-auth'
import { memoryAdapter } from 'better-auth/adapters/memory'
import { genericOAuth } from 'better-auth/plugins'
import { fromNodeHeaders, toNodeHandler } from 'better-auth/node'
import { serve, settings } from './application.mjs'

const { clientId, clientSecret, authUrl, tokenUrl, origin } = settings
const auth = betterAuth({
  baseURL: origin,
  secret: 'a secret that is long enough for this one',
  database: memoryAdapter({ user: [], session: [], account: [], verification: [] }),
  account: { encryptOAuthTokens: true },
  rateLimit: { enabled: false },
  telemetry: { enabled: false },
  plugins: [
    genericOAuth({
      config: [
        {
          providerId: 'sipgate',
          clientId,
          clientSecret,
          authorizationUrl: authUrl,
          tokenUrl,
          pkce: true,
          scopes: ['openid', 'balance:read'],
          getUserInfo: async () => ({ id: 'w0', name: 'w0', email: 'w0@example.com', emailVerified: true }),
        },
      ],
    }),
  ],
})
const app = express()
app.get('/login', async (request, response) => {
  const answer = await auth.api.signInSocial({
    body: { provider: 'sipgate', callbackURL: `${origin}/` },
    headers: fromNodeHeaders(request.headers),
    asResponse: true,
  })
  for (const cookie of answer.headers.getSetCookie()) response.append('set-cookie', cookie)
  response.redirect((await answer.json()).url)
})
app.all('/api/auth/{*any}', toNodeHandler(auth))
app.get('/', async (request, response) => {
  const session = await auth.api.getSession({ headers: fromNodeHeaders(request.headers) })
  if (!session) return response.redirect('/login')
  response.send(`Hello ${session.user.name}`)
})
app.get('/token', async (request, response) => {
  const headers = fromNodeHeaders(request.headers)
  const [account] = await auth.api.listUserAccounts({ headers })
  const answer = await auth.api.getAccessToken({ body: { accountId: account.id }, headers, asResponse: true })
  response.status(answer.status).send(answer.ok ? 'fresh' : await answer.text())
})
serve(app)
