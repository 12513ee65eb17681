import { describe, expect, it } from 'vitest'
import { openBrowser } from '../../test/browser.ts'
import { caught } from '../../test/connecting.ts'
import { loggedIn } from '../../test/setup.ts'
import type { Behaviour } from '../../test/provider.ts'

const minutes = 60_000
const keeping = (behaviour: Partial<Behaviour> = {}) => loggedIn({ keep: 'connected' }, behaviour)

describe('a login whose grant is kept', () => {
  it('T20: ends its session at a logout; the grant goes on for jobs', async () => {
    const { browser, login, current, provider, clock } = await keeping()
    expect((await browser.postLogout({ csrf: current.csrfToken })).status).toBe(303)
    expect(await login.current(browser.request('/'))).toBeUndefined()
    clock.advance(6 * minutes)
    expect(await login.connections.accessToken(current.user.key)()).toMatch(/^canary-access/)
    expect(provider.count('logout') + provider.count('revoke')).toBe(0)
  })

  it('ends with the grant and all sessions when the user disconnects', async () => {
    const { browser, login, current, provider } = await keeping()
    const other = openBrowser(login)
    await other.logIn()
    expect(await login.disconnect(current.user)).toBe(true)
    expect(await login.current(browser.request('/'))).toBeUndefined()
    expect(await login.current(other.request('/'))).toBeUndefined()
    await login.close()
    expect(provider.refreshTokens.size).toBe(0)
    expect(await login.disconnect(current.user)).toBe(false)
  })

  it('has one grant for each user: the newest, with the sessions of the others', async () => {
    const { browser, login, current, provider, clock } = await keeping()
    const [old] = provider.refreshTokens.keys()
    const other = openBrowser(login)
    await other.logIn()
    const newest = await (await login.current(other.request('/')))?.accessToken()
    expect(await (await login.current(browser.request('/')))?.accessToken()).toBe(newest)
    await login.close()
    expect(provider.requests.at(-1)?.fields.get('refresh_token')).toBe(old)
    // What began with the older grant goes on with the newest.
    const refusedToken = await current.accessToken()
    clock.advance(1000)
    expect(await current.accessToken({ refusedToken })).toBe(newest)
  })

  it('is logged out when sipgate refuses the grant for good, and logs in again to a new one', async () => {
    const { browser, login, current, provider, clock, events } = await keeping()
    provider.refreshTokens.clear()
    clock.advance(6 * minutes)
    const error = await caught(current.accessToken())
    expect(error).toMatchObject({ code: 'grant_gone' })
    expect((await login.handleError(error, browser.request('/')))?.status).toBe(303)
    expect(await login.current(browser.request('/'))).toBeUndefined()
    expect(await login.connections.get(current.user.key)).toMatchObject({ health: 'ended' })
    expect(await caught(login.connections.accessToken(current.user.key)())).toMatchObject({
      code: 'connection_ended',
    })
    expect(events).toContainEqual(expect.objectContaining({ event: 'grant.ended' }))
    expect((await browser.logIn()).status).toBe(303)
    expect(await login.connections.accessToken(current.user.key)()).toMatch(/^canary-access/)
  })

  it('forgets everything of a user', async () => {
    const { browser, login, current, provider } = await keeping()
    const { owners, grants } = await login.connections.forget({ userKey: current.user.key })
    expect({ owners, grants }).toEqual({ owners: [current.user.key], grants: 1 })
    expect(await login.current(browser.request('/'))).toBeUndefined()
    await login.close()
    expect(provider.refreshTokens.size).toBe(0)
  })
})

describe('a login whose grant is not kept', () => {
  it('has no connection, and is forgotten all the same', async () => {
    const { browser, login, current } = await loggedIn()
    expect(await login.connections.get(current.user.key)).toBeUndefined()
    expect(await login.connections.forget({ fullUserId: '1234567w0' })).toMatchObject({
      owners: [],
      grants: 1,
    })
    expect(await login.current(browser.request('/'))).toBeUndefined()
  })

  it('spares at its logout a connection that belongs to the same login at sipgate', async () => {
    const { browser, current, another, provider, clock } = await loggedIn({}, { session: 'one' })
    const keeper = another({ keep: 'connected' })
    await openBrowser(keeper).logIn()
    await browser.postLogout({ csrf: current.csrfToken })
    expect(provider.count('logout') + provider.count('revoke')).toBe(0)
    clock.advance(6 * minutes)
    expect(await keeper.connections.accessToken(current.user.key)()).toMatch(/^canary-access/)
  })
})
