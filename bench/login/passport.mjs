// passport-oauth2 keeps no tokens and renews none: the program does both, as its documentation's examples do.
import express from 'express'
import session from 'express-session'
import passport from 'passport'
import { Strategy } from 'passport-oauth2'
import { serve, settings } from './application.mjs'

const { clientId, clientSecret, authUrl, tokenUrl, origin } = settings
passport.use(
  new Strategy(
    {
      authorizationURL: authUrl,
      tokenURL: tokenUrl,
      clientID: clientId,
      clientSecret,
      callbackURL: `${origin}/authorize`,
      scope: 'openid balance:read',
      state: true,
      pkce: true,
    },
    (accessToken, refreshToken, answer, _profile, done) =>
      done(null, { name: 'w0', accessToken, refreshToken, expiresAt: Date.now() + answer.expires_in * 1000 }),
  ),
)
passport.serializeUser((user, done) => done(null, user))
passport.deserializeUser((user, done) => done(null, user))

const app = express()
app.use(session({ secret: 'a secret', resave: false, saveUninitialized: false }))
app.use(passport.session())
app.get('/login', passport.authenticate('oauth2'))
app.get('/authorize', passport.authenticate('oauth2'), (_request, response) => response.redirect('/'))
const logged = (request, response, next) => (request.user ? next() : response.redirect('/login'))
app.get('/', logged, (request, response) => response.send(`Hello ${request.user.name}`))
app.get('/token', logged, async (request, response) => {
  const user = request.session.passport.user
  if (user.expiresAt <= Date.now()) {
    const answer = await fetch(tokenUrl, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'refresh_token',
        refresh_token: user.refreshToken,
        client_id: clientId,
        client_secret: clientSecret,
      }),
    })
    if (!answer.ok) return response.status(500).send('refused')
    const tokens = await answer.json()
    Object.assign(user, {
      accessToken: tokens.access_token,
      refreshToken: tokens.refresh_token,
      expiresAt: Date.now() + tokens.expires_in * 1000,
    })
  }
  response.send('fresh')
})
serve(app)
