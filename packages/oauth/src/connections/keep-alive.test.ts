import { describe, expect, it } from 'vitest'
import { connected, setUpConnections } from '../../test/connecting.ts'
import { json } from '../../test/provider.ts'
import { memoryStore } from '../stores/memory/memory-store.ts'

const days = 86_400_000

/** Three connections, 25 days old. Sleeps end at once and are noted. */
async function aged(options: Parameters<typeof setUpConnections>[0] = {}) {
  let ahead = 0
  const slept: number[] = []
  const setup = await setUpConnections({
    platform: {
      now: () => Date.now() + ahead,
      // Time limits of requests sleep, too. They are long.
      sleep: (milliseconds, signal) =>
        milliseconds < 1000
          ? Promise.resolve(void slept.push(milliseconds))
          : new Promise((_, reject) =>
              signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true }),
            ),
    },
    ...options,
  })
  for (const owner of ['a', 'b', 'c']) await setup.connect(owner)
  ahead = 25 * days
  return { ...setup, slept, wait: (milliseconds: number) => (ahead += milliseconds) }
}

describe('keeping connections alive', () => {
  it('renews what would die within seven days, and only that', async () => {
    const { connections, provider, wait } = await aged()
    expect(await connections.keepAlive()).toEqual({
      renewed: ['a', 'b', 'c'],
      lost: [],
      failed: [],
      ended: 'done',
    })
    const asked = provider.count('token')
    expect(await connections.keepAlive()).toMatchObject({ renewed: [], ended: 'done' })
    expect(provider.count('token')).toBe(asked)
    wait(20 * days)
    expect((await connections.get('a'))?.health).toBe('ok')
  })

  it('leaves alone what lives longer', async () => {
    const { connections, provider } = await connected()
    expect(await connections.keepAlive()).toMatchObject({ renewed: [] })
    expect(provider.count('token')).toBe(1)
  })

  it('says which are lost, and which could not be renewed now', async () => {
    const { connections, provider, events } = await aged()
    const [lost] = provider.refreshTokens.keys()
    provider.refreshTokens.delete(lost ?? '')
    provider.behaviour.intercept['token'] = (response) => {
      if (provider.requests.filter(({ endpoint }) => endpoint === 'token').length !== 5) return false
      json(response, 503, {})
      return true
    }
    expect(await connections.keepAlive({ concurrency: 1 })).toEqual({
      renewed: ['c'],
      lost: ['a'],
      failed: ['b'],
      ended: 'done',
    })
    expect(events.filter(({ event }) => event === 'ended')).toEqual([expect.objectContaining({ owner: 'a' })])
    delete provider.behaviour.intercept['token']
    expect(await connections.keepAlive()).toMatchObject({ renewed: ['b'], lost: [] })
  })

  it('is done by one instance at a time, and by another when that one died', async () => {
    const store = memoryStore()
    const { connections, another } = await aged({ store })
    const second = another()
    const results = await Promise.all([connections.keepAlive(), second.keepAlive()])
    expect(results.map(({ ended }) => ended).sort()).toEqual(['done', 'elsewhere'])
    expect(results.flatMap(({ renewed }) => renewed)).toEqual(['a', 'b', 'c'])
  })

  it('is taken over when the instance that did it died', async () => {
    const store = memoryStore()
    const { connections, wait, provider } = await aged({ store })
    const now = Date.now() + 25 * days
    await store.takeLease(`keep-alive client-1@${provider.issuer}`, 'the dead one', now, now + 60_000)
    expect((await connections.keepAlive()).ended).toBe('elsewhere')
    wait(61_000)
    expect((await connections.keepAlive()).renewed).toEqual(['a', 'b', 'c'])
  })

  it('is spread: five a second on average, two at a time', async () => {
    const { connections, provider, slept } = await aged()
    let running = 0
    let most = 0
    provider.behaviour.intercept['token'] = async () => {
      most = Math.max(most, ++running)
      await new Promise((resolve) => setImmediate(resolve))
      running--
      return false
    }
    await connections.keepAlive()
    expect(most).toBeLessThanOrEqual(2)
    const pauses = slept.filter((milliseconds) => milliseconds >= 100 && milliseconds <= 300)
    expect(pauses).toHaveLength(3)
  })

  it('stops when told, and the next run goes on with the rest', async () => {
    const { connections } = await aged()
    const stop = new AbortController()
    stop.abort()
    expect(await connections.keepAlive({ signal: stop.signal })).toMatchObject({
      renewed: [],
      ended: 'stopped',
    })
    expect((await connections.keepAlive()).renewed).toEqual(['a', 'b', 'c'])
  })

  it('stops after ten failures in a row: the login server is down', async () => {
    const { connections, connect, provider, wait } = await aged()
    wait(-25 * days)
    for (let at = 0; at < 12; at++) await connect(`d${at}`)
    wait(25 * days)
    const asked = provider.count('token')
    provider.behaviour.intercept['token'] = (response) => (json(response, 503, {}), true)
    const { failed, ended } = await connections.keepAlive({ concurrency: 1 })
    expect(ended).toBe('stopped')
    expect(failed).toHaveLength(10)
    expect(provider.count('token') - asked).toBe(10)
  })

  it('does not renew again what a request renewed meanwhile', async () => {
    const store = memoryStore()
    const { connections, another, provider } = await aged({ store })
    const elsewhere = another()
    await elsewhere.accessToken('a')()
    const asked = provider.count('token')
    expect((await connections.keepAlive()).renewed).toEqual(['b', 'c'])
    expect(provider.count('token') - asked).toBe(2)
  })

  it.each([{ withinDays: 0 }, { concurrency: -1 }, { perSecond: Number.NaN }, { days: 3 }])(
    'refuses %j',
    async (options) => {
      const { connections } = await setUpConnections()
      await expect(connections.keepAlive(options)).rejects.toMatchObject({ code: 'invalid_option' })
    },
  )
})
