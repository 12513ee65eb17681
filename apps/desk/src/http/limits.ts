import type { RequestHandler } from 'express'
import type { ProblemPages } from '../problems/problem-pages.ts'
import type { ProblemCode } from '../problems/text.en.ts'

/** The most that desk accepts. */
export const limits = {
  /** Characters of an address, including its query. */
  address: 8_000,
  /** Bytes of a request's body. */
  body: 64 * 1024,
  /** Bytes of a request's headers, including its address. */
  headers: 16 * 1024,
  /** Milliseconds for the headers to arrive. */
  headersTimeout: 10_000,
  /** Milliseconds for the whole request to arrive. */
  requestTimeout: 60_000,
  /** Milliseconds an idle connection stays open. */
  keepAliveTimeout: 5_000,
  /**
   * The same for the connections of proxies. Longer than theirs, which is mostly a minute: a proxy must not send a
   * request on a connection that desk is closing.
   */
  proxyKeepAliveTimeout: 75_000,
  /** Milliseconds the database has to answer `/readyz`. Load balancers mostly wait for five seconds or more. */
  readiness: 2_000,
  /** Milliseconds for running requests to finish when desk stops. */
  shutdown: 10_000,
} as const

/**
 * Refuses requests that are too large or cannot be decoded, before anything reads them.
 * @param uploads the most bytes of a body, by path, where it is not the usual
 */
export function limitRequests(
  problems: ProblemPages,
  uploads: ReadonlyMap<string, number> = new Map(),
): RequestHandler {
  return (request, response, next) => {
    const most = uploads.get(request.path) ?? limits.body
    const code = problemWith(request.url, request.headers['content-length'], most)
    if (code === undefined) return next()
    // The rest of the request is not read.
    response.setHeader('connection', 'close')
    problems.send(code, request, response)
  }
}

function problemWith(
  url: string,
  contentLength: string | undefined,
  mostBytes: number,
): ProblemCode | undefined {
  if (url.length > limits.address) return 'address_too_long'
  if (Number(contentLength ?? 0) > mostBytes) return 'too_large'
  return isDecodable(url) ? undefined : 'bad_request'
}

function isDecodable(url: string): boolean {
  if (!url.startsWith('/')) return false
  try {
    return !decodeURIComponent(url.split('?', 1)[0] ?? '').includes('\0')
  } catch {
    return false
  }
}
