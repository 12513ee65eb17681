import { isSipgateError } from '@sipgate-kit/client'
import { isOAuthError, type Login } from '@sipgate-kit/oauth'
import { expressLoginErrors } from '@sipgate-kit/oauth/express'
import type { ErrorRequestHandler } from 'express'
import { describeError, type Log } from './log.ts'
import { problemOf } from './problems.ts'
import type { Renderer } from './render.ts'
import { onVisit } from './visit.ts'

/**
 * A grant that is gone is the login's to answer: it sends the browser to log in once, and never round in circles.
 * All else that passes is desk's, since the user stays logged in and the same page may be tried again.
 */
export function handOverEndedGrants(login: Login): ErrorRequestHandler {
  const handOver = expressLoginErrors(login)
  return (error: unknown, request, response, next) => {
    const inner: unknown = isSipgateError(error, 'auth_failed') ? error.cause : error
    if (isOAuthError(inner, 'grant_gone') || isOAuthError(inner, 'stored_row_unreadable')) {
      return handOver(inner, request, response, next)
    }
    next(error)
  }
}

/** Shows every other error as a page and notes it. No text of the error itself reaches the page. */
export function showError(renderer: Renderer, log: Log): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    const code = problemOf(error)
    const level = code === 'internal' ? 'error' : code === 'bad_request' ? 'info' : 'warn'
    log[level](onVisit({ event: 'request.failed', problem: code, error: describeError(error) }))
    if (response.headersSent) return void response.destroy()
    renderer.sendProblem(code, request, response)
  }
}
