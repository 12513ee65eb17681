import { createSandbox, startSandbox, type EvilView, type RunningSandbox } from '@sipgate-kit/sandbox'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { appWithLogin } from './support/app-with-login.ts'

/** What our login takes although it should be refused, and why. Each is tolerated by its specification. */
const taken: Record<string, string> = {
  'id-token-missing':
    'An id token is optional: the API says who logged in. A nonce that was sent is then compared with nothing.',
}

let sandbox: RunningSandbox
beforeAll(async () => {
  sandbox = await startSandbox()
})
afterAll(() => sandbox?.close())

const all = createSandbox().evil.list()
const ofStage = (wanted: EvilView['stage']) =>
  all.filter(({ stage }) => stage === wanted).map((evil) => [evil.name, evil] as const)

function setUp({ name, needs }: EvilView) {
  sandbox.reset()
  // Only what is slow may be refused because it takes long.
  const requestTimeout = /slow|silent/.test(name) ? 2500 : 10_000
  const app = appWithLogin(sandbox, { discovery: needs.includes('discovery'), requestTimeout })
  onTestFinished(() => app.login.close())
  return app
}

type App = ReturnType<typeof setUp>

/** Whatever the login server did: the application explains itself, shows no secret, and gives none away. */
function expectCleanHands({ answers, events, codes }: App, { name, canary = '<script>' }: EvilView): void {
  for (const { path, status, headers, text } of answers) {
    if (status >= 500 && path !== '/') expect(text, `${path} ${status}`).toMatch(/<code>[a-z_]+<\/code>/)
    expect(text + headers).not.toContain(canary)
    expect(headers).not.toMatch(/evil/i)
  }
  const shown = JSON.stringify([answers, events])
  expect(shown).not.toMatch(/eyJ[\w-]{10,}/)
  for (const secret of [sandbox.clientSecret, ...codes.filter((code) => code.length > 20)])
    expect(shown).not.toContain(secret)
  expect(JSON.stringify(events)).not.toMatch(/\\r|\\n|evil/)
  expect(sandbox.evil.caught().filter(({ secrets }) => secrets.length > 0)).toEqual([])
  expect(sandbox.requests().filter(({ path }) => path.startsWith('/evil/'))).toEqual([])
  const played = sandbox.evil.list().find((one) => one.name === name)?.played ?? 0
  const usesIt = !onlyOfLoginServer.includes(name)
  if (usesIt) expect(played, 'it was tried').toBeGreaterThan(0)
}

/** Our login asks the API who the user is, not the login server. */
const onlyOfLoginServer = ['userinfo-of-another-user']

it('takes only what a specification tolerates', () => {
  for (const name of Object.keys(taken))
    expect(all.find((evil) => evil.name === name)?.tolerated, name).toBeDefined()
})

const run = (name: string) => (taken[name] === undefined ? it : it.fails)

describe('a login at an evil login server', { timeout: 20_000 }, () => {
  for (const [name, evil] of ofStage('login'))
    run(name)(`${name}: ${evil.expect}`, async () => {
      const app = setUp(evil)
      // Only who already has the old key notices that there is a new one.
      if (name === 'key-rotation') await app.open('/login?returnTo=/')
      sandbox.evil.start(name)
      const began = performance.now()
      const page = await app.open('/login?returnTo=/')
      expect(performance.now() - began).toBeLessThan(9000)
      const loggedIn = await app.isLoggedIn()
      if (evil.expect === 'refuse' && !onlyOfLoginServer.includes(name)) expect(loggedIn).toBe(false)
      if (evil.expect === 'accept') expect([page.status, loggedIn]).toEqual([200, true])
      const isBadCallback =
        evil.group === 'callback' && evil.expect === 'refuse' && !name.includes('-code-of-')
      if (isBadCallback && !['callback-odd-code', 'callback-long-code'].includes(name))
        expect(sandbox.requests({ operation: 'POST /token' })).toEqual([])
      expectCleanHands(app, evil)
    })
})

/** Afterwards, nobody has to log in again. */
const keepsTheGrant = [
  'refresh-unavailable',
  'refresh-limited',
  'refresh-client-refused',
  'refresh-silent',
  'refresh-redirect-307',
  'refresh-without-new-refresh-token',
  'refresh-scope-narrowed',
]

describe('a renewal at an evil login server', { timeout: 20_000 }, () => {
  for (const [name, evil] of ofStage('refresh'))
    run(name)(`${name}: ${evil.expect}`, async () => {
      const app = setUp(evil)
      expect((await app.open('/login?returnTo=/')).status).toBe(200)
      sandbox.evil.start(name)
      app.advance(301)
      const began = performance.now()
      const renewed = await app.isLoggedIn()
      expect(performance.now() - began).toBeLessThan(9000)
      if (evil.expect === 'refuse') expect(renewed).toBe(false)
      if (evil.expect === 'accept') expect(renewed).toBe(true)
      expectCleanHands(app, evil)
      sandbox.evil.stop(name)
      app.advance(301)
      if (keepsTheGrant.includes(name)) expect(await app.isLoggedIn()).toBe(true)
      // Whoever lost the login gets it again with one more.
      else expect((await app.open('/login?returnTo=/')).status).toBe(200)
    })
})

describe('a logout at an evil login server', { timeout: 20_000 }, () => {
  for (const [name, evil] of ofStage('logout'))
    run(name)(`${name}: ${evil.expect}`, async () => {
      const app = setUp(evil)
      await app.open('/login?returnTo=/')
      sandbox.evil.start(name)
      const began = performance.now()
      expect((await app.logOut()).status).toBe(303)
      expect(performance.now() - began).toBeLessThan(9000)
      expect(await app.isLoggedIn()).toBe(false)
      expectCleanHands(app, evil)
    })
})

describe('a call at an evil API', () => {
  for (const [name, evil] of ofStage('call'))
    run(name)(`${name}: ${evil.expect}`, async () => {
      const app = setUp(evil)
      await app.open('/login?returnTo=/')
      sandbox.evil.start(name)
      const before = sandbox.requests({ operation: 'POST /token' }).length
      await app.isLoggedIn()
      expect(sandbox.requests({ operation: 'POST /token' }).length - before).toBeLessThanOrEqual(1)
      expectCleanHands(app, evil)
    })
})

describe('refreshes whose answers are lost, and the logouts they cost', () => {
  const lostOne = async (refreshGraceSeconds: number) => {
    const own = await startSandbox({ loginServer: { refreshGraceSeconds } })
    onTestFinished(() => own.close())
    const app = appWithLogin(own)
    onTestFinished(() => app.login.close())
    await app.open('/login?returnTo=/')
    app.advance(301)
    own.evil.start('refresh-answer-lost')
    await app.isLoggedIn()
    own.evil.stop('refresh-answer-lost')
    const stillLoggedIn = await app.isLoggedIn()
    const logouts = app.events.filter(({ event }) => event === 'grant.ended').length
    return { stillLoggedIn, logouts, ...own.grants.refreshes() }
  }

  it('are as many as the login server counts', async () => {
    expect(await lostOne(0)).toEqual({
      stillLoggedIn: false,
      logouts: 1,
      granted: 1,
      reusedInGrace: 0,
      endedByReuse: 1,
    })
  })

  it('are none within its grace window', async () => {
    expect(await lostOne(30)).toEqual({
      stillLoggedIn: true,
      logouts: 0,
      granted: 1,
      reusedInGrace: 1,
      endedByReuse: 0,
    })
  })
})
