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
  return onlyMethods(problems, { get: true, post: false })
}

/** Refuses all methods but those that an address has. */
export function onlyMethods(
  problems: ProblemPages,
  { get, post }: { get: boolean; post: boolean },
): RequestHandler {
  const allowed = [...(get ? ['GET', 'HEAD'] : []), ...(post ? ['POST'] : [])]
  return (request, response, next) => {
    if (allowed.includes(request.method)) return next()
    leaveBodyUnread(response)
    response.setHeader('allow', allowed.join(', '))
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
