import {
  createServer,
  request,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { loopbackCertificate } from '../../packages/client/test/loopback-certificate.ts'

/** A reverse proxy as one puts in front of an application. */
export interface Proxy {
  readonly port: number
  close(): Promise<void>
}

export interface ProxyOptions {
  /** The servers behind it, such as `http://127.0.0.1:3000`. They get the requests in turn, whoever sends them. */
  to: () => readonly string[]
  /** Whether visitors reach it over https, with the certificate of the tests. */
  https?: boolean
  /** The address that servers behind it see. Default 127.0.0.1. Other addresses of 127.0.0.0/8 work on Linux only. */
  address?: string
}

/**
 * Does what nginx does with `proxy_add_x_forwarded_for`: it passes on what it got, spoofed headers too, and appends the address it
 * really saw. A server that refuses the connection has not seen the request, so the next one gets it.
 */
export async function startProxy(options: ProxyOptions): Promise<Proxy> {
  let turn = 0
  const answer: RequestListener = (incoming, outgoing) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      const servers = options.to()
      const start = turn++
      const inTurn = servers.map((_, index) => servers[(start + index) % servers.length] ?? '')
      pass(incoming, Buffer.concat(chunks), outgoing, inTurn, options)
    })
  }
  const server = options.https ? createTlsServer(loopbackCertificate, answer) : createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function pass(
  incoming: IncomingMessage,
  body: Buffer,
  outgoing: ServerResponse,
  [server, ...others]: readonly string[],
  options: ProxyOptions,
): void {
  if (server === undefined) return void outgoing.writeHead(502).end('no server answers')
  const { connection: _, ...headers } = incoming.headers
  const seen = [headers['x-forwarded-for'], incoming.socket.remoteAddress].filter(Boolean)
  const { hostname, port } = new URL(server)
  const passed = request(
    {
      hostname,
      port,
      path: incoming.url,
      method: incoming.method,
      headers: {
        ...headers,
        'x-forwarded-for': seen.join(', '),
        ...(options.https && { 'x-forwarded-proto': 'https' }),
      },
      localAddress: options.address,
      agent: false,
    },
    (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders)
      answer.pipe(outgoing)
    },
  )
  passed.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'ECONNREFUSED') return pass(incoming, body, outgoing, others, options)
    if (outgoing.headersSent) outgoing.destroy()
    else outgoing.writeHead(502).end('the server ended the connection')
  })
  passed.end(body)
}
