import type { Operations } from '@sipgate-kit/contract'
import type { CallRoute } from './call-route.ts'
import type { RequestOptions } from './client-options.ts'
import { makeCall } from './make-call.ts'
import { insideOf } from './client-base.ts'
import type { SipgateCore } from './sipgate-core.ts'
import { invalidArgument } from './sipgate-error.ts'
import type { ApiAddress } from './transport/transport.ts'

/** Where sipgate keeps documents and recordings. Its URLs cannot be guessed and need no token. */
const downloadOrigin = 'https://secure.live.sipgate.de'

/**
 * Fetches a document, a recording or a voicemail whose URL an answer holds, such as `documentUrl` or `recordingUrl` of a
 * history entry, as a stream. Only URLs of the API itself, which gets the token, and of sipgate's download host, which
 * does not, are fetched; redirects are not followed. The time limit ends with the first byte; the signal goes on.
 * @throws SipgateError `invalid_argument` for any other URL, and all others
 */
export async function download(
  sipgate: SipgateCore,
  url: string,
  options: RequestOptions = {},
): Promise<ReadableStream<Uint8Array>> {
  const { connection, auth } = insideOf(sipgate)
  const asked = URL.canParse(url) ? new URL(url) : undefined
  const isOwn = asked?.origin === connection.api.origin
  if (!asked || asked.username + asked.password || !(isOwn || asked.origin === downloadOrigin)) {
    throw invalidArgument(
      'The URL is neither one of the API nor of sipgate’s downloads, so it is not fetched.',
    )
  }
  const route: CallRoute = {
    method: 'GET',
    path: asked.pathname + asked.search,
    effect: 'none',
    public: !isOwn,
    body: 'none',
    answer: 'binary',
  }
  const call = { operation: 'download', route, parts: () => undefined, auth, options, streamed: true }
  const there = { ...connection, api: addressOf(asked), checks: [] }
  return stoppable(await makeCall(there, call), options.signal)
}

/**
 * The history as CSV text, as a stream, however long it is. Takes the filters of `history.export`.
 * @throws SipgateError
 */
export async function exportHistory(
  sipgate: SipgateCore,
  filters: Operations['GET /history/export']['query'] = {},
  options: RequestOptions = {},
): Promise<ReadableStream<Uint8Array>> {
  const { connection, auth } = insideOf(sipgate)
  const operation = 'GET /history/export'
  const route = connection.findRoute(operation)
  if (!route) throw invalidArgument('The client does not know the operation.')
  const call = { operation, route, parts: () => ({ query: filters }), auth, options, streamed: true }
  return stoppable(await makeCall(connection, call), options.signal)
}

function addressOf({ protocol, hostname, port, origin }: URL): ApiAddress {
  return { secure: protocol === 'https:', hostname: hostname.replace(/^\[|\]$/g, ''), port, origin, path: '' }
}

/** The call is over when its stream is handed out, so its signal has to be watched on. */
function stoppable(value: unknown, signal: AbortSignal | undefined): ReadableStream<Uint8Array> {
  const stream = value as ReadableStream<Uint8Array>
  return signal ? stream.pipeThrough(new TransformStream(), { signal }) : stream
}
