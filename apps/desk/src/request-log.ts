import type { RequestHandler } from 'express'
import { languageOf } from './language.ts'
import type { Log } from './log.ts'
import type { Platform } from './platform.ts'
import { duringVisit } from './visit.ts'

/** Gives every request its id and language, and writes one line about it when its answer is out or the browser is gone. */
export function requestLog(options: {
  log: Log
  platform: Platform
  languageCookie: string
}): RequestHandler {
  const { log, platform, languageCookie } = options
  return (request, response, next) => {
    const startedAt = platform.now()
    // Read now: when the browser is gone, so is its address.
    const { ip } = request
    const id = Buffer.from(platform.randomBytes(8)).toString('hex')
    response.setHeader('x-request-id', id)
    response.once('close', () => {
      const status = response.statusCode
      log[levelOf(status, request.path)]({
        event: 'request',
        request: id,
        method: request.method,
        // Without the query: it may hold the code of a login.
        path: request.path.slice(0, 200),
        status,
        milliseconds: platform.now() - startedAt,
        ip,
        ...(response.writableFinished ? {} : { aborted: true }),
      })
    })
    duringVisit({ id, language: languageOf(request.headers, languageCookie) }, next)
  }
}

function levelOf(status: number, path: string): 'debug' | 'info' | 'warn' {
  if (path === '/healthz' || path === '/readyz') return 'debug'
  return status >= 500 ? 'warn' : 'info'
}
