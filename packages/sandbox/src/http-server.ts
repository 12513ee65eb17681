import { createServer as createHttpServer, type Server } from 'node:http'
import { ConnectionReset } from './traffic/faults.ts'
import { knownText } from './traffic/json-answer.ts'

export interface ServerLimits {
  /** Milliseconds for the head of a request. Default 10000. */
  headersTimeout: number
  /** Milliseconds for a whole request with its body. Default 30000. */
  requestTimeout: number
}

/** A node:http server around `fetch`, with every limit set. */
export async function createServer(
  fetch: (request: Request) => Promise<Response>,
  { headersTimeout = 10_000, requestTimeout = 30_000 }: Partial<ServerLimits> = {},
): Promise<Server> {
  const { getRequestListener } = await import('@hono/node-server')
  const { RESPONSE_ALREADY_SENT } = await import('@hono/node-server/utils/response')
  const server = createHttpServer({
    maxHeaderSize: 16 * 1024,
    headersTimeout,
    requestTimeout,
    keepAliveTimeout: 5000,
    connectionsCheckingInterval: Math.min(1000, headersTimeout, requestTimeout),
  })
  server.maxConnections = 10_000
  server.on('request', (incoming, outgoing) => {
    // The web's Request takes no such method.
    if (['TRACE', 'TRACK'].includes(incoming.method ?? '')) {
      outgoing
        .writeHead(405, { connection: 'close', 'content-type': 'text/plain' })
        .end('Method not allowed\n')
      return
    }
    // A text that is known need not become a stream and a text again.
    const answer = async (request: Request): Promise<Response> => {
      const response = await fetch(request)
      const text = request.method === 'HEAD' ? undefined : knownText(response)
      if (text === undefined || incoming.destroyed) return response
      const length = String(Buffer.byteLength(text))
      outgoing.writeHead(response.status, {
        ...Object.fromEntries(response.headers),
        'content-length': length,
      })
      outgoing.end(text)
      return RESPONSE_ALREADY_SENT
    }
    const listener = getRequestListener(answer, {
      overrideGlobalObjects: false,
      errorHandler: (error) => {
        if (error instanceof ConnectionReset || incoming.destroyed) {
          outgoing.destroy()
          return undefined
        }
        return failed(error)
      },
    })
    void listener(incoming, outgoing)
  })
  return server
}

function failed(error: unknown): Response {
  // hono refuses a request line or Host that is not a URL.
  if (error instanceof Error && error.name === 'RequestError')
    return new Response('Bad request\n', { status: 400 })
  return new Response('The sandbox failed. This is a fault of the sandbox, not of your program.\n', {
    status: 500,
  })
}
