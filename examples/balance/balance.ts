/** A whole application: log in with sipgate, see the balance. */
import { formatMoney, Sipgate } from '@sipgate-kit/client'
import { createLogin, memoryStore } from '@sipgate-kit/oauth'
import { expressLogin, expressLoginErrors, requireLogin } from '@sipgate-kit/oauth/express'
import express from 'express'

// Without settings of your own, this talks to a sandbox on your machine: npm run sandbox
const {
  PORT = '3000',
  SIPGATE_CLIENT_ID = 'sandbox-client',
  SIPGATE_CLIENT_SECRET = 'sandbox-secret',
  SIPGATE_LOGIN_URL = 'http://localhost:3001/auth',
  SIPGATE_API_URL = 'http://localhost:3001/v2',
} = process.env

const login = createLogin({
  clientId: SIPGATE_CLIENT_ID,
  clientSecret: SIPGATE_CLIENT_SECRET,
  redirectUri: `http://localhost:${PORT}/authorize`,
  scopes: ['balance:read'],
  loginUrl: SIPGATE_LOGIN_URL,
  apiUrl: SIPGATE_API_URL,
  store: memoryStore(),
})
const sipgate = new Sipgate({ baseUrl: SIPGATE_API_URL })

const app = express()
app.use(expressLogin(login)) // GET /login, GET /authorize, POST /logout

app.get('/', requireLogin(), async (request, response) => {
  const { accessToken, csrfToken } = request.login!
  const balance = await sipgate.as(accessToken).balance.get()
  response.send(`<h1>Your balance is ${formatMoney(balance, 'en')}</h1>
    <form method="post" action="/logout">
      <input type="hidden" name="csrf" value="${csrfToken}">
      <button>Log out</button>
    </form>`)
})

app.use(expressLoginErrors(login))
app.listen(Number(PORT), '127.0.0.1', () => console.log(`Open http://localhost:${PORT}`))
