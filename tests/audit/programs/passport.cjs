// A CRM as one writes it with Express, express-session and passport-oauth2, after their README files, with the options
// state and pkce that passport-oauth2 has for the purpose. It keeps the tokens in the session and never refreshes them.
const express = require('express')
const session = require('express-session')
const passport = require('passport')
const OAuth2Strategy = require('passport-oauth2')

const { API_URL, AUTH_URL, TOKEN_URL, CLIENT_ID, CLIENT_SECRET, PORT } = process.env

const strategy = new OAuth2Strategy(
  {
    authorizationURL: AUTH_URL,
    tokenURL: TOKEN_URL,
    clientID: CLIENT_ID,
    clientSecret: CLIENT_SECRET,
    callbackURL: `http://localhost:${PORT}/auth/sipgate/callback`,
    scope: ['balance:read'],
    state: true,
    pkce: 'S256',
  },
  (accessToken, refreshToken, profile, done) => done(null, { ...profile, accessToken, refreshToken }),
)
strategy.userProfile = (accessToken, done) => {
  ask('/authorization/userinfo', accessToken).then((profile) => done(null, profile), done)
}
passport.use('sipgate', strategy)
passport.serializeUser((user, done) => done(null, user))
passport.deserializeUser((user, done) => done(null, user))

async function ask(path, accessToken) {
  const answer = await fetch(API_URL + path, { headers: { authorization: `Bearer ${accessToken}` } })
  if (!answer.ok) throw new Error(`sipgate answered ${answer.status}`)
  return answer.json()
}

const app = express()
app.use(session({ secret: 'passport', resave: false, saveUninitialized: false }))
app.use(passport.session())

app.get('/auth/sipgate', passport.authenticate('sipgate'))
app.get(
  '/auth/sipgate/callback',
  passport.authenticate('sipgate', { successRedirect: '/', failureRedirect: '/' }),
)
app.post('/logout', (request, response, next) =>
  request.logout((error) => (error ? next(error) : response.redirect('/'))),
)

app.get('/', async (request, response) => {
  if (!request.user) return response.send('<h1>CRM</h1><a href="/auth/sipgate">Log in with sipgate</a>')
  const { amount, currency } = await ask('/balance', request.user.accessToken)
  response.send(
    `<h1>CRM</h1><p>The balance of ${request.user.masterSipId} is ${(amount / 10000).toFixed(2)} ${currency}.</p>
    <form method="post" action="/logout"><button>Log out</button></form>`,
  )
})

app.listen(Number(PORT), '127.0.0.1', () => console.log('ready'))
