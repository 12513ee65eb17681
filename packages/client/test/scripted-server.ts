import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createTcpServer, type AddressInfo, type Socket } from 'node:net'

/** One request as the server saw it. */
interface SeenRequest {
  readonly method: string
  readonly url: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
  /** Counts connections from 1. */
  readonly connection: number
}

/** An answer as data, or a function that writes one, or does what no server should. */
export type ScriptedAnswer =
  | { readonly status?: number; readonly headers?: Record<string, string>; readonly body?: unknown }
  | ((request: SeenRequest, response: ServerResponse, socket: Socket) => void)

export interface ScriptedServer {
  /** Ends in `/v2`. */
  readonly baseUrl: string
  readonly origin: string
  readonly port: number
  readonly seen: readonly SeenRequest[]
  /** Resolves when this many requests have come in whole. */
  arrived(count: number): Promise<void>
  close(): Promise<void>
}

/** A real HTTP server that gives its answers in order, the last one for ever. */
export async function startServer(...answers: readonly ScriptedAnswer[]): Promise<ScriptedServer> {
  const seen: SeenRequest[] = []
  const sockets: Socket[] = []
  const waiting: { count: number; go: () => void }[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const one: SeenRequest = {
        method: request.method ?? '',
        url: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(chunks).toString(),
        connection: sockets.indexOf(request.socket) + 1,
      }
      seen.push(one)
      for (const { count, go } of waiting) if (seen.length >= count) go()
      const answer = answers[Math.min(seen.length, answers.length) - 1] ?? {}
      if (typeof answer === 'function') answer(one, response, request.socket)
      else write(response, answer)
    })
  })
  server.on('connection', (socket) => sockets.push(socket))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const origin = `http://127.0.0.1:${port}`
  return {
    baseUrl: `${origin}/v2`,
    origin,
    port,
    seen,
    arrived: (count) =>
      new Promise((go) => {
        if (seen.length >= count) go()
        else waiting.push({ count, go })
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function write(response: ServerResponse, answer: Exclude<ScriptedAnswer, (...args: never) => unknown>): void {
  const { status = 200, headers = {}, body } = answer
  const text = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body)
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(text)
}

/** A server below HTTP: `talk` does with each connection what it likes. Counts connections from 1. */
export async function startTcpServer(talk: (socket: Socket, connection: number) => void) {
  let connections = 0
  const open = new Set<Socket>()
  const server = createTcpServer((socket) => {
    open.add(socket)
    socket.on('close', () => open.delete(socket))
    socket.on('error', () => {})
    talk(socket, ++connections)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    baseUrl: `http://127.0.0.1:${port}/v2`,
    connections: () => connections,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        for (const socket of open) socket.destroy()
      }),
  }
}

/** An address of this machine on which nobody listens. */
export async function closedPort(): Promise<number> {
  const server = await startTcpServer(() => {})
  await server.close()
  return server.port
}
