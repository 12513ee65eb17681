import { decodeJwt, decodeProtectedHeader } from 'jose'
import { expect, vi } from 'vitest'
import { startSandbox } from '../src/start-sandbox.ts'
import type { StartOptions } from '../src/start-sandbox.ts'
import { testBrowser } from './login-browser.ts'
import { redirectUri } from './login-journey.ts'

type Json = Record<string, unknown>

/** A sandbox behind a port, and an application that looks at what it is told instead of judging it. */
export async function startEvilBed(options: StartOptions = {}) {
  const sandbox = await startSandbox(options)
  const realm = sandbox.issuer
  const endpoint = (name: string) => `${realm}/protocol/openid-connect/${name}`
  const credentials = { client_id: sandbox.clientId, client_secret: sandbox.clientSecret }

  /** Logs in, up to the address that the browser is sent back to. */
  async function callback(parameters: Record<string, string> = {}): Promise<URL> {
    const browser = testBrowser((request) => fetch(request))
    const all = {
      client_id: sandbox.clientId,
      redirect_uri: redirectUri,
      response_type: 'code',
      scope: 'openid balance:read',
      state: 'state-1',
      nonce: 'nonce-1',
      ...parameters,
    }
    let page = await browser.get(`${endpoint('auth')}?${new URLSearchParams(all).toString()}`)
    page = await browser.submit(page, { username: sandbox.username, password: sandbox.password })
    if (page.location.includes('/login-actions/consent')) page = await browser.get(page.location)
    if (page.html.includes('name="accept"')) page = await browser.submit(page, { accept: 'accept' })
    return new URL(page.location)
  }
  const post = (name: string, fields: Record<string, string>, init: RequestInit = {}) =>
    fetch(endpoint(name), {
      method: 'POST',
      body: new URLSearchParams({ ...credentials, ...fields }),
      ...init,
    })
  const exchange = (code: string, init?: RequestInit) =>
    post('token', { grant_type: 'authorization_code', code, redirect_uri: redirectUri }, init)
  const refresh = (refreshToken: string, init?: RequestInit) =>
    post('token', { grant_type: 'refresh_token', refresh_token: refreshToken }, init)
  const code = async () => (await callback()).searchParams.get('code') ?? ''
  const answer = async (init?: RequestInit) => exchange(await code(), init)
  const json = async (response: Response) => (await response.json()) as Json
  const tokens = async () => json(await answer())
  /** A login while the login server is honest, and then a refresh with `name`. */
  async function refreshWith(name: string, init?: RequestInit): Promise<Response> {
    const { refresh_token: token } = await tokens()
    sandbox.evil.start(name)
    return refresh(String(token), init)
  }
  const get = (name: string) => fetch(endpoint(name), { redirect: 'manual' })
  const metadata = () => fetch(`${realm}/.well-known/openid-configuration`, { redirect: 'manual' })
  const played = (name: string) => sandbox.evil.list().find((one) => one.name === name)?.played
  /** Waits until a behaviour shows, then leaves without the whole answer, which must not have come by then. */
  async function leaveOnce(name: string, ask: (signal: AbortSignal) => Promise<Response>): Promise<void> {
    const leaving = new AbortController()
    const whole = ask(leaving.signal).then((response) => response.text())
    const rejected = expect(whole).rejects.toThrow()
    await vi.waitFor(() => expect(played(name)).toBe(1), 10_000)
    leaving.abort()
    await rejected
  }
  return {
    sandbox,
    callback,
    code,
    post,
    exchange,
    refresh,
    refreshWith,
    answer,
    tokens,
    get,
    metadata,
    played,
    leaveOnce,
    json,
  }
}

export type EvilBed = Awaited<ReturnType<typeof startEvilBed>>

/** An id token, opened. Nothing of it is checked. */
export function opened(idToken: unknown): { header: Json; claims: Json; signature: string } {
  const token = String(idToken)
  return {
    header: decodeProtectedHeader(token),
    claims: decodeJwt(token),
    signature: token.split('.')[2] ?? '',
  }
}
