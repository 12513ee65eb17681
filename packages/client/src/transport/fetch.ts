import { neverLeft } from '#runtime'
import {
  maxAnswerBytes,
  type Fetch,
  type Transport,
  type TransportAnswer,
  type TransportRequest,
} from './transport.ts'

/**
 * Any fetch: the runtime's own where there is no node:http, or the one that is given.
 * It cannot choose its connection, and mostly cannot tell whether a failed request had left.
 */
export function createTransport(fetch: Fetch): Transport {
  return async (request, headers) => {
    const { method, api, path, body, deadline } = request
    if (deadline.stopped) return { sent: false }
    const init: RequestInit = { method, headers, signal: deadline.signal, redirect: 'manual' }
    if (body !== undefined) init.body = body
    // A browser's cookies are not asked for, and its cache knows nothing of tokens: it would show one user the answer of
    // another. Some edge runtimes refuse options they do not have.
    if ('credentials' in Request.prototype) init.credentials = 'omit'
    if ('cache' in Request.prototype) init.cache = 'no-store'
    try {
      // Raced, since a given fetch may ignore the signal; async, since it may throw at once.
      const answering = (async () => fetch(api.origin + api.path + path, init))()
      return await read(await deadline.race(answering), request)
    } catch (cause) {
      return { sent: !neverLeft(cause), cause }
    }
  }
}

async function read(response: Response, request: TransportRequest): Promise<TransportAnswer> {
  const { status, headers, ok, body } = response
  const answer = {
    status,
    header: (name: string) => headers.get(name),
    body: new Uint8Array(),
    hiddenRedirect: response.type === 'opaqueredirect' || response.redirected,
  }
  if (request.streamed && ok) return { ...answer, stream: body ?? new Blob().stream() }
  const chunks: Uint8Array[] = []
  const reader = body?.getReader()
  let room = maxAnswerBytes
  let bodyProblem: TransportAnswer['bodyProblem']
  let cause: unknown
  try {
    while (reader) {
      const { done, value } = await request.deadline.race(reader.read())
      if (done) break
      room -= value.byteLength
      if (room < 0) bodyProblem = 'tooLarge'
      if (bodyProblem) break
      chunks.push(value)
    }
  } catch (error) {
    bodyProblem = 'broken'
    cause = error
  }
  // A reader that is left behind must not become an unhandled rejection.
  if (bodyProblem) reader?.cancel().catch(() => {})
  return { ...answer, body: await join(chunks), bodyProblem, cause }
}

async function join(chunks: Uint8Array[]): Promise<Uint8Array> {
  const [first = new Uint8Array(), second] = chunks
  return second ? new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer()) : first
}
