import type { Fetch, Transport, TransportAnswer, TransportFailure, TransportRequest } from './transport.ts'

/** Errors that arise only while a connection is being made, as Node, Deno and Bun name them. */
const neverConnected = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
  'ConnectionRefused',
])

/**
 * Any fetch: the runtime's own where there is no node:http, or the one that is given.
 * It cannot choose its connection, and mostly cannot tell whether a failed request had left.
 */
export function createTransport({ fetch }: { fetch: Fetch }): Transport {
  return async (request) => {
    const { deadline } = request
    if (deadline.stopped) return { answered: false, sent: false, stale: false, problem: 'stopped' }
    const asked = toRequest(request)
    let response: Response
    try {
      // Raced, since a given fetch may ignore the signal.
      response = await deadline.race(invoke(fetch, asked))
    } catch (error) {
      return failure(error, deadline.stopped !== undefined)
    }
    return toAnswer(response, request)
  }
}

async function invoke(fetch: Fetch, request: Request): Promise<Response> {
  return fetch(request)
}

function toRequest(request: TransportRequest): Request {
  const { method, api, path, headers, body, deadline } = request
  return new Request(api.origin + path, {
    method,
    headers,
    ...(body === undefined ? {} : { body }),
    signal: deadline.signal,
    redirect: 'manual',
    // Some edge runtimes refuse options they do not have.
    ...('credentials' in Request.prototype ? { credentials: 'omit' as const } : {}),
    // A browser's cache knows nothing of tokens: it would show one user the answer of another.
    ...('cache' in Request.prototype ? { cache: 'no-store' as const } : {}),
  })
}

function failure(error: unknown, stopped: boolean): TransportFailure {
  if (stopped) return { answered: false, sent: true, stale: false, problem: 'stopped' }
  const { code, cause } = error as { code?: unknown; cause?: { code?: unknown } | null }
  const sent = !neverConnected.has(String(code ?? cause?.code))
  return { answered: false, sent, stale: false, problem: 'connection', cause: error }
}

async function toAnswer(response: Response, request: TransportRequest): Promise<TransportAnswer> {
  const answer = {
    answered: true as const,
    status: response.status,
    header: (name: string) => response.headers.get(name) ?? undefined,
    hiddenRedirect: response.type === 'opaqueredirect' || response.redirected,
  }
  if (request.streamed && response.ok) {
    return { ...answer, body: new Uint8Array(), stream: response.body ?? new Blob([]).stream() }
  }
  const chunks: Uint8Array[] = []
  let bytes = 0
  const reader = response.body?.getReader()
  // A reader that is left behind must not become an unhandled rejection.
  const leave = () => void reader?.cancel().catch(() => {})
  try {
    while (reader) {
      const { done, value } = await request.deadline.race(reader.read())
      if (done) break
      bytes += value.byteLength
      if (bytes > request.maxAnswerBytes) {
        leave()
        return { ...answer, body: concat(chunks), bodyProblem: 'too_large' }
      }
      chunks.push(value)
    }
    return { ...answer, body: concat(chunks) }
  } catch (cause) {
    leave()
    const bodyProblem = request.deadline.stopped ? 'stopped' : 'broken'
    return { ...answer, body: concat(chunks), bodyProblem, cause }
  }
}

function concat(chunks: readonly Uint8Array[]): Uint8Array {
  const [first] = chunks
  if (first && chunks.length === 1) return first
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0))
  let offset = 0
  for (const chunk of chunks) {
    whole.set(chunk, offset)
    offset += chunk.byteLength
  }
  return whole
}
