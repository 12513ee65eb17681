import { describe, expect, it } from 'vitest'
import { openBrowser } from '../../test/browser.ts'
import { clientId, clientSecret } from '../../test/provider.ts'
import { setUp } from '../../test/setup.ts'
import { createConnections, createLogin, memoryStore, type LoginOptions } from '../index.ts'

const second: Partial<LoginOptions> = {
  clientId: 'client-2',
  redirectUri: 'http://localhost:3000/second/authorize',
  paths: { login: '/second/login', logout: '/second/logout' },
  cookiePrefix: 'second',
}
const codeOf = async (answer: Response) => /<code>(\w+)<\/code>/.exec(await answer.text())?.[1]

describe('two logins on one origin', () => {
  it('answer their own paths, and send their users back to them', async () => {
    const { browser, another } = await setUp()
    const login = another(second)
    const visitor = openBrowser(login)
    expect((await visitor.send('/second/login')).status).toBe(303)
    expect(await login.handle(visitor.request('/login'))).toBeUndefined()
    const answer = await login.requireScopes()(browser.request('/page'))
    expect(answer?.headers.get('location')).toBe('/second/login?returnTo=%2Fpage')
    const refused = await visitor.send('/second/authorize?state=x')
    expect(await refused.text()).toContain('href="/second/login"')
  })

  it('T9: know no users of each other, whatever cookies a browser has', async () => {
    const { browser, login, another } = await setUp()
    const other = another(second)
    await browser.logIn()
    const session = browser.cookies.get('sipgate-kit-session') ?? ''
    browser.cookies.set('second-session', session)
    expect(await login.current(browser.request('/'))).toBeDefined()
    expect(await other.current(browser.request('/'))).toBeUndefined()
  })

  it('T9: do not finish each other’s logins: the second one never sees the code of the first', async () => {
    const { browser, another, provider } = await setUp()
    const visitor = openBrowser(another(second))
    const link = await browser.authorize()
    for (const [name, value] of browser.cookies) {
      visitor.cookies.set(name, value)
      visitor.cookies.set(name.replace('sipgate-kit', 'second'), value)
    }
    const answer = await visitor.send(link.replace('/authorize', '/second/authorize'))
    expect(await codeOf(answer)).toBe('callback_foreign')
    expect(provider.count('token')).toBe(0)
  })

  it.each<[string, Partial<LoginOptions>]>([
    ['paths', { paths: undefined }],
    ['paths', { redirectUri: 'http://localhost:3000/authorize' }],
    ['paths', { paths: { login: '/authorize' } }],
    ['cookiePrefix', { cookiePrefix: undefined }],
  ])('are refused at the start where they collide: %s %j', async (named, options) => {
    const { another } = await setUp()
    expect(() => another({ ...second, ...options })).toThrow(named)
  })

  it('collide neither with themselves, nor with one that was closed, nor on another origin or store', async () => {
    const { login, another } = await setUp()
    const first = {
      redirectUri: 'http://localhost:3000/authorize',
      paths: undefined,
      cookiePrefix: undefined,
    }
    another()
    another({ ...second, ...first, store: memoryStore() })
    another({ ...second, ...first, redirectUri: 'http://localhost:4000/authorize' })
    await login.close()
  })

  it('collide with connections, too', () => {
    const options = { clientId, clientSecret, scopes: ['balance:read'], store: memoryStore() }
    createLogin({ ...options, redirectUri: 'http://localhost:3000/authorize' })
    const connections = (redirectUri: string) => () => createConnections({ ...options, redirectUri })
    expect(connections('http://localhost:3000/authorize')).toThrow('both answer /authorize')
    expect(connections('http://localhost:3000/sipgate/callback')).not.toThrow()
  })
})

describe('paths that cannot be used', () => {
  it.each<[string, object]>([
    ['paths', { paths: '/login' }],
    ['paths', { paths: { signin: '/signin' } }],
    ['paths.login', { paths: { login: '/' } }],
    ['paths.login', { paths: { login: 'login' } }],
    ['paths.login', { paths: { login: '//evil.example.com' } }],
    ['paths.logout', { paths: { logout: '/logout?x' } }],
    ['paths', { paths: { login: '/x', logout: '/x' } }],
    ['redirectUri', { paths: { login: '/authorize' } }],
    ['keep', { keep: true }],
    ['cacheFor', { cacheFor: -1 }],
    ['onEvent', { onEvent: 'log' }],
  ])('stop the start and are named: %s %j', async (named, options) => {
    const { another } = await setUp()
    expect(() => another(options)).toThrow(expect.objectContaining({ code: 'invalid_option' }))
    expect(() => another(options)).toThrow(named)
  })
})
