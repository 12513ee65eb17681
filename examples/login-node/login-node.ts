/** The start of an application on node:http: log in with sipgate, see the balance. */
import { createServer } from 'node:http'
import { formatMoney, Sipgate } from '@sipgate-kit/client'
import { createLogin, memoryStore } from '@sipgate-kit/oauth'
import { nodeLogin, requireLogin } from '@sipgate-kit/oauth/node'

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

const balance = requireLogin(async (request, response) => {
  const { accessToken, csrfToken, user } = request.login
  const money = await sipgate.as(accessToken).balance.get()
  response.end(`<!doctype html><h1>Your balance is ${formatMoney(money, 'en')}</h1>
    <p>You are ${user.sub} of account ${user.masterSipId}.</p>
    <form method="post" action="/logout">
      <input type="hidden" name="csrf" value="${csrfToken}">
      <button>Log out</button>
    </form>`)
})

// GET /login, GET /authorize and POST /logout are answered by the login.
const app = nodeLogin(login, async (request, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8')
  const route = `${request.method} ${request.url?.split('?')[0]}`
  if (route === 'GET /balance') return balance(request, response)
  if (route === 'GET /') {
    const link = request.login ? '<a href="/balance">Balance</a>' : '<a href="/login">Log in with sipgate</a>'
    return response.end(`<!doctype html>${link}`)
  }
  response.writeHead(404).end('<!doctype html><h1>Not found</h1>')
})

createServer(app).listen(Number(PORT), '127.0.0.1', () => console.log(`Open http://localhost:${PORT}`))
