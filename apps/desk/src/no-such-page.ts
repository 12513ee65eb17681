import type { RequestHandler } from 'express'
import type { Renderer } from './render.ts'

/** What each page of desk can be asked. */
const methods: Readonly<Record<string, string>> = {
  '/': 'GET, HEAD',
  '/healthz': 'GET, HEAD',
  '/readyz': 'GET, HEAD',
  '/login': 'GET',
  '/authorize': 'GET',
  '/logout': 'POST',
}

/** The end of the line: 405 where the page exists, else 404. */
export function noSuchPage(renderer: Renderer): RequestHandler {
  return (request, response) => {
    const allowed = methods[request.path]
    // A body that nobody reads must not keep the connection busy.
    if (request.method !== 'GET' && request.method !== 'HEAD') response.setHeader('connection', 'close')
    if (allowed === undefined) return renderer.sendProblem('not_found', request, response)
    response.setHeader('allow', allowed)
    renderer.sendProblem('method_not_allowed', request, response)
  }
}
