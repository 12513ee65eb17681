import { connect, type AddressInfo, type Socket } from 'node:net'
import { createServer as createHttpServer } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { balance, failure, newClient } from '../../test/both-transports.ts'
import { loopbackCertificate } from '../../test/loopback-certificate.ts'
import { recordedPlatform } from '../../test/recorded-platform.ts'
import { closedPort } from '../../test/scripted-server.ts'
import { inspect } from 'node:util'
import { Sipgate, type SipgateOptions } from '../index.ts'
import { readProxies } from './proxies.ts'

const open: (() => void)[] = []
afterEach(() => {
  for (const close of open.splice(0)) close()
  vi.unstubAllEnvs()
})

/** An API with a certificate, by a name that only the proxy knows. */
async function startApi() {
  const seen: { method: string | undefined; url: string | undefined; headers: object; from: number }[] = []
  const server = createTlsServer(loopbackCertificate, (request, response) => {
    const { method, url, headers, socket } = request
    seen.push({ method, url, headers, from: socket.remotePort ?? 0 })
    response.setHeader('content-type', 'application/json').end(JSON.stringify(balance))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  open.push(() => (server.close(), server.closeAllConnections()))
  return { port: (server.address() as AddressInfo).port, seen }
}

/** A proxy that leads every host to this machine, or answers in its own way. */
async function startProxy(answer?: (socket: Socket) => void) {
  const asked: { target: string | undefined; authorization: string | undefined }[] = []
  const server = createHttpServer((_request, response) => response.writeHead(500).end())
  server.on('connect', ({ url, headers }, socket: Socket) => {
    asked.push({ target: url, authorization: headers['proxy-authorization'] })
    socket.on('error', () => {})
    if (answer) return answer(socket)
    const way = connect(Number(url?.split(':').at(-1)), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      way.pipe(socket).pipe(way)
    })
    way.on('error', () => socket.destroy())
    open.push(() => way.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  open.push(() => (server.close(), server.closeAllConnections()))
  return { asked, url: `127.0.0.1:${(server.address() as AddressInfo).port}` }
}

function client(port: number, options: SipgateOptions = {}) {
  vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0')
  return new Sipgate({
    auth: { accessToken: 'canary-access-token' },
    baseUrl: `https://api.example.com:${port}/v2`,
    retries: 0,
    ...options,
  })
}

describe('a proxy', () => {
  it('leads to the API, with connections that are kept for what may be repeated', async () => {
    const [api, proxy] = [await startApi(), await startProxy()]
    vi.stubEnv('HTTPS_PROXY', `http://anna:p%40ss@${proxy.url}`)
    const sipgate = client(api.port)
    expect(await sipgate.balance.get()).toEqual(balance)
    expect(await sipgate.balance.get()).toEqual(balance)
    expect(proxy.asked).toEqual([
      { target: `api.example.com:${api.port}`, authorization: `Basic ${btoa('anna:p@ss')}` },
    ])
    expect(api.seen).toHaveLength(2)
    expect(api.seen[0]?.headers).not.toHaveProperty('proxy-authorization')
    await failure(sipgate.authorization.clients.create(newClient))
    await failure(sipgate.authorization.clients.create(newClient))
    expect(proxy.asked).toHaveLength(3)
  })

  it('can be an option, which wins over the environment', async () => {
    const [api, proxy] = [await startApi(), await startProxy()]
    vi.stubEnv('HTTPS_PROXY', `http://127.0.0.1:${await closedPort()}`)
    expect(await client(api.port, { proxy: proxy.url }).balance.get()).toEqual(balance)
    expect(proxy.asked).toHaveLength(1)
  })

  it.each([
    [407, 'wants a user name and password (status 407). Write them into its URL'],
    [403, 'refused the way to the API (status 403)'],
    [502, 'refused the way to the API (status 502)'],
  ])('that answers %i is not taken for sipgate, and nothing has left', async (status, reason) => {
    const proxy = await startProxy((socket) =>
      socket.end(`HTTP/1.1 ${status} No\r\ncontent-length: 9\r\n\r\n{"id":"1"}`),
    )
    const { sipgate, platform } = recorded({ proxy: `http://anna:canary-pw@${proxy.url}`, retries: 2 })
    const error = await failure(sipgate.authorization.clients.create(newClient))
    expect(error).toMatchObject({ code: 'connection_failed', cause: { code: `PROXY_${status}` } })
    expect(error.message).toContain(`The proxy ${proxy.url} ${reason}`)
    expect(error.status).toBeUndefined()
    // Repeated, though it must not happen twice: the proxy let nothing through.
    expect(platform.sleeps).toHaveLength(2)
    for (const secret of ['canary-pw', btoa('anna:canary-pw'), 'canary-access-token'])
      expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(secret)
  })

  it('that nobody runs is named', async () => {
    const port = await closedPort()
    const error = await failure(recorded({ proxy: `127.0.0.1:${port}` }).sipgate.balance.get())
    expect(error.message).toContain(`The proxy 127.0.0.1:${port} refused the connection (ECONNREFUSED)`)
  })

  it('that never answers is left at the time limit', async () => {
    let arrive: (() => void) | undefined
    let leave: (() => void) | undefined
    const arrived = new Promise<void>((resolve) => (arrive = resolve))
    const left = new Promise<void>((resolve) => (leave = resolve))
    const proxy = await startProxy((socket) => {
      socket.resume().on('end', () => leave?.())
      arrive?.()
    })
    const { sipgate, platform } = recorded({ proxy: proxy.url })
    const late = failure(sipgate.authorization.clients.create(newClient))
    await arrived
    platform.ring()
    expect(await late).toMatchObject({ code: 'timeout' })
    await left
  })

  it('that breaks the tunnel half way leaves it open whether it happened, so nothing is sent again', async () => {
    const proxy = await startProxy((socket) => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      socket.once('data', () => socket.destroy())
    })
    const { sipgate, platform } = recorded({
      proxy: proxy.url,
      baseUrl: 'http://api.example.com/v2',
      allowPlainHttp: true,
      retries: 2,
    })
    expect(await failure(sipgate.authorization.clients.create(newClient))).toMatchObject({
      code: 'outcome_unknown',
    })
    expect(proxy.asked).toEqual([{ target: 'api.example.com:80', authorization: undefined }])
    expect(platform.sleeps).toEqual([])
  })

  it('that breaks the tunnel before it is encrypted carried nothing, so the request may be sent again', async () => {
    const proxy = await startProxy((socket) => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      socket.once('data', () => socket.destroy())
    })
    const { sipgate, platform } = recorded({ proxy: proxy.url, retries: 2 })
    expect(await failure(sipgate.authorization.clients.create(newClient))).toMatchObject({
      code: 'connection_failed',
    })
    expect(platform.sleeps).toHaveLength(2)
  })

  it('is never used for this machine', async () => {
    const api = await startApi()
    const proxy = await startProxy()
    for (const option of [undefined, proxy.url]) {
      vi.stubEnv('HTTPS_PROXY', `http://${proxy.url}`)
      const sipgate = client(0, { baseUrl: `https://127.0.0.1:${api.port}/v2`, proxy: option })
      expect(await sipgate.balance.get()).toEqual(balance)
    }
    expect(proxy.asked).toEqual([])
  })

  it('and a `fetch` cannot be had together', () => {
    expect(() => client(443, { proxy: 'localhost:3128', fetch: async () => new Response() })).toThrow(
      '`proxy` needs Node, and no `fetch`.',
    )
  })
})

function recorded(options: SipgateOptions) {
  const platform = recordedPlatform()
  return { platform, sipgate: client(443, { platform, ...options }) }
}

describe('the proxy of a host', () => {
  const hostOf = (environment: Record<string, string>, secure = true, host = 'api.sipgate.com', port = 443) =>
    readProxies(undefined, environment)(secure, host, port)?.hostname

  it('is what the environment says, lower case first', () => {
    expect(hostOf({})).toBeUndefined()
    expect(hostOf({ HTTPS_PROXY: '' })).toBeUndefined()
    expect(hostOf({ HTTPS_PROXY: 'https://upper' })).toBe('upper')
    expect(hostOf({ HTTPS_PROXY: 'http://upper', https_proxy: 'http://lower:1' })).toBe('lower')
    expect(hostOf({ HTTP_PROXY: 'http://plain' })).toBeUndefined()
    expect(hostOf({ http_proxy: 'plain:3128' }, false)).toBe('plain')
    expect(hostOf({ HTTPS_PROXY: 'http://[fd00::1]:3128' })).toBe('fd00::1')
    expect(readProxies(false, { HTTPS_PROXY: 'http://upper' })(true, 'api.sipgate.com', 443)).toBeUndefined()
  })

  it.each([
    ['*', undefined],
    ['api.sipgate.com', undefined],
    ['sipgate.com', undefined],
    ['.sipgate.com', undefined],
    ['*.sipgate.com', undefined],
    ['localhost, SIPGATE.com:443', undefined],
    ['example.com', 'proxy'],
    ['gate.com', 'proxy'],
    ['sipgate.com:8443', 'proxy'],
    ['', 'proxy'],
  ])('is none where NO_PROXY says so: %s', (exceptions, host) => {
    expect(hostOf({ HTTPS_PROXY: 'http://proxy', NO_PROXY: exceptions })).toBe(host)
    expect(hostOf({ https_proxy: 'http://proxy', no_proxy: exceptions })).toBe(host)
  })

  it.each(['socks5://anna:canary@proxy:1080', 'http://', 'http://a b', 'proxy:port', '://'])(
    'that is not a proxy is refused without showing it: %s',
    (url) => {
      const refusal = 'must be the URL of a proxy'
      expect(() => readProxies(undefined, { HTTPS_PROXY: url })).toThrow(
        `The environment variable HTTPS_PROXY ${refusal}`,
      )
      expect(() => new Sipgate({ proxy: url })).toThrow(`\`proxy\` ${refusal}`)
      expect(() => new Sipgate({ proxy: url })).not.toThrow('canary')
    },
  )
})
