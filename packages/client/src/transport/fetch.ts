import { fetchOptions, neverLeft } from '#runtime'
import { invalidArgument } from '../errors/sipgate-error.ts'
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
export function createTransport(fetch: Fetch, proxy?: string | false): Transport {
  if (proxy) throw invalidArgument('`proxy` needs Node, and no `fetch`.')
  return async (request, headers) => {
    const { route, context, path, body, deadline } = request
    const { api } = context
    const init: RequestInit = { method: route.method, headers, signal: deadline.signal(), redirect: 'manual' }
    if (body !== undefined) init.body = body
    try {
      const answering = fetch(api.url.origin + api.path + path, Object.assign(init, fetchOptions()))
      // Raced, since a given fetch may ignore the signal.
      return await read(await deadline.race(answering), request)
    } catch (cause) {
      return { sent: !neverLeft(cause), cause }
    }
  }
}

async function read(response: Response, { streamed, deadline }: TransportRequest): Promise<TransportAnswer> {
  const { status, headers, ok, body } = response
  const header = (name: string) => headers.get(name)
  const hiddenRedirect = response.type === 'opaqueredirect' || response.redirected
  const answer = { status, header, hiddenRedirect, body: new Uint8Array() }
  if (streamed && ok) return { ...answer, stream: body ?? new Blob().stream() }
  const chunks: Uint8Array[] = []
  const reader = body?.getReader()
  // Ends the reading; a reader that is left behind must not become an unhandled rejection.
  const leave = () => void reader?.cancel().catch(() => {})
  const forget = deadline.onStop(leave)
  let room = maxAnswerBytes
  let bodyProblem: TransportAnswer['bodyProblem']
  let cause: unknown
  try {
    while (reader) {
      const { done, value } = await reader.read()
      if (done) break
      room -= value.byteLength
      if (room < 0) {
        bodyProblem = 'tooLarge'
        leave()
        break
      }
      chunks.push(value)
    }
  } catch (error) {
    bodyProblem = 'broken'
    cause = error
  }
  forget()
  if (deadline.stopped) bodyProblem = 'broken'
  const whole = new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer())
  return { ...answer, body: whole, bodyProblem, cause }
}
