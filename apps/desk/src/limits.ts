import type { RequestHandler } from 'express'
import type { ProblemCode } from './text/text.ts'

/** What desk accepts at most. */
export const limits = {
  /** Characters of an address with its query. */
  address: 8_000,
  /** Bytes of a request's body. */
  body: 64 * 1024,
  /** Bytes of a request's headers, the address among them. */
  headers: 16 * 1024,
  /** Milliseconds until the headers are there. */
  headersTimeout: 10_000,
  /** Milliseconds until the whole request is there. */
  requestTimeout: 20_000,
  /** Milliseconds an idle connection stays open. */
  keepAliveTimeout: 5_000,
  /** Milliseconds running requests get to finish when desk stops. */
  shutdown: 10_000,
} as const

/** Turns away what is too large or cannot be decoded, before anything looks at it. */
export function limitRequests(
  refuse: (code: ProblemCode, ...handler: Parameters<RequestHandler>) => void,
): RequestHandler {
  return (request, response, next) => {
    const code = problemWith(request.url, request.headers['content-length'])
    if (code === undefined) return next()
    // The rest of the request is not waited for.
    response.setHeader('connection', 'close')
    refuse(code, request, response, next)
  }
}

function problemWith(url: string, contentLength: string | undefined): ProblemCode | undefined {
  if (url.length > limits.address) return 'address_too_long'
  if (Number(contentLength ?? 0) > limits.body) return 'too_large'
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
