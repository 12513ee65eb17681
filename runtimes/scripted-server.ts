import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface ScriptedServer {
  /** For one runtime, so that its requests are counted apart. */
  urlFor(runtime: string): string
  /** What the client of a runtime called itself: a browser and its like name themselves, node:http lets the client do it. */
  userAgentOf(runtime: string): string | undefined
  /** What is answered to `GET /name`, beside the scenarios. */
  readonly files: Map<string, ServedFile>
  readonly origin: string
  close(): Promise<void>
}

interface ServedFile {
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
}

interface Hit {
  readonly request: IncomingMessage
  readonly query: URLSearchParams
  /** How many requests came for this scenario, this one included. */
  readonly count: number
}

/** How requests are answered: `/<runtime>/<scenario>/v2/…`. */
const scenarios: Readonly<Record<string, (hit: Hit, response: ServerResponse) => void>> = {
  // A request here means that something was sent that should have been refused.
  unused: (_, response) => answer(response, 200, {}),
  silent: () => {},
  'silent-too': () => {},
  'fails-once': ({ count }, response) =>
    count === 1
      ? answer(response, 500, { message: 'A bad day.' })
      : answer(response, 200, { amount: 10_000, currency: 'EUR' }),
  pages: ({ query }, response) => {
    // Fewer than requested, so that five entries fill several pages.
    const [offset, limit] = [Number(query.get('offset')), Math.min(Number(query.get('limit')), 2)]
    answer(response, 200, { items: entries.slice(offset, offset + limit), totalCount: entries.length })
  },
  echo: ({ request }, response) => {
    const sent = request.headers.authorization ?? ''
    const decoded = Buffer.from(sent.replace('Basic ', ''), 'base64').toString()
    answer(response, 400, { message: `You sent ${sent}, which is ${decoded}`, token: decoded.split(':')[1] })
  },
  breaks: ({ request }) => request.socket.destroy(),
}

const entries = ['h1', 'h2', 'h3', 'h4', 'h5'].map((id) => ({
  id,
  source: '+493023125001',
  target: '+493023125002',
  type: 'SMS',
  created: '2026-11-24T08:00:00Z',
  direction: 'OUTGOING',
}))

/** A server of this machine that answers as the program in the runtimes expects it. */
export async function startScriptedServer(): Promise<ScriptedServer> {
  const counts = new Map<string, number>()
  const userAgents = new Map<string, string | undefined>()
  const files = new Map<string, ServedFile>()

  const server = createServer((request, response) => {
    request.resume()
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    const [, runtime = '', scenario = '', last = ''] = pathname.split('/')
    const file = files.get(pathname)
    if (file) return void response.writeHead(200, file.headers).end(file.body)
    if (scenario === 'hits') return answer(response, 200, { hits: counts.get(`${runtime}/${last}`) ?? 0 })
    const play = scenarios[scenario]
    if (!play) return answer(response, 404, {})
    const key = `${runtime}/${scenario}`
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    userAgents.set(runtime, request.headers['user-agent'])
    play({ request, query: searchParams, count }, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    files,
    urlFor: (runtime) => `${origin}/${runtime}`,
    userAgentOf: (runtime) => userAgents.get(runtime),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
