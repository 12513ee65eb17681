import type { Request, RequestHandler, Response } from 'express'
import type { ProblemPages } from '../problems/problem-pages.ts'

/** The last handler: no page has this address. */
export function noSuchPage(problems: ProblemPages): RequestHandler {
  return (request, response) => {
    if (!isRead(request)) leaveBodyUnread(response)
    problems.send('not_found', request, response)
  }
}

/** Refuses every method on a page except reading it. */
export function readOnly(problems: ProblemPages): RequestHandler {
  return (request, response, next) => {
    if (isRead(request)) return next()
    leaveBodyUnread(response)
    response.setHeader('allow', 'GET, HEAD')
    problems.send('method_not_allowed', request, response)
  }
}

function isRead({ method }: Request): boolean {
  return method === 'GET' || method === 'HEAD'
}

/** An unread body must not keep the connection busy. */
function leaveBodyUnread(response: Response): void {
  response.setHeader('connection', 'close')
}
