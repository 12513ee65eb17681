/** One instance of a small application behind a load balancer: a page that shows who is logged in, as sipgate's API says. */
import { createServer } from 'node:http'
import { Sipgate } from '@sipgate-kit/client'
import { createLogin } from '@sipgate-kit/oauth'
import { nodeLogin } from '@sipgate-kit/oauth/node'
import { postgresStore } from '@sipgate-kit/oauth/postgres'

/** What an instance is told, as JSON in its first argument. */
export interface InstanceOrders {
  readonly port: number
  readonly database: string
  readonly encryptionKeys: string
  /** The application as its users see it. */
  readonly origin: string
  readonly clientId: string
  readonly clientSecret: string
  readonly loginUrl: string
  readonly apiUrl: string
}

/** What the page answers. */
export interface Page {
  /** The user that the session belongs to, such as `1234567w0`. */
  readonly session: string
  /** The user that the access token belongs to. */
  readonly token: string
}

const orders = JSON.parse(process.argv[2] ?? '{}') as InstanceOrders

const login = createLogin({
  clientId: orders.clientId,
  clientSecret: orders.clientSecret,
  loginUrl: orders.loginUrl,
  apiUrl: orders.apiUrl,
  redirectUri: `${orders.origin}/authorize`,
  scopes: ['account:read'],
  store: postgresStore(orders.database, { encryptionKeys: orders.encryptionKeys }),
  // All users come from one address here.
  rateLimit: false,
  requestTimeout: 2500,
  leaseTimeout: 3500,
})
const sipgate = new Sipgate({ baseUrl: orders.apiUrl, timeout: 5000 })

const server = createServer(
  nodeLogin(login, async (incoming, outgoing) => {
    const { login: current } = incoming
    if (!current) return void outgoing.writeHead(401).end('log in first')
    const { masterSipId, sub } = await sipgate.as(current.accessToken).authorization.userinfo.get()
    const session = current.user.masterSipId + current.user.sub
    outgoing.setHeader('content-type', 'application/json')
    outgoing.end(JSON.stringify({ session, token: masterSipId + sub } satisfies Page))
  }),
)
server.listen(orders.port, '127.0.0.1', () => console.log('ready'))
