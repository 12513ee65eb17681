import { onTestFinished } from 'vitest'
import {
  createConnections,
  memoryStore,
  type ConnectionEvent,
  type Connections,
  type ConnectionsOptions,
  type LoginEvent,
} from '../src/index.ts'
import { openBrowser, type TestBrowser } from './browser.ts'
import { testClock, type TestClock } from './clock.ts'
import { clientId, clientSecret, startProvider, type Behaviour, type TestProvider } from './provider.ts'

export interface Connecting {
  provider: TestProvider
  connections: Connections
  clock: TestClock
  log: LoginEvent[]
  events: ConnectionEvent[]
  /** A browser that somebody is logged in to the app with. No owner: nobody is. */
  browserOf: (owner: string | undefined, address?: string) => TestBrowser & { owner: string | undefined }
  /** Connects an account for this owner, and answers the callback's answer. */
  connect: (owner: string) => Promise<Response>
  /** The same connections in another process. */
  another: (options?: Partial<ConnectionsOptions>) => Connections
}

/** A provider over HTTP, an app whose own users connect accounts, and their browsers. Ends with the test. */
export async function setUpConnections(
  options: Partial<ConnectionsOptions> = {},
  behaviour: Partial<Behaviour> = {},
): Promise<Connecting> {
  const provider = await startProvider(behaviour)
  const clock = testClock()
  const log: LoginEvent[] = []
  const events: ConnectionEvent[] = []
  const full: ConnectionsOptions = {
    clientId,
    clientSecret,
    redirectUri: 'http://localhost:3000/sipgate/callback',
    scopes: ['balance:read'],
    store: memoryStore(),
    loginUrl: provider.loginUrl,
    apiUrl: provider.apiUrl,
    platform: clock,
    log: (event) => log.push(event),
    onEvent: (event) => events.push(event),
    ...options,
  }
  const all: Connections[] = []
  const another = (other: Partial<ConnectionsOptions> = {}) => {
    const made = createConnections({ ...full, ...other })
    all.push(made)
    return made
  }
  const connections = another()
  onTestFinished(async () => {
    for (const each of all) await each.close()
    await provider.close()
  })
  const browserOf: Connecting['browserOf'] = (owner, address) => {
    const { origin } = connections
    const handle = (request: Request) => connections.handle(request, { owner: browser.owner, address })
    const browser: ReturnType<Connecting['browserOf']> = Object.assign(openBrowser({ origin, handle }), {
      owner,
    })
    return browser
  }
  const connect = (owner: string) => browserOf(owner).logIn('/sipgate/connect')
  return { provider, connections, clock, log, events, browserOf, connect, another }
}

/** The same, with `company-42` connected. */
export async function connected(
  options: Partial<ConnectionsOptions> = {},
  behaviour: Partial<Behaviour> = {},
): Promise<Connecting> {
  const setup = await setUpConnections(options, behaviour)
  const answer = await setup.connect('company-42')
  if (answer.status !== 303) throw new Error(`The callback answered ${answer.status}: ${await answer.text()}`)
  return setup
}

export const caught = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  )
