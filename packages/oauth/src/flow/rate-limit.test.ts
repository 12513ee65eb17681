import { describe, expect, it } from 'vitest'
import { connected, setUpConnections } from '../../test/connecting.ts'
import { openBrowser } from '../../test/browser.ts'
import { setUp } from '../../test/setup.ts'
import { OAuthError } from '../oauth-error.ts'
import { memoryStore } from '../stores/memory/memory-store.ts'
import type { Login } from '../index.ts'
import type { Store } from '../stores/store.ts'

const visitor = (login: Login, address: string | undefined) =>
  openBrowser({ origin: login.origin, handle: (request) => login.handle(request, { address }) })

/** A store that counts what it is asked, by method. */
function counting(): { store: Store; asked: { countUse: number; addFlow: number } } {
  const asked = { countUse: 0, addFlow: 0 }
  const inner = memoryStore()
  const store: Store = {
    ...inner,
    countUse: (...given) => (asked.countUse++, inner.countUse(...given)),
    addFlow: (...given) => (asked.addFlow++, inner.addFlow(...given)),
  }
  return { store, asked }
}

async function statuses(count: number, send: () => Promise<Response>): Promise<number[]> {
  const found: number[] = []
  for (let at = 0; at < count; at++) found.push((await send()).status)
  return found
}

describe('T54: logins that start from one address', () => {
  it('are thirty a minute; then a page says how long to wait', async () => {
    const { login, clock } = await setUp()
    const browser = visitor(login, '192.0.2.1')
    expect(new Set(await statuses(30, () => browser.send('/login')))).toEqual(new Set([303]))
    clock.advance(20_000)
    const refused = await browser.send('/login', { headers: { 'accept-language': 'de' } })
    expect(refused.status).toBe(429)
    expect(refused.headers.get('retry-after')).toBe('40')
    expect(await refused.text()).toContain('Zu viele Anfragen')
    clock.advance(40_000)
    expect((await browser.send('/login')).status).toBe(303)
  })

  it('lock nobody else out', async () => {
    const { login } = await setUp({ rateLimit: { starts: 2 } })
    expect(await statuses(3, () => visitor(login, '192.0.2.1').send('/login'))).toEqual([303, 303, 429])
    expect((await visitor(login, '192.0.2.2').send('/login')).status).toBe(303)
    expect((await visitor(login, undefined).send('/login')).status).toBe(303)
  })

  it('are those of a whole /64', async () => {
    const { login } = await setUp({ rateLimit: { starts: 2 } })
    let at = 0
    const next = () => visitor(login, `2001:db8:1:2::${(++at).toString(16)}`).send('/login')
    expect(await statuses(3, next)).toEqual([303, 303, 429])
    expect((await visitor(login, '2001:db8:1:3::1').send('/login')).status).toBe(303)
  })

  it('are counted by all instances together', async () => {
    const { login, another } = await setUp({ rateLimit: { starts: 2 } })
    const browsers = [login, another(), another()].map((each) => visitor(each, '192.0.2.1'))
    const found: number[] = []
    for (const browser of browsers) found.push((await browser.send('/login')).status)
    expect(found).toEqual([303, 303, 429])
  })

  it('cost the store one count, once there are too many, and then nothing', async () => {
    const { store, asked } = counting()
    const { login } = await setUp({ rateLimit: { starts: 2 }, store })
    const browser = visitor(login, '192.0.2.1')
    await statuses(10, () => browser.send('/login'))
    expect(asked).toEqual({ countUse: 3, addFlow: 2 })
  })

  it('go on when the store cannot count', async () => {
    const countUse = () => Promise.reject(new OAuthError('store_unavailable'))
    const { login, events } = await setUp({ store: { ...memoryStore(), countUse } })
    expect((await visitor(login, '192.0.2.1').send('/login')).status).toBe(303)
    expect(events).toContainEqual({ event: 'store.failed', code: 'store_unavailable' })
  })

  it('are not limited with rateLimit: false', async () => {
    const { login } = await setUp({ rateLimit: false })
    const browser = visitor(login, '192.0.2.1')
    expect(new Set(await statuses(100, () => browser.send('/login')))).toEqual(new Set([303]))
  })

  it('leave no address in the store', async () => {
    const keys: string[] = []
    const inner = memoryStore()
    const countUse: Store['countUse'] = (key, ...times) => (keys.push(key), inner.countUse(key, ...times))
    const { login } = await setUp({ store: { ...inner, countUse } })
    await visitor(login, '192.0.2.1').send('/login')
    expect(keys).toEqual([expect.stringMatching(/^starts:[\w-]{43}$/)])
  })
})

describe('T54: callbacks and forms from one address', () => {
  it('have limits of their own, and a refused callback can be opened again later', async () => {
    const { login, clock } = await setUp({ rateLimit: { callbacks: 1 } })
    const browser = visitor(login, '192.0.2.1')
    const link = await browser.authorize()
    expect((await browser.send('/authorize?state=x')).status).toBe(400)
    expect((await browser.send(link)).status).toBe(429)
    clock.advance(60_000)
    expect((await browser.send(link)).status).toBe(303)
  })

  it('that disconnect are limited, too', async () => {
    const { browserOf } = await connected({ rateLimit: { disconnects: 1 } })
    const browser = browserOf('company-42', '192.0.2.1')
    const post = () => browser.send('/sipgate/disconnect', { method: 'POST' })
    expect(await statuses(2, post)).toEqual([403, 429])
  })

  it.each([{ starts: 0 }, { logins: 3 }, true, 30])('refuse rateLimit: %j', async (rateLimit) => {
    await expect(setUpConnections({ rateLimit: rateLimit as never })).rejects.toMatchObject({
      code: 'invalid_option',
    })
  })
})
