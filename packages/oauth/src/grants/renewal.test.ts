import { describe, expect, it } from 'vitest'
import { openBrowser } from '../../test/browser.ts'
import { until } from '../../test/clock.ts'
import { json } from '../../test/provider.ts'
import { loggedIn } from '../../test/setup.ts'
import { memoryStore } from '../stores/memory/memory-store.ts'
import { expiryOf, refreshExpiryOf, renewalDue } from './token-times.ts'

const minutes = 60_000
const caught = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  )

describe('an access token about to expire', () => {
  it('T29: is renewed once, however many callers wait', async () => {
    const { current, clock, provider, login, browser } = await loggedIn()
    const first = await current.accessToken()
    clock.advance(6 * minutes)
    const others = await Promise.all(Array.from({ length: 50 }, () => login.current(browser.request('/'))))
    const tokens = await Promise.all(others.map(async (other) => other?.accessToken()))
    expect(new Set(tokens).size).toBe(1)
    expect(tokens[0]).not.toBe(first)
    expect(provider.count('token')).toBe(2)
  })

  it('T29: is renewed once by two processes on one store; the loser gets the winner’s', async () => {
    const store = memoryStore()
    const { current, clock, provider, another, browser } = await loggedIn({ store })
    const elsewhere = await another().current(browser.request('/'))
    clock.advance(6 * minutes)
    const tokens = Promise.all([current.accessToken(), elsewhere?.accessToken(), current.accessToken()])
    await until(() => clock.sleeping().some((milliseconds) => milliseconds < 100))
    while (clock.sleeping().some((milliseconds) => milliseconds < 100)) {
      clock.advance(100)
      await new Promise((resolve) => setImmediate(resolve))
    }
    expect(new Set(await tokens).size).toBe(1)
    expect(provider.count('token')).toBe(2)
  })

  it('is renewed ahead of its end, and not before', async () => {
    const { current, clock, provider } = await loggedIn()
    clock.advance(239_000)
    await current.accessToken()
    expect(provider.count('token')).toBe(1)
    clock.advance(2_000)
    await current.accessToken()
    expect(provider.count('token')).toBe(2)
  })

  it('needs neither store nor network while it is fresh', async () => {
    const { current, provider, browser } = await loggedIn()
    await browser.postLogout({ csrf: current.csrfToken })
    await provider.close()
    expect(await current.accessToken()).toMatch(/^canary-access/)
  })

  it('T20: is not renewed after a logout', async () => {
    const { current, clock, browser, provider } = await loggedIn()
    await browser.postLogout({ csrf: current.csrfToken })
    clock.advance(6 * minutes)
    expect(await caught(current.accessToken())).toMatchObject({ code: 'grant_gone' })
    expect(provider.count('token')).toBe(1)
  })
})

describe('a token the API refused', () => {
  it('is renewed though its time is not over, once for all', async () => {
    const { current, provider } = await loggedIn()
    const refusedToken = await current.accessToken()
    const tokens = await Promise.all([
      current.accessToken({ refusedToken }),
      current.accessToken({ refusedToken }),
    ])
    expect(tokens[0]).not.toBe(refusedToken)
    expect(new Set(tokens).size).toBe(1)
    expect(provider.count('token')).toBe(2)
  })

  it('is replaced by the stored one, when that is newer, without a request', async () => {
    const { current, provider, another, browser } = await loggedIn()
    const elsewhere = await another().current(browser.request('/'))
    const refusedToken = await current.accessToken()
    const newer = await current.accessToken({ refusedToken })
    expect(await elsewhere?.accessToken({ refusedToken })).toBe(newer)
    expect(await current.accessToken({ refusedToken })).toBe(newer)
    expect(provider.count('token')).toBe(2)
  })

  it('is not handed out again when it cannot be renewed', async () => {
    const { current, provider } = await loggedIn()
    const refusedToken = await current.accessToken()
    provider.behaviour.intercept['token'] = (response) => (response.writeHead(503).end(), true)
    expect(await caught(current.accessToken({ refusedToken }))).toMatchObject({ code: 'refresh_unavailable' })
  })
})

describe('a renewal that fails', () => {
  it.each([
    ['invalid_grant', 400],
    ['invalid_scope', 400],
  ])('T31: for good (%s) ends the grant and its session', async (error, status) => {
    const { current, clock, provider, login, browser, events } = await loggedIn()
    provider.behaviour.intercept['token'] = (response) => (json(response, status, { error }), true)
    clock.advance(6 * minutes)
    expect(await caught(current.accessToken())).toMatchObject({ code: 'grant_gone' })
    expect(await login.current(browser.request('/'))).toBeUndefined()
    expect(events).toContainEqual(expect.objectContaining({ event: 'grant.ended', reason: error }))
    expect(await caught(current.accessToken())).toMatchObject({ code: 'grant_gone' })
    expect(provider.count('token')).toBe(2)
  })

  it.each<[number, unknown, string]>([
    [500, { error: 'invalid_grant' }, 'refresh_unavailable'],
    [503, '<html>', 'refresh_unavailable'],
    [429, {}, 'refresh_unavailable'],
    [404, '<html>', 'refresh_unavailable'],
    [302, '', 'refresh_unavailable'],
    [200, 'not json', 'refresh_unavailable'],
    [200, { access_token: '', token_type: 'bearer' }, 'refresh_unavailable'],
    [200, { access_token: 'x'.repeat(300_000), token_type: 'bearer' }, 'refresh_unavailable'],
    [400, { error: 'temporarily_unavailable' }, 'refresh_unavailable'],
    [400, { error: 7 }, 'refresh_unavailable'],
    [401, { error: 'unauthorized_client' }, 'client_refused'],
    [400, { error: 'invalid_client' }, 'client_refused'],
  ])('T31: that is temporary (%d, %j) keeps it', async (status, body, code) => {
    const { current, clock, provider } = await loggedIn()
    const first = await current.accessToken()
    provider.behaviour.intercept['token'] = (response) => (json(response, status, body), true)
    clock.advance(6 * minutes)
    expect(await caught(current.accessToken())).toMatchObject({ code })
    delete provider.behaviour.intercept['token']
    clock.advance(6_000)
    expect(await current.accessToken()).not.toBe(first)
  })

  it('T31: by a time-out or a broken connection keeps it', async () => {
    const { current, clock, provider } = await loggedIn()
    clock.advance(6 * minutes)
    provider.behaviour.intercept['token'] = () => true
    const waiting = caught(current.accessToken())
    await until(() => provider.count('token') === 2)
    clock.advance(10_000)
    expect(await waiting).toMatchObject({
      code: 'refresh_unavailable',
      message: expect.stringContaining('timeout') as string,
    })
    provider.behaviour.intercept['token'] = (response) => (response.destroy(), true)
    expect(await caught(current.accessToken())).toMatchObject({ code: 'refresh_unavailable' })
    delete provider.behaviour.intercept['token']
    expect(await current.accessToken()).toMatch(/^canary-access/)
  })

  it('leaves a token that is still valid in use, and does not ask for each request', async () => {
    const { current, clock, provider } = await loggedIn()
    const first = await current.accessToken()
    provider.behaviour.intercept['token'] = (response) => (response.writeHead(503).end(), true)
    clock.advance(270_000)
    for (let count = 0; count < 10; count++) expect(await current.accessToken()).toBe(first)
    expect(provider.count('token')).toBe(2)
    clock.advance(5_000)
    expect(await current.accessToken()).toBe(first)
    expect(provider.count('token')).toBe(3)
  })

  it('T31: does not end what another process renewed meanwhile', async () => {
    const store = memoryStore()
    const { current, clock, provider, another, browser } = await loggedIn({ store })
    const elsewhere = await another().current(browser.request('/'))
    clock.advance(6 * minutes)
    // The first process keeps the lease until it ends. The second renews, and then the first is refused.
    let held: (() => void) | undefined
    provider.behaviour.intercept['token'] = async (response) => {
      delete provider.behaviour.intercept['token']
      await new Promise<void>((resolve) => (held = resolve))
      json(response, 400, { error: 'invalid_grant' })
      return true
    }
    const slow = current.accessToken()
    await until(() => held !== undefined)
    clock.jump(15_001)
    const newer = await elsewhere?.accessToken()
    held?.()
    expect(await slow).toBe(newer)
    expect(provider.count('token')).toBe(3)
  })

  it('T29: a late answer changes nothing that was written after its lease', async () => {
    const store = memoryStore()
    const { current, clock, provider, another, browser } = await loggedIn({ store }, { rotation: false })
    const elsewhere = await another().current(browser.request('/'))
    clock.advance(6 * minutes)
    let held: (() => void) | undefined
    provider.behaviour.intercept['token'] = async () => {
      delete provider.behaviour.intercept['token']
      await new Promise<void>((resolve) => (held = resolve))
      return false
    }
    const slow = current.accessToken()
    await until(() => held !== undefined)
    clock.jump(15_001)
    const newer = await elsewhere?.accessToken()
    held?.()
    expect(await slow).toBe(newer)
    expect(await (await another().current(browser.request('/')))?.accessToken()).toBe(newer)
  })

  it('T30: after a crash between answer and write lives from the provider’s grace, else costs one login', async () => {
    for (const grace of [true, false]) {
      const store = memoryStore()
      const { current, clock, provider, browser, another, login } = await loggedIn(
        { store },
        { rotation: !grace },
      )
      clock.advance(6 * minutes)
      const crashing = { ...store, renewGrant: () => Promise.reject(new Error('crash')) }
      const dying = await another({ store: crashing }).current(browser.request('/'))
      expect(await caught(dying?.accessToken() ?? Promise.resolve())).toMatchObject({ message: 'crash' })
      clock.advance(15_001)
      const after = await caught(current.accessToken())
      if (grace) expect(after).toBeUndefined()
      else {
        expect(after).toMatchObject({ code: 'grant_gone' })
        const answer = await login.handleError(after, browser.request('/x'))
        expect(answer?.headers.get('location')).toBe('/login?returnTo=%2Fx')
        expect((await browser.logIn('/login?returnTo=%2Fx')).headers.get('location')).toBe('/x')
      }
      expect(provider.count('token')).toBe(grace ? 3 : 4)
    }
  })
})

describe('what a renewal brings', () => {
  it('T32: a new refresh token replaces the old one', async () => {
    const { current, clock, provider } = await loggedIn()
    for (let count = 0; count < 3; count++) {
      clock.advance(6 * minutes)
      await current.accessToken()
    }
    const sent = provider.requests.map(({ fields }) => fields.get('refresh_token')).filter(Boolean)
    expect(new Set(sent).size).toBe(3)
  })

  it.each([undefined, null, ''])('T32: an absent one (%j) keeps the old', async (refresh_token) => {
    const { current, clock, provider } = await loggedIn({}, { rotation: false })
    provider.behaviour.tokenAnswer = (answer) => ({ ...answer, refresh_token })
    for (let count = 0; count < 2; count++) {
      clock.advance(6 * minutes)
      await current.accessToken()
    }
    const sent = provider.requests.map(({ fields }) => fields.get('refresh_token')).filter(Boolean)
    expect(sent).toHaveLength(2)
    expect(new Set(sent).size).toBe(1)
  })

  it('T34: fewer scopes are seen, and said', async () => {
    const { current, clock, provider, login, browser, events } = await loggedIn({
      scopes: ['balance:read', 'history:read'],
    })
    provider.behaviour.tokenAnswer = (answer) => ({ ...answer, scope: 'balance:read' })
    clock.advance(6 * minutes)
    await current.accessToken()
    expect((await login.current(browser.request('/')))?.scopes).toEqual(['balance:read'])
    expect(events).toContainEqual(
      expect.objectContaining({ event: 'grant.narrowed', missing: ['history:read'] }),
    )
  })

  it('a login that brought no refresh token ends with its access token', async () => {
    const { current, clock, provider } = await loggedIn(
      {},
      { tokenAnswer: ({ refresh_token: _, ...answer }) => answer },
    )
    clock.advance(290_000)
    expect(await current.accessToken()).toMatch(/^canary-access/)
    clock.advance(20_000)
    expect(await caught(current.accessToken())).toMatchObject({ code: 'grant_gone' })
    expect(provider.count('token')).toBe(1)
  })
})

describe('lifetimes', () => {
  it.each<[unknown, number]>([
    [300, 300],
    ['300', 300],
    [' 300 ', 300],
    [0.5, 0.5],
    [undefined, 60],
    [null, 60],
    [0, 60],
    [-1, 60],
    ['', 60],
    ['soon', 60],
    ['-5', 60],
    ['1e9', 60],
    [{}, 60],
    [true, 60],
    [Number.NaN, 60],
    [1e12, 86_400],
    [Infinity, 86_400],
    ['999999999999999999999', 86_400],
  ])('T35: expires_in %j counts as %d seconds', (given, seconds) => {
    expect(expiryOf(given, 1_000_000)).toBe(1_000_000 + seconds * 1000)
  })

  it('T35: a refresh token’s may be unknown or endless', () => {
    for (const given of [undefined, 0, -1, 'x']) expect(refreshExpiryOf(given, 0)).toBeUndefined()
    expect(refreshExpiryOf(1e300, 0)).toBeLessThan(8.64e15)
  })

  it.each<[string, object]>([
    ['missing', { expires_in: undefined }],
    ['zero', { expires_in: 0 }],
    ['negative', { expires_in: -300 }],
    ['a string', { expires_in: '300' }],
    ['words', { expires_in: 'five minutes' }],
    ['huge', { expires_in: 1e300 }],
    ['shorter for the refresh token', { refresh_expires_in: 100 }],
  ])('T35: expires_in %s: the login works, a token is not asked for at each request', async (_, odd) => {
    const { current, clock, provider, login, browser } = await loggedIn(
      {},
      { tokenAnswer: (answer) => ({ ...answer, ...odd }) },
    )
    for (let count = 0; count < 5; count++) await (await login.current(browser.request('/')))?.accessToken()
    expect(provider.count('token')).toBe(1)
    clock.advance(24 * 60 * minutes + 1)
    await current.accessToken()
    expect(provider.count('token')).toBe(2)
  })

  it('T35: a refresh token that ends before the access token is used in time', () => {
    const times = { issuedAt: 0, expiresAt: 300_000, refreshExpiresAt: 100_000 }
    expect(renewalDue(times, 79_000, undefined)).toBe(false)
    expect(renewalDue(times, 80_000, undefined)).toBe(true)
  })

  it('T35: a clock a minute off changes nothing, one set back for long makes tokens old', () => {
    const times = { issuedAt: 1_000_000, expiresAt: 1_300_000 }
    expect(renewalDue(times, 940_000, undefined)).toBe(false)
    expect(renewalDue(times, 1_060_000, undefined)).toBe(false)
    expect(renewalDue(times, 600_000, undefined)).toBe(true)
  })

  it('are renewed early as asked, at most half a life', () => {
    const times = { issuedAt: 0, expiresAt: 300_000 }
    expect(renewalDue(times, 200_000, 100)).toBe(true)
    expect(renewalDue(times, 199_000, 100)).toBe(false)
    expect(renewalDue(times, 149_000, 100_000)).toBe(false)
    expect(renewalDue({ issuedAt: 0, expiresAt: 10_000 }, 8_000, undefined)).toBe(true)
  })
})

describe('a caller', () => {
  it('may stop waiting; the renewal goes on for the others', async () => {
    const { current, clock, provider } = await loggedIn()
    clock.advance(6 * minutes)
    let go: (() => void) | undefined
    provider.behaviour.intercept['token'] = async () => {
      await new Promise<void>((resolve) => (go = resolve))
      return false
    }
    const stop = new AbortController()
    const impatient = caught(current.accessToken({ signal: stop.signal }))
    const patient = current.accessToken()
    await until(() => go !== undefined)
    stop.abort(new Error('enough'))
    expect(await impatient).toMatchObject({ message: 'enough' })
    go?.()
    expect(await patient).toMatch(/^canary-access/)
    expect(await caught(current.accessToken({ signal: stop.signal }))).toMatchObject({ message: 'enough' })
    expect(provider.count('token')).toBe(2)
  })

  it('logs in from two browsers with two grants; the end of one leaves the other', async () => {
    const { browser, login, current } = await loggedIn()
    const other = openBrowser(login)
    await other.logIn()
    await browser.postLogout({ csrf: current.csrfToken })
    expect(await login.current(browser.request('/'))).toBeUndefined()
    expect(await (await login.current(other.request('/')))?.accessToken()).toMatch(/^canary-access/)
  })
})
