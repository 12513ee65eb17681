/** The start of an application on Hono: log in with sipgate, see the balance. */
import { serve } from '@hono/node-server'
import { getConnInfo } from '@hono/node-server/conninfo'
import { formatMoney, Sipgate } from '@sipgate-kit/client'
import { createLogin, memoryStore } from '@sipgate-kit/oauth'
import { honoLogin, honoLoginErrors, requireLogin } from '@sipgate-kit/oauth/hono'
import { Hono } from 'hono'
import { html } from 'hono/html'

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

const app = new Hono()
// GET /login, GET /authorize, POST /logout
app.use(honoLogin(login, { address: (c) => getConnInfo(c).remote.address }))
app.onError(honoLoginErrors(login))

app.get('/', (c) =>
  c.html(c.var.login ? html`<a href="/balance">Balance</a>` : html`<a href="/login">Log in with sipgate</a>`),
)

app.get('/balance', requireLogin(), async (c) => {
  const { accessToken, csrfToken, user } = c.var.login
  const balance = await sipgate.as(accessToken).balance.get()
  return c.html(
    html`<h1>Your balance is ${formatMoney(balance, 'en')}</h1>
      <p>You are ${user.sub} of account ${user.masterSipId}.</p>
      <form method="post" action="/logout">
        <input type="hidden" name="csrf" value="${csrfToken}" />
        <button>Log out</button>
      </form>`,
  )
})

serve({ fetch: app.fetch, port: Number(PORT), hostname: '127.0.0.1' }, () =>
  console.log(`Open http://localhost:${PORT}`),
)
