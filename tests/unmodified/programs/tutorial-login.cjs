/**
 * A program in the manner of sipgate's tutorial that knows nothing of sipgate-kit: no state, no PKCE, the secret in
 * the body, the token in a session in memory, sipgate's own client of the time. It must work with the sandbox as it is.
 */
const express = require('express')
const session = require('express-session')
const createApiClient = require('sipgate-rest-api-client-v2').default

const { API_URL, AUTH_URL, TOKEN_URL, CLIENT_ID, CLIENT_SECRET, PORT } = process.env
const redirectUri = `http://localhost:${PORT}/authorize`

const authPage =
  AUTH_URL +
  '?' +
  new URLSearchParams({
    client_id: CLIENT_ID,
    redirect_uri: redirectUri,
    scope: 'balance:read',
    response_type: 'code',
  })

const app = express()
app.use(session({ secret: 'plain', resave: false, saveUninitialized: false }))

app.get('/authorize', async (req, res) => {
  const answer = await fetch(TOKEN_URL, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: CLIENT_ID,
      client_secret: CLIENT_SECRET,
      code: req.query.code,
      redirect_uri: redirectUri,
    }),
  })
  const tokens = await answer.json()
  req.session.accessToken = tokens.access_token
  res.redirect('/')
})

app.get('/', (req, res) => {
  if (!req.session.accessToken) return res.redirect(authPage)
  createApiClient(API_URL, req.session.accessToken)
    .getBalance()
    .then((balance) =>
      res.send(`Your balance is ${(balance.amount / 10000).toFixed(2)} ${balance.currency}.`),
    )
    .catch((reason) => res.status(502).send(`Something went wrong: ${reason}`))
})

app.listen(Number(PORT), '127.0.0.1', () => console.log('ready'))
