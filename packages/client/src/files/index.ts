import type { Operations } from '@sipgate-kit/contract'
import type { CallRoute } from '../call/call-route.ts'
import type { RequestOptions } from '../call/request-options.ts'
import { checkCallOptions } from '../call/request-options.ts'
import { checkMilliseconds } from '../arguments/check-values.ts'
import { viewOf, type ClientContext } from '../client-context.ts'
import { csvInPages } from './history-csv.ts'
import { isObject } from '../arguments/is-object.ts'
import { makeCall } from '../call/make-call.ts'
import type { Call } from '../call/running-call.ts'
import type { SipgateCore } from '../sipgate-core.ts'
import { invalidArgument } from '../errors/sipgate-error.ts'
import type { ApiAddress } from '../arguments/base-url.ts'
import { watchedStream } from './watched-stream.ts'

/** Where sipgate keeps documents and recordings. Its URLs cannot be guessed and need no token. */
const downloadOrigin = 'https://secure.live.sipgate.de'

export interface StreamOptions extends RequestOptions {
  /** Milliseconds for which nothing may come while the stream is read. Default 30000. */
  idleTimeout?: number | undefined
}

/**
 * Fetches a document, a recording or a voicemail whose URL an answer holds, such as `documentUrl` or `recordingUrl` of a
 * history entry, as a stream. Only URLs of the API's host and of sipgate's download host are fetched, and only those below
 * the API's own path get the token; redirects are not followed.
 *
 * `timeout` ends with the first byte; then `idleTimeout` counts. Signals, the client's too, go on to the last one. Reading
 * ends with SipgateError `aborted`, `timeout` or `connection_failed`.
 * @throws SipgateError `invalid_argument` for any other URL, and all others
 */
export async function download(
  sipgate: SipgateCore,
  url: string,
  options: StreamOptions = {},
): Promise<ReadableStream<Uint8Array>> {
  const { context, auth } = viewOf(sipgate)
  const { api, path, isPublic } = readFileUrl(url, context.api)
  const route: CallRoute = {
    method: 'GET',
    path,
    effect: 'none',
    public: isPublic,
    body: 'none',
    answer: 'binary',
  }
  const call = { operation: 'download', route, parts: () => undefined, auth }
  return openStream({ ...context, api, checks: [] }, call, options)
}

/**
 * The whole history as CSV text, as a stream, however long it is, asked for in pages of 1000 as it is read. Takes the filters
 * of `history.export`; `limit` is how many entries at most. Entries that come or go meanwhile may be in it twice, or make it
 * miss one.
 *
 * `timeout` and `retries` count for each page, else limits and errors are those of `download`.
 * @throws SipgateError
 */
export async function exportHistory(
  sipgate: SipgateCore,
  filters: Operations['GET /history/export']['query'] = {},
  options: StreamOptions = {},
): Promise<ReadableStream<Uint8Array>> {
  const { context, auth } = viewOf(sipgate)
  const operation = 'GET /history/export'
  const route = context.table.findRoute(operation)
  if (!route) throw invalidArgument('The client does not know the operation.')
  if (!isObject(filters)) throw invalidArgument('The filters must be an object.')
  const open = (page: { limit: number; offset: number }) =>
    openStream(
      context,
      { operation, route, parts: () => ({ query: { ...filters, ...page } }), auth },
      options,
    )
  return csvInPages(open, filters)
}

async function openStream(
  context: ClientContext,
  call: Omit<Call, 'options' | 'streamed'>,
  options: StreamOptions,
): Promise<ReadableStream<Uint8Array>> {
  if (!isObject(options)) throw invalidArgument('The options must be an object.')
  const { idleTimeout = 30_000, ...request } = options
  checkCallOptions(request)
  checkMilliseconds('idleTimeout', idleTimeout)
  const body = await makeCall(context, { ...call, options: request, streamed: true })
  return watchedStream(body as ReadableStream<Uint8Array>, {
    operation: call.operation,
    platform: context.platform,
    signals: [context.signal, request.signal],
    idleTimeout,
  })
}

/**
 * Where a URL leads; nothing of it is used but path and query, since a scheme such as `blob:` may name the API's origin and
 * lead elsewhere.
 */
function readFileUrl(url: string, api: ApiAddress): { api: ApiAddress; path: string; isPublic: boolean } {
  const asked = URL.canParse(url) ? new URL(url) : undefined
  if (asked && asked.username + asked.password === '') {
    const { protocol, origin, pathname, search } = asked
    const path = pathname + search
    const isSecure = protocol === 'https:'
    if (isSecure && origin === downloadOrigin)
      return { api: { url: new URL(downloadOrigin), path: '' }, path, isPublic: true }
    if ((isSecure || protocol === 'http:') && origin === api.url.origin) {
      // Dots and slashes that are still encoded might lead a careless proxy out of the API.
      const isBelow = pathname.startsWith(`${api.path}/`) && !/%(2e|2f|5c)/i.test(pathname)
      return { api: { ...api, path: '' }, path, isPublic: !isBelow }
    }
  }
  throw invalidArgument('The URL leads neither to the API nor to sipgate’s downloads, so it is not fetched.')
}
