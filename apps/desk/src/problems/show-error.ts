import type { Login } from '@sipgate-kit/oauth'
import { expressLoginErrors } from '@sipgate-kit/oauth/express'
import type { ErrorRequestHandler } from 'express'
import { onVisit } from '../http/visit.ts'
import { describeError, type Log } from '../log.ts'
import { endedGrantIn, hasGrantEnded } from './has-grant-ended.ts'
import { problemOf } from './problem-of.ts'
import type { ProblemPages } from './problem-pages.ts'

/**
 * Leaves an ended grant to the login, which sends the browser to log in once and never in a loop.
 * All other errors are shown by desk: the user stays logged in and may try the same page again.
 */
export function handOverEndedGrants(login: Login): ErrorRequestHandler {
  const handOver = expressLoginErrors(login)
  return (error: unknown, request, response, next) => {
    if (!hasGrantEnded(error)) return next(error)
    handOver(endedGrantIn(error), request, response, next)
  }
}

/** Shows every other error as a page and logs it. The page contains no text of the error itself. */
export function showError(problems: ProblemPages, log: Log): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    const code = problemOf(error)
    const level = code === 'internal' ? 'error' : code === 'bad_request' ? 'info' : 'warn'
    log[level](onVisit({ event: 'request.failed', problem: code, error: describeError(error) }))
    if (response.headersSent) return void response.destroy()
    problems.send(code, request, response)
  }
}
