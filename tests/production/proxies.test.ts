import { request } from 'node:https'
import { connect } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { loopbackCertificate } from '../../packages/client/test/loopback-certificate.ts'
import { startBehindProxies, type BehindProxies } from '../support/behind-proxies.ts'

/** The visitor, the outer proxy and the inner proxy. Only Linux has all of 127.0.0.0/8. */
const [visitor, outer, inner] = ['127.0.0.9', '127.0.0.2', '127.0.0.3'] as const
const spoofed = {
  'x-forwarded-for': '203.0.113.7',
  'x-forwarded-proto': 'http',
  'x-forwarded-host': 'evil.example.com',
  'x-real-ip': '203.0.113.7',
  forwarded: 'for=203.0.113.7;proto=http;host=evil.example.com',
}

async function start(env: Record<string, string>, proxies = [{ address: outer }, { address: inner }]) {
  const production = await startBehindProxies({ host: 'localhost', env, proxies })
  onTestFinished(() => production.close())
  return production
}

interface Answer {
  readonly status: number
  readonly cookies: readonly string[]
  readonly location: string
}

/** A request over https, through the proxies. */
function ask(
  { port }: BehindProxies,
  path: string,
  headers: Record<string, string> = {},
  from: string = visitor,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(
      {
        host: 'localhost',
        servername: 'localhost',
        port,
        path,
        headers,
        localAddress: from,
        family: 4,
        ca: loopbackCertificate.cert,
      },
      (answer) => {
        answer.resume()
        resolve({
          status: answer.statusCode ?? 0,
          cookies: answer.headers['set-cookie'] ?? [],
          location: answer.headers.location ?? '',
        })
      },
    )
      .on('error', reject)
      .end()
  })
}

/** The address that desk's log has for a request of this path. */
async function logged({ log }: BehindProxies, path: string): Promise<unknown> {
  const line = () => log.find((one) => one['event'] === 'request' && one['path'] === path)
  await expect.poll(line).toBeDefined()
  return line()?.['ip']
}

describe.runIf(process.platform === 'linux')('desk behind two proxies', () => {
  it.each([
    ['2', visitor],
    ['127.0.0.2,127.0.0.3', visitor],
    ['127.0.0.2/31', visitor],
    ['127.0.0.0/29', visitor],
    ['1', outer],
    ['127.0.0.3', outer],
    ['10.0.0.0/8', inner],
    ['0', inner],
  ])('T47: TRUST_PROXY=%s: the log names %s, whatever the visitor claims', async (trusted, expected) => {
    const production = await start({ TRUST_PROXY: trusted })
    await ask(production, '/honest')
    await ask(production, '/spoofed', spoofed)
    await ask(production, '/odd', { 'x-forwarded-for': '__proto__, ,203.0.113.7:1, ::ffff:203.0.113.7' })
    expect(await logged(production, '/honest')).toBe(expected)
    expect(await logged(production, '/spoofed')).toBe(expected)
    expect(await logged(production, '/odd')).toBe(expected)
  })

  it('T47: whoever comes past the proxies is not believed when they are listed by address', async () => {
    const production = await start({ TRUST_PROXY: '127.0.0.2,127.0.0.3' })
    const ended = new Promise((resolve) => {
      const socket = connect({ port: production.desk.port, host: '127.0.0.1', localAddress: visitor }, () =>
        socket.end(
          'GET /direct HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: 203.0.113.7\r\nConnection: close\r\n\r\n',
        ),
      )
      socket.resume().once('close', resolve)
    })
    await ended
    expect(await logged(production, '/direct')).toBe(visitor)
  })

  it('T47: an address is one address, though a server for IPv4 and IPv6 writes it in two ways', async () => {
    const production = await start({ TRUST_PROXY: '127.0.0.2,127.0.0.3', HOST: '::' })
    await ask(production, '/mapped')
    expect(await logged(production, '/mapped')).toBe(visitor)
    const nobody = await start({ HOST: '::', TRUST_PROXY: '10.0.0.0/8' })
    await ask(nobody, '/mapped')
    expect(await logged(nobody, '/mapped')).toBe(inner)
  })

  it('T10, T18: forwarded headers change neither a cookie nor an address', async () => {
    const production = await start({})
    for (const headers of [{}, spoofed, { ...spoofed, host: 'evil.example.com' }]) {
      const { status, cookies, location } = await ask(production, '/login?returnTo=/', headers)
      expect(status).toBe(303)
      expect(new URL(location).searchParams.get('redirect_uri')).toBe(`${production.url}/authorize`)
      expect(cookies).toEqual([expect.stringMatching(/^__Host-desk-login-.*; Secure/)])
    }
  })

  it('T54: a rate limit counts by that address: no claim evades it, and none locks out another', async () => {
    const production = await start({})
    const victim = '127.0.0.10'
    const logIn = (from: string, headers: Record<string, string> = {}) =>
      ask(production, '/login', headers, from)
    for (let count = 0; count < 30; count += 1) {
      // In the victim's name, and in a new one each time.
      const claimed = count % 2 === 0 ? victim : `203.0.113.${count}`
      expect((await logIn(visitor, { 'x-forwarded-for': claimed })).status).toBe(303)
    }
    for (const headers of [{}, spoofed, { 'x-forwarded-for': victim }]) {
      expect(await logIn(visitor, headers)).toMatchObject({ status: 429, cookies: [] })
    }
    expect((await logIn(victim)).status).toBe(303)
    expect((await ask(production, '/', {}, visitor)).status, 'pages stay open').toBe(200)
  })

  it('keeps connections open for longer than proxies do', async () => {
    const production = await start({})
    const answer = await fetch(`http://127.0.0.1:${production.desk.port}/healthz`)
    expect(answer.headers.get('keep-alive')).toBe('timeout=75')
  })
})
