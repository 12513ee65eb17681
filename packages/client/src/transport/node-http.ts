import type {
  Agent,
  AgentOptions,
  ClientRequestArgs,
  IncomingMessage,
  request as httpRequest,
} from 'node:http'
import type { Socket } from 'node:net'
import type { Deadline } from '../call/deadline.ts'
import type { TLSSocket } from 'node:tls'
import { defaultUserAgent } from '../version.ts'
import { invalidArgument } from '../errors/sipgate-error.ts'
import { collectBody } from './collect-body.ts'
import { decodedBody } from './decoded-body.ts'
import { readProxies, type FindProxy } from './proxies.ts'
import type { Fetch, Transport, TransportRequest, TransportResult } from './transport.ts'
import { openTunnel, TunnelProblem } from './tunnel.ts'

/** Bytes of all headers of an answer, Node's own default made explicit. */
const maxHeaderBytes = 16_384
/** Milliseconds after which an idle connection is closed. */
const idleMilliseconds = 15_000
const agentLimits: AgentOptions = { maxSockets: 256, maxFreeSockets: 256 }

/** node:http(s) with connections kept alive: several times as fast as the global fetch of Node. */
export function createTransport(_fetch: Fetch, proxy: string | false | undefined): Transport {
  const findProxy = isNode() ? readProxies(proxy, process.env) : withoutProxy(proxy)
  const loading = new Map<boolean, Promise<Http>>()
  const loaded = new Map<boolean, Http>()
  return async (request, headers, fresh) => {
    const secure = request.context.api.url.protocol === 'https:'
    const http = loaded.get(secure) ?? (await load(secure))
    const result = await send(http, request, headers, fresh)
    // The server had closed an idle connection. That is no failure, and costs no retry.
    return result.stale ? send(http, request, headers, true) : result
  }

  /** At the first request: whoever imports the client need not wait for all of TLS. */
  function load(secure: boolean): Promise<Http> {
    const before = loading.get(secure)
    if (before) return before
    const now = loadHttp(secure, findProxy).then((http) => {
      loaded.set(secure, http)
      return http
    })
    loading.set(secure, now)
    return now
  }
}

/** `stale`: it failed, and its connection had been idle before. */
type Sent = TransportResult & { readonly stale?: boolean }

interface Http {
  request: typeof httpRequest
  kept: Agent
  fresh: Agent
}

async function loadHttp(secure: boolean, findProxy: FindProxy): Promise<Http> {
  const { Agent, request } = secure ? await import('node:https') : await import('node:http')
  const kept = new Agent({ ...agentLimits, keepAlive: true, scheduling: 'lifo', timeout: idleMilliseconds })
  const fresh = new Agent({ ...agentLimits, keepAlive: false })
  for (const agent of [kept, fresh]) tunnelThroughProxies(agent, secure, findProxy)
  return { request, kept, fresh }
}

/** Bun and Deno let no agent make its connections, and Deno asks people before a program may read a variable. */
function isNode(): boolean {
  return !('Bun' in globalThis || 'Deno' in globalThis)
}

function withoutProxy(proxy: string | false | undefined): FindProxy {
  if (proxy) throw invalidArgument('`proxy` needs Node. Pass a `fetch` that uses a proxy.')
  return () => undefined
}

/** Lets an agent reach hosts through their proxy, where they have one. */
function tunnelThroughProxies(agent: Agent, secure: boolean, findProxy: FindProxy): void {
  const connect = agent.createConnection.bind(agent) as (options: ConnectionOptions) => Socket
  const connectThrough = (
    options: ConnectionOptions,
    done: (problem: Error | null, socket?: Socket) => void,
  ) => {
    const { host, deadline } = options
    const port = Number(options.port)
    const proxy = findProxy(secure, host, port)
    if (!proxy) return connect(options)
    openTunnel(proxy, `${host.includes(':') ? `[${host}]` : host}:${port}`, deadline, (problem, socket) =>
      done(problem, socket && secure ? connect({ ...options, socket }) : socket),
    )
    return undefined
  }
  Object.assign(agent, { createConnection: connectThrough })
}

/** What an agent is given for a new connection: all that the request was made of. */
interface ConnectionOptions {
  readonly host: string
  readonly port: number | string
  readonly deadline: Deadline
  readonly socket?: Socket
}

function send(
  http: Http,
  request: TransportRequest,
  headers: Readonly<Record<string, string>>,
  fresh: boolean,
): Promise<Sent> {
  return new Promise((resolve) => {
    const { context, route, deadline } = request
    const { api } = context
    const { protocol, hostname, port } = api.url
    if (deadline.stopped) return resolve({ sent: false })
    let sent = false
    let endReading: (() => void) | undefined

    const outgoing = http.request({
      protocol,
      hostname: hostname.replace(/^\[|\]$/g, ''),
      port: port || undefined,
      path: api.path + request.path,
      method: route.method,
      // A list is written as it is, which saves a seventh of the work of a request; so `Host` is ours to name.
      headers: headerList(request, headers, fresh),
      agent: fresh ? http.fresh : http.kept,
      maxHeaderSize: maxHeaderBytes,
      // For the tunnel through a proxy.
      deadline,
    } as ClientRequestArgs)
    // A server that keeps it open nevertheless must not hand the socket to the next queued request.
    if (fresh) outgoing.shouldKeepAlive = false
    const settle = (result: Sent) => {
      forget()
      resolve(result)
    }
    const forget = deadline.onStop(() => {
      if (endReading) endReading()
      else resolve({ sent })
      outgoing.destroy()
    })

    outgoing.on('socket', (socket) => {
      // Until the connection stands, what is written waits in this process.
      const { connecting, secureConnecting = false } = socket as TLSSocket & { secureConnecting?: boolean }
      if (connecting || secureConnecting)
        socket.once(protocol === 'https:' ? 'secureConnect' : 'connect', () => (sent = true))
      else sent = true
    })
    outgoing.on('error', (cause: NodeJS.ErrnoException) => {
      const notHttp = cause.code?.startsWith('HPE_') === true
      const place = cause instanceof TunnelProblem ? cause.place : undefined
      settle({ sent, notHttp, cause, place, stale: outgoing.reusedSocket && !notHttp })
    })
    // The request did not ask for another protocol.
    outgoing.on('upgrade', (_incoming, socket) => {
      socket.destroy()
      settle({
        sent,
        notHttp: true,
        cause: Object.assign(new Error('It is another protocol.'), { code: 'HPE_UPGRADE' }),
      })
    })
    outgoing.on('response', (incoming) => {
      const { statusCode: status = 0 } = incoming
      const answer = { status, header: headerOf(incoming) }
      const body = decodedBody(incoming)
      if (request.streamed && status >= 200 && status <= 299) {
        const { Readable } = process.getBuiltinModule('node:stream')
        const stream = Readable.toWeb(body) as ReadableStream<Uint8Array>
        return settle({ ...answer, body: new Uint8Array(), stream })
      }
      endReading = collectBody(body, (collected) => {
        if (collected.bodyProblem) outgoing.destroy()
        settle({ ...answer, ...collected })
      })
    })
    outgoing.end(request.body)
  })
}

function headerList(
  { context, requestId, route, body }: TransportRequest,
  headers: Readonly<Record<string, string>>,
  fresh: boolean,
): string[] {
  const list = ['host', context.api.url.host, 'connection', fresh ? 'close' : 'keep-alive']
  list.push('accept-encoding', 'identity', 'x-request-id', requestId)
  if (!('user-agent' in headers)) list.push('user-agent', defaultUserAgent)
  for (const name in headers) list.push(name, headers[name] ?? '')
  if (body !== undefined) list.push('content-length', String(Buffer.byteLength(body)))
  else if (route.method === 'POST' || route.method === 'PUT') list.push('content-length', '0')
  return list
}

function headerOf({ headers }: IncomingMessage): (name: string) => string | undefined {
  return (name) => [headers[name]].flat()[0]
}
