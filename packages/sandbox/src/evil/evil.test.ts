import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startEvilBed, type EvilBed } from '../../test/evil-bed.ts'
import { createSandbox } from '../create-sandbox.ts'

let bed: EvilBed
beforeAll(async () => {
  bed = await startEvilBed()
})
afterEach(() => bed.sandbox.reset())
afterAll(() => bed.sandbox.close())

const active = () => bed.sandbox.evil.list().filter((one) => one.active)
const control = (path: string, method = 'GET') =>
  fetch(`${bed.sandbox.url}/_sandbox/api${path}`, { method, headers: { 'content-type': 'application/json' } })

describe('the list of behaviours', () => {
  const all = createSandbox().evil.list()

  it('names each once, in kebab case', () => {
    const names = all.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[a-z]+(-[a-z0-9]+)+$/)
  })

  it('says in whole sentences what the login server does, what an application does, and where that is written', () => {
    for (const { name, does, careful, tolerated = 'Is.', section } of all) {
      for (const text of [does, careful, tolerated]) expect(text, name).toMatch(/^[A-Z].*[^.]\.$/)
      expect(section, name).toMatch(/^(RFC \d+|OpenID Connect (Core|Discovery) 1\.0|OWASP ASVS 5\.0), /)
    }
  })

  it('names the tests of the OpenID Foundation', () => {
    const theirs = all.flatMap(({ oidf }) => oidf ?? [])
    expect(theirs.length).toBeGreaterThan(15)
    for (const name of theirs) expect(name).toMatch(/^oidcc-client-test-[a-z0-9-]+$/)
    expect(new Set(theirs).size).toBe(theirs.length)
  })
})

describe('a behaviour', () => {
  it('plays from its start until it is stopped, and counts how often', async () => {
    const { evil } = bed.sandbox
    expect(evil.start('token-unknown-type')).toMatchObject({ active: true, played: 0 })
    expect(await bed.tokens()).toMatchObject({ token_type: 'evil' })
    expect(await bed.tokens()).toMatchObject({ token_type: 'evil' })
    expect(active()).toMatchObject([{ name: 'token-unknown-type', played: 2 }])
    expect(evil.stop('token-unknown-type')).toMatchObject({ active: false, played: 2 })
    expect(await bed.tokens()).toMatchObject({ token_type: 'Bearer' })
  })

  it('goes together with others', async () => {
    bed.sandbox.evil.start('token-unknown-type')
    bed.sandbox.evil.start('token-scope-missing')
    bed.sandbox.evil.start('id-token-without-nonce')
    const answer = await bed.tokens()
    expect(answer).toMatchObject({ token_type: 'evil' })
    expect(answer).not.toHaveProperty('scope')
    expect(active().map(({ played }) => played)).toEqual([1, 1, 1])
  })

  it('leaves alone what another one has spoilt already', async () => {
    bed.sandbox.evil.start('token-not-json')
    bed.sandbox.evil.start('token-unknown-type')
    bed.sandbox.evil.start('id-token-without-nonce')
    expect(await (await bed.answer()).text()).toContain('<title>')
  })

  it('breaks nothing, whatever is asked of a login server that does all of it', async () => {
    for (const { name } of bed.sandbox.evil
      .list()
      .filter((one) => !/silent|slow|huge|bomb|lost/.test(one.name)))
      bed.sandbox.evil.start(name)
    const { url, issuer, evil } = bed.sandbox
    const connect = `${issuer}/protocol/openid-connect`
    const elsewhere = `${evil.elsewhere}${new URL(connect).pathname}`
    const paths = ['auth', 'token', 'userinfo', 'certs', 'logout', 'revoke', 'token/introspect', 'nonsense']
    const addresses = [
      `${url}/v2/balance`,
      `${url}/v2/authorization/userinfo`,
      `${issuer}/.well-known/openid-configuration`,
      `${evil.elsewhere}//evil.example/x`,
      `${evil.elsewhere}/certs`,
      ...paths.flatMap((path) => [`${connect}/${path}`, `${elsewhere}/${path}`]),
    ]
    for (const address of addresses)
      for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'OPTIONS']) {
        const body =
          method === 'POST' ? new URLSearchParams({ grant_type: 'authorization_code', code: 'x' }) : null
        const { status } = await fetch(address, { method, body, redirect: 'manual' })
        expect([0, 500], `${method} ${address}`).not.toContain(status)
      }
  })

  it('ends with a reset, as does what was caught', async () => {
    bed.sandbox.evil.start('token-redirect-307')
    await bed.answer()
    expect(bed.sandbox.evil.caught()).toHaveLength(1)
    bed.sandbox.reset()
    expect(active()).toEqual([])
    expect(bed.sandbox.evil.caught()).toEqual([])
  })

  it('leaves errors alone, and says why in the journal', async () => {
    bed.sandbox.evil.start('token-empty-access-token')
    expect((await bed.exchange('nonsense')).status).toBe(400)
    expect(active()).toMatchObject([{ played: 0 }])
    await bed.answer()
    const whys = bed.sandbox.requests({ operation: 'POST /token' }).map(({ why }) => why)
    expect(whys[0]).toContain('did not issue this code')
    expect(whys[1]).toBe('The login server is evil: token-empty-access-token.')
  })

  it('that does not exist is refused', () => {
    expect(() => bed.sandbox.evil.start('nonsense')).toThrow('no such behaviour')
    expect(() => bed.sandbox.evil.stop('toString')).toThrow('no such behaviour')
  })
})

describe('the address elsewhere', () => {
  it('is of another origin, and answers like the honest one', async () => {
    const { evil, url, issuer } = bed.sandbox
    expect(new URL(evil.elsewhere).origin).not.toBe(new URL(url).origin)
    const { pathname } = new URL(`${issuer}/.well-known/openid-configuration`)
    expect(await (await fetch(evil.elsewhere + pathname)).json()).toMatchObject({ issuer })
  })

  it('tells which secrets it got, and keeps none of them', async () => {
    const token = 'eyJzYW5kYm94Ijp0cnVlfQ.e30.AAAA'
    await fetch(`${bed.sandbox.evil.elsewhere}/auth/userinfo?code=c0de-of-somebody`, {
      headers: { authorization: `Bearer ${token}` },
    })
    await fetch(`${bed.sandbox.evil.elsewhere}/auth/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa('client:s3cret-of-client')}` },
      body: new URLSearchParams({ refresh_token: token, scope: 'openid' }),
    })
    const caught = bed.sandbox.evil.caught()
    expect(caught).toMatchObject([
      { method: 'GET', path: '/auth/userinfo', secrets: ['code', 'access_token'] },
      { method: 'POST', path: '/auth/token', secrets: ['refresh_token', 'client_secret'] },
    ])
    const all = JSON.stringify([caught, bed.sandbox.requests()])
    for (const secret of [token, 's3cret', 'c0de-of-somebody']) expect(all).not.toContain(secret)
  })

  it('is another path where the machine has one name only', () => {
    const { evil } = createSandbox({ baseUrl: 'https://sandbox.example.com' })
    expect(evil.elsewhere).toBe('https://sandbox.example.com/evil')
    expect(createSandbox({ baseUrl: 'http://127.0.0.1:1' }).evil.elsewhere).toBe('http://localhost:1/evil')
  })

  it('remembers the last 500 requests', async () => {
    const sandbox = createSandbox()
    for (let count = 0; count < 503; count++) await sandbox.fetch(`${sandbox.evil.elsewhere}/auth/${count}`)
    expect(sandbox.evil.caught()).toHaveLength(500)
    expect(sandbox.evil.caught()[0]?.path).toBe('/auth/3')
  })
})

describe('the control API', () => {
  it('starts, lists, stops and clears', async () => {
    expect((await control('/evil/token-huge/start', 'POST')).status).toBe(200)
    const { items, elsewhere, caught } = (await (await control('/evil')).json()) as {
      items: { name: string; active: boolean }[]
      elsewhere: string
      caught: unknown[]
    }
    expect(items.filter((one) => one.active).map(({ name }) => name)).toEqual(['token-huge'])
    expect([elsewhere, caught]).toEqual([bed.sandbox.evil.elsewhere, []])
    expect(await (await control('/evil/token-huge/stop', 'POST')).json()).toMatchObject({ active: false })
    await control('/evil/token-huge/start', 'POST')
    expect((await control('/evil', 'DELETE')).status).toBe(204)
    expect(active()).toEqual([])
    expect((await control('/evil/nonsense/start', 'POST')).status).toBe(404)
  })
})
