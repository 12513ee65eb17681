/** The start of an application on Next.js: log in with sipgate, see the balance. */
import { Sipgate } from '@sipgate-kit/client'
import { createLogin, memoryStore, type Login } from '@sipgate-kit/oauth'
import { nextLogin } from '@sipgate-kit/oauth/next'

// Without settings of your own, this talks to a sandbox on your machine: npm run sandbox
const {
  PORT = '3000',
  SIPGATE_CLIENT_ID = 'sandbox-client',
  SIPGATE_CLIENT_SECRET = 'sandbox-secret',
  SIPGATE_LOGIN_URL = 'http://localhost:3001/auth',
  SIPGATE_API_URL = 'http://localhost:3001/v2',
} = process.env

// Next.js loads this file several times, and a login in memory exists only once.
const shared = globalThis as { login?: Login }
export const login = (shared.login ??= createLogin({
  clientId: SIPGATE_CLIENT_ID,
  clientSecret: SIPGATE_CLIENT_SECRET,
  redirectUri: `http://localhost:${PORT}/authorize`,
  scopes: ['balance:read'],
  loginUrl: SIPGATE_LOGIN_URL,
  apiUrl: SIPGATE_API_URL,
  store: memoryStore(),
}))
export const { GET, POST } = nextLogin(login)
export const sipgate = new Sipgate({ baseUrl: SIPGATE_API_URL })
