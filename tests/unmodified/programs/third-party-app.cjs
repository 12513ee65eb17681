// A third-party application with sipgate's addresses written into it: its start page asks its server where to log in, in
// the manner of single-page applications, and a policy says where the page may lead.
const compression = require('compression')
const express = require('express')
const session = require('express-session')

const { CLIENT_ID, CLIENT_SECRET, PORT } = process.env
const realm = 'https://login.sipgate.com/auth/realms/third-party/protocol/openid-connect'
const redirectUri = `http://localhost:${PORT}/authorize`
const query = new URLSearchParams({
  client_id: CLIENT_ID,
  redirect_uri: redirectUri,
  scope: 'balance:read',
  response_type: 'code',
})

const app = express()
app.use(compression({ threshold: 0 }))
app.use(session({ secret: 'third-party', resave: false, saveUninitialized: false }))
app.use((_, response, next) => {
  response.set('Content-Security-Policy', "default-src 'self'; form-action 'self' https://login.sipgate.com")
  next()
})

app.get('/config.json', (_, response) => response.json({ loginUrl: `${realm}/auth?${query}` }))
app.get('/start.js', (_, response) =>
  response.type('js').send(`
    fetch('/config.json').then((answer) => answer.json()).then(({ loginUrl }) => {
      const link = document.createElement('a')
      link.href = loginUrl
      link.textContent = 'Log in with sipgate'
      document.body.append(link)
    })`),
)

app.get('/authorize', async (request, response) => {
  const body = new URLSearchParams({
    grant_type: 'authorization_code',
    client_id: CLIENT_ID,
    client_secret: CLIENT_SECRET,
    code: request.query.code,
    redirect_uri: redirectUri,
  })
  const answer = await fetch(`${realm}/token`, { method: 'POST', body })
  request.session.accessToken = (await answer.json()).access_token
  response.redirect('/')
})

app.get('/', async (request, response) => {
  const { accessToken } = request.session
  if (!accessToken) return response.send('<!doctype html><script src="/start.js" defer></script>')
  const answer = await fetch('https://api.sipgate.com/v2/balance', {
    headers: { authorization: `Bearer ${accessToken}` },
  })
  const { amount, currency } = await answer.json()
  response.send(`Your balance is ${(amount / 10000).toFixed(2)} ${currency}.`)
})

app.listen(Number(PORT), () => console.log('ready'))
