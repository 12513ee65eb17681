import { describe, expect, it } from 'vitest'
import { sendToProvider } from '../../test/browser.ts'
import { caught, connected, setUpConnections } from '../../test/connecting.ts'
import { setUp } from '../../test/setup.ts'
import { memoryStore } from '../stores/memory/memory-store.ts'
import { OAuthError } from '../oauth-error.ts'

const codeOf = async (answer: Response) => /<code>(\w+)<\/code>/.exec(await answer.text())?.[1]
const startOf = (answer: Response) => new URL(answer.headers.get('location') ?? '').searchParams

describe('a connection', () => {
  it('is made by its owner’s browser, and used without one', async () => {
    const { connections, browserOf, provider, events } = await setUpConnections()
    const answer = await browserOf('company-42').logIn('/sipgate/connect?returnTo=/settings')
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/settings')
    expect(provider.secrets).toContain(await connections.accessToken('company-42')())
    const user = expect.objectContaining({ key: `${provider.issuer}|1234567w0` }) as unknown
    expect(events).toEqual([{ event: 'connected', owner: 'company-42', user, scopes: ['balance:read'] }])
  })

  it('gives the browser no session and no token', async () => {
    const { browserOf } = await setUpConnections()
    const browser = browserOf('company-42')
    await browser.logIn('/sipgate/connect')
    expect([...browser.cookies.keys()].every((name) => name.startsWith('sipgate-kit-login-'))).toBe(true)
  })

  it.each(['/sipgate/connect', '/sipgate/callback?state=x&code=y'])(
    'is made by nobody who is not logged in to the app: %s',
    async (path) => {
      const { browserOf, provider } = await setUpConnections()
      const answer = await browserOf(undefined).send(path)
      expect(answer.status).toBe(401)
      expect(await codeOf(answer)).toBe('login_required')
      expect(provider.requests).toEqual([])
    },
  )

  it('T1: is not made by a link that somebody sent: neither the attacker’s account for the victim …', async () => {
    const { browserOf, connections, provider } = await setUpConnections()
    const link = await browserOf('attacker').authorize('/sipgate/connect')
    const answer = await browserOf('victim').send(link)
    expect(await codeOf(answer)).toBe('callback_foreign')
    expect(await connections.get('victim')).toBeUndefined()
    expect(provider.count('token')).toBe(0)
  })

  it('T1: … nor the victim’s account for the attacker', async () => {
    const { browserOf, connections, provider } = await setUpConnections()
    const stolen = await browserOf('victim').authorize('/sipgate/connect')
    expect(await codeOf(await browserOf('attacker').send(stolen))).toBe('callback_foreign')
    expect(await connections.get('attacker')).toBeUndefined()
    expect(provider.count('token')).toBe(0)
  })

  it('T13: is not made with the victim’s code in the attacker’s own callback', async () => {
    const { browserOf, connections } = await setUpConnections()
    const stolen = new URL(await browserOf('victim').authorize('/sipgate/connect'), 'http://localhost:3000')
    const attacker = browserOf('attacker')
    const own = new URL(await attacker.authorize('/sipgate/connect'), 'http://localhost:3000')
    own.searchParams.set('code', stolen.searchParams.get('code') ?? '')
    expect(await codeOf(await attacker.send(own.pathname + own.search))).toBe('callback_invalid')
    expect(await connections.get('attacker')).toBeUndefined()
  })

  it('T1: belongs to the owner who began it, though somebody else logs in to the app in the same browser', async () => {
    const { browserOf, connections, provider } = await setUpConnections()
    const browser = browserOf('victim')
    const link = await browser.authorize('/sipgate/connect')
    browser.owner = 'attacker'
    expect(await codeOf(await browser.send(link))).toBe('callback_foreign')
    expect([await connections.get('victim'), await connections.get('attacker')]).toEqual([
      undefined,
      undefined,
    ])
    expect(provider.count('token')).toBe(0)
  })

  it('waits for its owner to log in to the app again, if that session ended meanwhile', async () => {
    const { browserOf, connections } = await setUpConnections()
    const browser = browserOf('company-42')
    const link = await browser.authorize('/sipgate/connect')
    browser.owner = undefined
    expect((await browser.send(link)).status).toBe(401)
    browser.owner = 'company-42'
    expect((await browser.send(link)).status).toBe(303)
    expect(await connections.get('company-42')).toBeDefined()
  })

  it('T2: is made once by one callback', async () => {
    const { browserOf, provider } = await setUpConnections()
    const browser = browserOf('company-42')
    const link = await browser.authorize('/sipgate/connect?returnTo=/settings')
    await browser.send(link)
    const answer = await browser.send(link)
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('href="/settings"')
    expect(provider.count('token')).toBe(1)
  })

  it('T9: is not finished at a login’s callback, nor a login at its own', async () => {
    const store = memoryStore()
    const { provider, login, browser: visitor } = await setUp({ store })
    const setup = await setUpConnections({ store, loginUrl: provider.loginUrl, apiUrl: provider.apiUrl })
    const browser = setup.browserOf('company-42')
    const connecting = await browser.authorize('/sipgate/connect')
    const loggingIn = await visitor.authorize()
    for (const [name, value] of browser.cookies) visitor.cookies.set(name, value)
    for (const [name, value] of visitor.cookies) browser.cookies.set(name, value)
    const atLogin = connecting.replace('/sipgate/callback', '/authorize')
    const atConnect = loggingIn.replace('/authorize', '/sipgate/callback')
    expect(await codeOf(await visitor.send(atLogin))).toBe('callback_foreign')
    expect(await codeOf(await browser.send(atConnect))).toBe('callback_foreign')
    expect(provider.count('token')).toBe(0)
    expect(await login.current(visitor.request('/'))).toBeUndefined()
  })

  it.each(['', 'x'.repeat(201), 'a\0b', 'line\n', '\ud800', 42])('has no owner such as %j', async (owner) => {
    const { connections } = await setUpConnections()
    const request = new Request('http://localhost:3000/sipgate/connect')
    const error = await caught(connections.handle(request, { owner: owner as string }))
    expect(error).toMatchObject({ code: 'invalid_option' })
    expect(() => connections.accessToken(owner as string)).toThrow(/owner/)
  })
})

describe('connecting again', () => {
  it('replaces the grant, and ends the old one at sipgate if it was of another login there', async () => {
    const { connect, connections, provider, events } = await connected()
    const [old] = provider.refreshTokens.keys()
    const before = await connections.accessToken('company-42')()
    await connect('company-42')
    expect(await connections.accessToken('company-42')()).not.toBe(before)
    await connections.close()
    expect(provider.requests.at(-1)?.fields.get('refresh_token')).toBe(old)
    expect(provider.refreshTokens.size).toBe(1)
    expect(events.at(-1)).toMatchObject({ event: 'connected', before: { masterSipId: '1234567' } })
  })

  it('leaves the old grant alone at sipgate if both are of one login: they would end together', async () => {
    const { connect, connections, provider, clock } = await connected({}, { session: 'one' })
    await connect('company-42')
    await connections.close()
    expect(provider.count('logout') + provider.count('revoke')).toBe(0)
    clock.advance(6 * 60_000)
    expect(await connections.accessToken('company-42')()).toMatch(/^canary-access/)
  })

  it('with another user ends the first one’s grant', async () => {
    const { connect, connections, provider, events } = await connected({}, { session: 'one' })
    provider.behaviour.user = { sub: 'w1', masterSipId: '1234567' }
    provider.behaviour.session = 'two'
    await connect('company-42')
    await connections.close()
    expect(provider.count('logout')).toBe(1)
    expect(events.at(-1)).toMatchObject({ user: { sub: 'w1' }, before: { sub: 'w0' } })
  })

  it.each<[string, Parameters<typeof connected>[1]]>([
    ['the user declines', { callback: ({ state = '' }) => ({ state, error: 'access_denied' }) }],
    ['the code is refused', { callback: ({ state = '' }) => ({ state, code: 'other' }) }],
    ['sipgate does not say who it is', { user: { sub: 'x', masterSipId: '' } }],
    ['the answer fails a check', { idToken: (claims) => ({ ...claims, aud: 'other' }) }],
  ])('keeps the old grant, here and at sipgate, when %s', async (_, behaviour) => {
    const { connect, connections, provider, clock } = await connected({}, { session: 'one' })
    Object.assign(provider.behaviour, behaviour)
    expect((await connect('company-42')).status).not.toBe(303)
    delete provider.behaviour.callback
    delete provider.behaviour.idToken
    clock.advance(6 * 60_000)
    expect(await connections.accessToken('company-42')()).toMatch(/^canary-access/)
    expect((await connections.get('company-42'))?.health).toBe('ok')
  })

  it('that the store refuses ends the new grant at sipgate and keeps the old one', async () => {
    const inner = memoryStore()
    let full = false
    const addGrant: typeof inner.addGrant = (...given) =>
      full ? Promise.reject(new OAuthError('store_unavailable')) : inner.addGrant(...given)
    const { connect, connections, provider } = await connected({ store: { ...inner, addGrant } })
    const [old] = provider.refreshTokens.keys()
    full = true
    expect((await connect('company-42')).status).toBe(503)
    await connections.close()
    expect([...provider.refreshTokens.keys()]).toEqual([old])
  })
})

describe('more scopes', () => {
  it('are asked for beside what was granted, by a link that this app made', async () => {
    const { browserOf, connections } = await connected()
    const url = connections.connectUrl({ returnTo: '/sms', scopes: ['sessions:sms:write'] })
    const start = await browserOf('company-42').send(url)
    expect(startOf(start).get('scope')).toBe('balance:read sessions:sms:write')
    await sendToProvider(start.headers.get('location') ?? '')
  })

  it('are kept when the owner connects again', async () => {
    const { browserOf, connections } = await connected()
    const browser = browserOf('company-42')
    await browser.logIn(connections.connectUrl({ scopes: ['sessions:sms:write'] }))
    expect(startOf(await browser.send(connections.connectUrl())).get('scope')).toBe(
      'balance:read sessions:sms:write',
    )
  })

  it.each(['scopes=all', 'scopes=all&proof=x', 'proof=x', 'scopes=a&scopes=b&proof=x'])(
    'are not asked for by a link of somebody else: %s',
    async (query) => {
      const { browserOf } = await connected()
      expect((await browserOf('company-42').send(`/sipgate/connect?${query}`)).status).toBe(400)
    },
  )

  it('T34: that are not granted leave the old grant as it is', async () => {
    const { browserOf, connections, provider } = await connected({}, { session: 'one' })
    const before = await connections.accessToken('company-42')()
    provider.behaviour.granted = 'balance:read'
    const answer = await browserOf('company-42').logIn(connections.connectUrl({ scopes: ['contacts:write'] }))
    expect(answer.status).toBe(403)
    expect(await answer.text()).toContain('contacts:write')
    expect(await connections.accessToken('company-42')()).toBe(before)
    await connections.close()
    expect(provider.count('logout') + provider.count('revoke')).toBe(0)
  })

  it('T34: fewer than asked are told when the owner connects, and named before a call that needs them', async () => {
    const { connect, connections, events } = await setUpConnections(
      { scopes: ['balance:read', 'contacts:read'] },
      { granted: 'balance:read' },
    )
    await connect('company-42')
    expect(events).toContainEqual(
      expect.objectContaining({ event: 'narrowed', owner: 'company-42', missing: ['contacts:read'] }),
    )
    const token = connections.accessToken('company-42', { scopes: ['contacts:read', 'balance:read'] })
    const error = await caught(token())
    expect(error).toMatchObject({ code: 'scopes_missing', missingScopes: ['contacts:read'] })
    expect((error as Error).message).toContain('contacts:read')
  })
})
