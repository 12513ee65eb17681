import { onTestFinished } from 'vitest'
import { createLogin, memoryStore, type Login, type LoginEvent, type LoginOptions } from '../src/index.ts'
import { openBrowser, type TestBrowser } from './browser.ts'
import { testClock, type TestClock } from './clock.ts'
import { clientId, clientSecret, startProvider, type Behaviour, type TestProvider } from './provider.ts'

export interface Setup {
  provider: TestProvider
  login: Login
  clock: TestClock
  browser: TestBrowser
  events: LoginEvent[]
  /** Another login on the same provider, clock and store, as a second process would have it. */
  another: (options?: Partial<LoginOptions>) => Login
}

/** A provider over HTTP, an app that logs in with it, and a browser. Ends with the test. */
export async function setUp(
  options: Partial<LoginOptions> = {},
  behaviour: Partial<Behaviour> = {},
): Promise<Setup> {
  const provider = await startProvider(behaviour)
  const clock = testClock()
  const events: LoginEvent[] = []
  const full: LoginOptions = {
    clientId,
    clientSecret,
    redirectUri: 'http://localhost:3000/authorize',
    scopes: ['balance:read'],
    store: memoryStore(),
    loginUrl: provider.loginUrl,
    apiUrl: provider.apiUrl,
    platform: clock,
    log: (event) => events.push(event),
    ...options,
  }
  const logins: Login[] = []
  const another = (other: Partial<LoginOptions> = {}) => {
    const login = createLogin({ ...full, ...other })
    logins.push(login)
    return login
  }
  const login = another()
  onTestFinished(async () => {
    for (const each of logins) await each.close()
    await provider.close()
  })
  return { provider, login, clock, browser: openBrowser(login), events, another }
}

/** The same, with somebody logged in. */
export async function loggedIn(options: Partial<LoginOptions> = {}, behaviour: Partial<Behaviour> = {}) {
  const setup = await setUp(options, behaviour)
  const answer = await setup.browser.logIn()
  if (answer.status !== 303) throw new Error(`The login ended with ${answer.status}: ${await answer.text()}`)
  const current = await setup.login.current(setup.browser.request('/'))
  if (!current) throw new Error('Nobody is logged in')
  return { ...setup, current }
}
