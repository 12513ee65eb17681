/** The start of an application on Fastify: log in with sipgate, see the balance. */
import { formatMoney, Sipgate } from '@sipgate-kit/client'
import { createLogin, memoryStore } from '@sipgate-kit/oauth'
import { fastifyLogin, fastifyLoginErrors, requireLogin } from '@sipgate-kit/oauth/fastify'
import fastify from 'fastify'

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

const app = fastify()
await app.register(fastifyLogin(login)) // GET /login, GET /authorize, POST /logout
app.setErrorHandler(fastifyLoginErrors(login))

app.get('/', (request, reply) =>
  reply
    .type('text/html')
    .send(request.login ? '<a href="/balance">Balance</a>' : '<a href="/login">Log in with sipgate</a>'),
)

app.get('/balance', { preHandler: requireLogin() }, async (request, reply) => {
  const { accessToken, csrfToken, user } = request.login!
  const balance = await sipgate.as(accessToken).balance.get()
  return reply.type('text/html').send(`<h1>Your balance is ${formatMoney(balance, 'en')}</h1>
    <p>You are ${user.sub} of account ${user.masterSipId}.</p>
    <form method="post" action="/logout">
      <input type="hidden" name="csrf" value="${csrfToken}">
      <button>Log out</button>
    </form>`)
})

await app.listen({ port: Number(PORT), host: '127.0.0.1' })
console.log(`Open http://localhost:${PORT}`)
