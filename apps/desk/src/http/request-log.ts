import type { RequestHandler } from 'express'
import { languageOf } from '../language/language.ts'
import type { Log } from '../log.ts'
import { currentTraceId } from '../operations/trace-requests.ts'
import type { Platform } from '../platform.ts'
import { duringVisit } from './visit.ts'
import { whenOver } from './when-over.ts'

/** Gives every request its id and its language, and logs one line when the answer is sent or the browser has gone. */
export function requestLog(options: {
  log: Log
  platform: Pick<Platform, 'now' | 'randomBytes'>
  languageCookie: string
}): RequestHandler {
  const { log, platform, languageCookie } = options
  return (request, response, next) => {
    const startedAt = platform.now()
    // Read now: once the browser has gone, so has its address.
    const { ip } = request
    const trace = currentTraceId()
    const id = Buffer.from(platform.randomBytes(8)).toString('hex')
    response.setHeader('x-request-id', id)
    request.language = languageOf(request.headers, languageCookie)
    whenOver(response, () => {
      const status = response.statusCode
      log[levelOf(status, request.path)]({
        event: 'request',
        request: id,
        method: request.method,
        // Without the query, which may contain the code of a login.
        path: request.path.slice(0, 200),
        status,
        milliseconds: platform.now() - startedAt,
        ip,
        ...(trace === undefined ? {} : { trace }),
        ...(response.writableFinished ? {} : { aborted: true }),
      })
    })
    duringVisit({ id, language: request.language }, next)
  }
}

/** What is asked every few seconds. */
const forMonitors = ['/healthz', '/readyz', '/metrics', '/status.json']

function levelOf(status: number, path: string): 'debug' | 'info' | 'warn' {
  if (forMonitors.includes(path)) return 'debug'
  return status >= 500 ? 'warn' : 'info'
}
