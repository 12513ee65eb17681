import { describe, expect, it } from 'vitest'
import { createSandbox } from '../create-sandbox.ts'
import { testLogin } from '../../test/login-journey.ts'
import { open, press, type own } from '../../test/console-visitor.ts'

const tabs = ['', 'phone', 'messages', 'requests', 'users', 'clients', 'clock', 'faults']
const pages = [...tabs, 'requests?entry=1', 'search', 'search?q=demo']

describe('the console', () => {
  it.each(pages)('has a page /%s that says it is not sipgate, and names itself', async (path) => {
    const page = await open(createSandbox(), path)
    expect(page).toContain('This is not sipgate')
    expect(page.match(/<h1>/g)).toHaveLength(1)
  })

  it.each(tabs)('shows in its navigation where one is: /%s', async (path) => {
    const page = await open(createSandbox(), path)
    expect(page.match(/<a href="([^"]*)"\s+aria-current="page"/)?.[1]).toBe(`/_sandbox/${path}`)
  })

  it.each(pages)('T53: has no inline script or style and loads nothing from elsewhere: /%s', async (path) => {
    const { sandbox, tokens } = testLogin()
    await tokens()
    const response = await sandbox.fetch(sandbox.consoleUrl + path)
    const page = await response.text()
    expect(page).not.toMatch(/<script(?![^>]* src="\/_sandbox\/assets\/)|<style| style=| on[a-z]+="/)
    for (const [, url = ''] of page.matchAll(/(?:src|action)="([^"]*)"/g))
      expect(url).toMatch(/^\/(_sandbox|download)\//)
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(
      /default-src 'none'.*script-src 'self'.*form-action 'self'.*frame-ancestors 'none'/,
    )
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  it('serves the files its pages name', async () => {
    const sandbox = createSandbox()
    const page = await open(sandbox, '')
    const files = [...page.matchAll(/(?:src|href)="(\/_sandbox\/assets\/[^"]*)"/g)].map(([, path]) => path)
    expect(files.length).toBeGreaterThan(2)
    for (const file of files)
      expect([file, (await sandbox.fetch(`${sandbox.url}${file}`)).status]).toEqual([file, 200])
  })

  it('T22, T57: shows no token, and secrets only when asked', async () => {
    const { sandbox, tokens } = testLogin()
    const { access_token, refresh_token } = await tokens()
    for (const path of pages) {
      const page = await open(sandbox, path)
      for (const secret of [
        'sandbox-secret',
        '0d0d0d0d-0000',
        access_token,
        refresh_token,
        '<code>other</code></td>\n<td><code>other',
      ])
        expect(page).not.toContain(secret)
    }
    expect(await open(sandbox, 'clients?reveal=true')).toContain('sandbox-secret')
    expect(await open(sandbox, 'users?reveal=true')).toContain('0d0d0d0d-0000')
  })

  it('escapes what applications sent', async () => {
    const sandbox = createSandbox()
    await sandbox.fetch(`${sandbox.apiUrl}/x?types=<script>alert(1)</script>`)
    sandbox.accounts.update('1000001', { details: { company: '<img src=x onerror=alert(1)>' } })
    expect(await open(sandbox, 'requests')).not.toContain('<script>alert')
    expect(await open(sandbox, 'users')).toContain('&lt;img src=x')
  })

  describe('without JavaScript', () => {
    it('sets a balance in the account’s currency', async () => {
      const sandbox = createSandbox()
      const page = await press(sandbox, 'users', 'Set balance', { 'balance.amount:money': '12,34' })
      expect([page.status, page.location]).toEqual([303, `${sandbox.url}/_sandbox/users?done=yes`])
      expect(sandbox.accounts.get('1000001').balance).toEqual({ amount: 123_400, currency: 'EUR' })
      await press(sandbox, 'users', 'Set to zero')
      expect(sandbox.accounts.get('1000001').balance.amount).toBe(0)
      await press(sandbox, 'users', 'Set below zero')
      expect(sandbox.accounts.get('1000001').balance.amount).toBe(-42_000)
    })

    it('moves the clock, sets and forgets faults', async () => {
      const sandbox = createSandbox()
      await press(sandbox, 'clock', '+ 6m')
      expect(sandbox.clock.ahead).toBe(360_000)
      await press(sandbox, 'faults', 'Balance: connection lost')
      await press(sandbox, 'faults', 'Inject fault', {
        operation: 'POST /token',
        'status:number': '503',
        delay: '',
        body: '',
        'times:number': '2',
      })
      expect(sandbox.faults.list()).toMatchObject([
        { operation: 'GET /balance', reset: true },
        { operation: 'POST /token', status: 503, times: 2 },
      ])
      await press(sandbox, 'faults', 'Clear all faults')
      expect(sandbox.faults.list()).toEqual([])
    })

    it('revokes a login, forgets requests and resets', async () => {
      const { sandbox, tokens, balance } = testLogin()
      const { access_token } = await tokens()
      await press(sandbox, 'users', 'Revoke')
      expect((await balance(access_token)).status).toBe(401)
      expect(await open(sandbox, 'users')).toContain('revoked')
      await press(sandbox, 'requests', 'Clear requests')
      expect(sandbox.requests()).toEqual([])
      await press(sandbox, '', 'Reset the sandbox')
      expect(sandbox.grants.list()).toEqual([])
    })

    it('says what was wrong with what was typed', async () => {
      const sandbox = createSandbox()
      const page = await press(sandbox, 'clock', 'Move the clock', { by: 'tomorrow' })
      expect(page.status).toBe(400)
      expect(page.html).toContain('A duration is')
    })
  })

  it('T19: takes forms from its own pages only', async () => {
    const sandbox = createSandbox()
    for (const headers of [
      { 'sec-fetch-site': 'cross-site', origin: 'null' },
      { 'sec-fetch-site': 'same-site', origin: 'http://localhost:3000' },
      { 'sec-fetch-site': 'none', origin: 'null' },
      { 'sec-fetch-site': 'same-origin', origin: 'https://evil.example' },
      {},
      { origin: 'null' },
      { origin: 'https://evil.example' },
    ] as (typeof own)[])
      expect((await press(sandbox, 'clock', '+ 6m', {}, headers)).status).toBe(403)
    expect(sandbox.clock.ahead).toBe(0)
    const old = { origin: sandbox.url } as typeof own
    expect((await press(sandbox, 'clock', '+ 6m', {}, old)).status).toBe(303)
  })

  it('T52: refuses form fields that are not its own', async () => {
    const sandbox = createSandbox()
    for (const fields of [
      { '__proto__.status': '500' },
      { 'a[b]': '1' },
      { path: '/../../v2/balance' },
      { path: 'http://evil.example/' },
      { method: 'PUT' },
      { operation: 'GET /balance', 'operation.x': '1' },
      { 'constructor.prototype:flag': 'true' },
    ] as Record<string, string>[]) {
      const page = await press(sandbox, 'clock', '+ 6m', fields)
      expect([fields, page.status]).toEqual([fields, 400])
    }
    expect(({} as Record<string, unknown>)['status']).toBe(undefined)
  })

  it('T11: leads back to its own pages only', async () => {
    const sandbox = createSandbox()
    for (const back of ['https://evil.example/', '//evil.example', '/v2/balance', 'constructor'])
      expect((await press(sandbox, 'clock', '+ 6m', { back })).location).toBe(
        `${sandbox.url}/_sandbox/?done=yes`,
      )
  })

  it.each([
    ['POST', '/', 405],
    ['DELETE', '/_sandbox/', 405],
    ['GET', '/_sandbox/form', 405],
    ['GET', '/_sandbox/nope', 404],
    ['GET', '/_sandbox/assets/nope', 404],
    ['GET', '/_sandbox', 302],
    ['GET', '/nope', 404],
    ['HEAD', '/_sandbox/', 200],
    ['HEAD', '/_sandbox/events', 200],
    ['POST', '/_sandbox/events', 405],
    ['GET', '/_sandbox/again', 405],
  ])('answers %s %s with %i', async (method, path, status) => {
    const sandbox = createSandbox()
    expect(
      (await sandbox.fetch(new Request(sandbox.url + path, { method, redirect: 'manual' }))).status,
    ).toBe(status)
  })
})
