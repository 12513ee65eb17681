import express from 'express'
import { createRequire } from 'node:module'
import { serve, settings } from './application.mjs'

const { auth, requiresAuth } = createRequire(import.meta.url)('express-openid-connect')
const { clientId, clientSecret, issuer, origin } = settings
const app = express()
app.use(
  auth({
    issuerBaseURL: issuer,
    baseURL: origin,
    clientID: clientId,
    clientSecret,
    secret: 'a secret that is long enough for this',
    authRequired: false,
    idpLogout: false,
    authorizationParams: { response_type: 'code', scope: 'openid balance:read' },
    routes: { callback: '/authorize' },
  }),
)
app.get('/', requiresAuth(), (request, response) => response.send(`Hello ${request.oidc.user.sub}`))
app.get('/token', requiresAuth(), async (request, response) => {
  const token = request.oidc.accessToken
  if (token.isExpired()) await token.refresh()
  response.send('fresh')
})
app.use((error, _request, response, _next) => response.status(500).send(error.message))
serve(app)
