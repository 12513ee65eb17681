import { describe, expect, it } from 'vitest'
import { caught, connected, setUpConnections } from '../../test/connecting.ts'
import { json } from '../../test/provider.ts'
import { memoryStore } from '../stores/memory/memory-store.ts'
import type { Store } from '../stores/store.ts'
import type { Connection } from './connection.ts'

const minutes = 60_000
const days = 86_400_000

async function all<Value>(list: AsyncIterable<Value>): Promise<Value[]> {
  const found: Value[] = []
  for await (const each of list) found.push(each)
  return found
}

/** A store that counts the reads of connections. */
function counting(): { store: Store; reads: () => number } {
  const inner = memoryStore()
  let reads = 0
  const findConnection: Store['findConnection'] = (...given) => (reads++, inner.findConnection(...given))
  return { store: { ...inner, findConnection }, reads: () => reads }
}

describe('the access token of an owner', () => {
  it('T29: is renewed once, however many calls and instances wait for it', async () => {
    let ahead = 0
    const { connections, another, provider, events } = await connected({
      platform: { now: () => Date.now() + ahead },
    })
    const second = another()
    ahead = 6 * minutes
    const calls = Array.from({ length: 100 }, (_, at) =>
      (at % 2 ? connections : second).accessToken('company-42')(),
    )
    expect(new Set(await Promise.all(calls)).size).toBe(1)
    expect(provider.count('token')).toBe(2)
    expect(events.filter(({ event }) => event === 'renewed')).toHaveLength(1)
  })

  it('is replaced when the API refused it', async () => {
    const { connections } = await connected()
    const token = connections.accessToken('company-42')
    const refusedToken = await token()
    expect(await token({ refusedToken })).not.toBe(refusedToken)
  })

  it('of somebody who never connected is an error with a name', async () => {
    const { connections } = await connected()
    expect(await caught(connections.accessToken('company-7')())).toMatchObject({ code: 'not_connected' })
  })

  it('is read from the store once, however many ask at once, and not again within a second', async () => {
    const { store, reads } = counting()
    const { connections, clock } = await connected({ store })
    const before = reads()
    const token = connections.accessToken('company-42')
    await Promise.all(Array.from({ length: 50 }, () => token()))
    clock.advance(999)
    await token()
    expect(reads()).toBe(before + 1)
    clock.advance(1)
    await token()
    expect(reads()).toBe(before + 2)
  })

  it('is read for every call with cacheFor: 0', async () => {
    const { store, reads } = counting()
    const { connections } = await connected({ store, cacheFor: 0 })
    const before = reads()
    for (let count = 0; count < 3; count++) await connections.accessToken('company-42')()
    expect(reads()).toBe(before + 3)
  })

  it('is gone at once where it was disconnected, and within a second everywhere else', async () => {
    const { connections, another, clock } = await connected()
    const elsewhere = another().accessToken('company-42')
    await elsewhere()
    await connections.accessToken('company-42')()
    await connections.disconnect('company-42')
    expect(await caught(connections.accessToken('company-42')())).toMatchObject({ code: 'not_connected' })
    expect(await elsewhere()).toMatch(/^canary-access/)
    clock.advance(1000)
    expect(await caught(elsewhere())).toMatchObject({ code: 'not_connected' })
  })

  it('is the new grant’s after the owner connected again on another instance', async () => {
    const { connect, connections, another, clock, provider } = await connected()
    const elsewhere = another().accessToken('company-42')
    await elsewhere()
    clock.advance(299_500)
    await connect('company-42')
    clock.advance(600)
    const newest = await connections.accessToken('company-42')()
    expect(await elsewhere()).toBe(newest)
    expect(provider.requests.filter(({ fields }) => fields.get('grant_type') === 'refresh_token')).toEqual([])
  })
})

describe('a grant that sipgate refused for good', () => {
  const ended = async () => {
    const setup = await connected()
    setup.provider.refreshTokens.clear()
    setup.clock.advance(6 * minutes)
    const error = await caught(setup.connections.accessToken('company-42')())
    return { ...setup, error }
  }

  it('T31: stays as an ended connection, without tokens, and its owner is named once', async () => {
    const { connections, error, events, provider, clock } = await ended()
    expect(error).toMatchObject({ code: 'connection_ended' })
    const asked = provider.count('token')
    clock.advance(minutes)
    expect(await caught(connections.accessToken('company-42')())).toMatchObject({ code: 'connection_ended' })
    expect(provider.count('token')).toBe(asked)
    expect(await connections.get('company-42')).toMatchObject({ health: 'ended', reason: 'invalid_grant' })
    const told = events.filter(({ event }) => event === 'ended')
    expect(told).toEqual([expect.objectContaining({ owner: 'company-42', reason: 'invalid_grant' })])
  })

  it('is replaced when its owner connects again', async () => {
    const { connect, connections, provider } = await ended()
    const before = provider.count('logout')
    expect((await connect('company-42')).status).toBe(303)
    expect(await connections.accessToken('company-42')()).toMatch(/^canary-access/)
    await connections.close()
    expect(provider.count('logout')).toBe(before)
  })

  it('can be disconnected', async () => {
    const { connections, provider } = await ended()
    expect(await connections.disconnect('company-42')).toBe(true)
    expect(await connections.get('company-42')).toBeUndefined()
    expect(provider.count('logout') + provider.count('revoke')).toBe(0)
  })

  it('T31: is not refused for good while the login server is down', async () => {
    const { connections, provider, clock } = await connected()
    provider.behaviour.intercept['token'] = (response) => (json(response, 503, {}), true)
    clock.advance(6 * minutes)
    expect(await caught(connections.accessToken('company-42')())).toMatchObject({
      code: 'refresh_unavailable',
    })
    delete provider.behaviour.intercept['token']
    expect(await connections.accessToken('company-42')()).toMatch(/^canary-access/)
  })
})

describe('looking connections up', () => {
  it('finds the owners whose call a push is, and nobody of another account', async () => {
    const { connect, connections, provider } = await connected()
    await connect('company-43')
    provider.behaviour.user = { sub: 'w0', masterSipId: '7654321' }
    await connect('company-44')
    expect(await connections.find({ fullUserId: '1234567w0' })).toEqual(['company-42', 'company-43'])
    expect(await connections.find({ userKey: `${provider.issuer}|7654321w0` })).toEqual(['company-44'])
    expect(await connections.find({ fullUserId: '1234567w1' })).toEqual([])
  })

  it.each([
    {},
    { fullUserId: 'w0' },
    { fullUserId: '1234567w0', userKey: 'x' },
    { userId: 'w0' },
    'w0',
    undefined,
  ])('refuses %j, which names no user', async (user) => {
    const { connections } = await setUpConnections()
    expect(await caught(connections.find(user as { userKey: string }))).toMatchObject({
      code: 'invalid_option',
    })
  })

  it('lists all of them, page by page, and none of another client', async () => {
    const store = memoryStore()
    const { connections, another } = await connected({ store })
    const grant = (await store.findConnection(
      `client-1@${issuerOf(await connections.get('company-42'))}`,
      'company-42',
    ))!
    for (let at = 0; at < 250; at++)
      await store.addGrant({ ...grant, id: `id-${at}`, owner: `owner-${String(at).padStart(3, '0')}` })
    const owners = (await all(connections.list())).map(({ owner }) => owner)
    expect(owners).toHaveLength(251)
    expect(owners).toEqual([...owners].sort())
    expect(
      await all(
        another({
          clientId: 'client-2',
          redirectUri: 'http://localhost:3000/second/callback',
          paths: { connect: '/second/connect', disconnect: '/second/disconnect' },
        }).list(),
      ),
    ).toEqual([])
  })

  it('says how each of them is', async () => {
    const store = memoryStore()
    const broken: Store = {
      ...store,
      listConnections: async (query) => [
        ...(await store.listConnections(query)),
        ...(query.after === '' ? [{ owner: 'z-broken' }] : []),
      ],
    }
    const { connections, clock } = await connected({ store: broken })
    const health = async () => (await all(connections.list())).map(({ health }) => health)
    expect(await health()).toEqual(['ok', 'unreadable'])
    clock.advance(24 * days)
    expect(await health()).toEqual(['expiring', 'unreadable'])
    clock.advance(7 * days)
    expect(await health()).toEqual(['ended', 'unreadable'])
  })

  it('tells no token', async () => {
    const { connections, provider } = await connected()
    const text = JSON.stringify([await all(connections.list()), await connections.get('company-42')])
    for (const secret of provider.secrets) expect(text).not.toContain(secret)
  })
})

describe('disconnecting', () => {
  it('deletes the grant, ends it at sipgate and tells', async () => {
    const { connections, provider, events } = await connected()
    expect(await connections.disconnect('company-42')).toBe(true)
    expect(await connections.disconnect('company-42')).toBe(false)
    expect(provider.refreshTokens.size).toBe(0)
    expect(events.at(-1)).toMatchObject({ event: 'disconnected', owner: 'company-42', by: 'app' })
  })

  it('leaves the grant at sipgate if another owner’s belongs to the same login there', async () => {
    const { connect, connections, provider, clock } = await connected({}, { session: 'one' })
    await connect('company-43')
    await connections.disconnect('company-42')
    clock.advance(6 * minutes)
    expect(await connections.accessToken('company-43')()).toMatch(/^canary-access/)
    expect(provider.count('logout') + provider.count('revoke')).toBe(0)
    await connections.disconnect('company-43')
    expect(provider.refreshTokens.size).toBe(0)
  })

  it('never revokes a token while the user has another connection: that would end it, too', async () => {
    const { connect, connections, provider } = await connected()
    await connect('company-43')
    provider.behaviour.intercept['logout'] = (response) => (response.writeHead(400).end(), true)
    await connections.disconnect('company-42')
    expect(provider.count('logout')).toBe(1)
    expect(provider.count('revoke')).toBe(0)
  })

  it('forgets everything of one user, and says what it was', async () => {
    const { connect, connections, provider, events } = await connected()
    await connect('company-43')
    provider.behaviour.user = { sub: 'w1', masterSipId: '1234567' }
    await connect('company-44')
    const forgotten = await connections.forget({ fullUserId: '1234567w0' })
    const userKey = `${provider.issuer}|1234567w0`
    expect(forgotten).toEqual({ userKey, owners: ['company-42', 'company-43'], grants: 2 })
    expect((await all(connections.list())).map(({ owner }) => owner)).toEqual(['company-44'])
    expect(events.filter((event) => event.event === 'disconnected' && event.by === 'forget')).toHaveLength(2)
    await connections.close()
    expect(provider.count('logout')).toBe(2)
  })
})

describe('a listener', () => {
  it.each([
    [
      'throws',
      () => {
        throw new Error('broken')
      },
    ],
    ['rejects', () => Promise.reject(new Error('broken'))],
  ])('that %s breaks nothing, and the log says so', async (_, onEvent) => {
    const { connections, clock, log } = await connected({ onEvent })
    clock.advance(6 * minutes)
    expect(await connections.accessToken('company-42')()).toMatch(/^canary-access/)
    await connections.close()
    expect(log).toContainEqual({ event: 'listener.failed', about: 'connected' })
    expect(log).toContainEqual({ event: 'listener.failed', about: 'renewed' })
  })

  it('that takes its time delays nothing, and close() waits for it', async () => {
    let finish = () => {}
    let over = false
    const onEvent = () => new Promise<void>((resolve) => (finish = resolve)).then(() => (over = true))
    const { connections } = await connected({ onEvent })
    const closing = connections.close()
    expect(over).toBe(false)
    finish()
    await closing
    expect(over).toBe(true)
  })
})

const issuerOf = (connection: Connection | undefined) =>
  connection && connection.health !== 'unreadable' ? connection.user.issuer : ''
