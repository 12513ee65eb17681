import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { CurrentLogin } from '../login/current-login.ts'
import type { Login } from '../login/login.ts'
import { checkHandler, checkLogin } from './check-login.ts'
import { sendResponse, toRequest } from './node-http.ts'
import { readRequiredScopes, type RequireLoginOptions } from './require-login-options.ts'
import { enter, refuseVisitor } from './visit.ts'

export type { RequireLoginOptions }

/** A listener of node:http, behind the login. It may be asynchronous. */
export type LoginListener<Current = CurrentLogin | undefined> = (
  request: IncomingMessage & { login: Current },
  response: ServerResponse,
) => unknown

/** Answers an error that is not about the login or the API. */
export type FailedListener = (error: unknown, request: IncomingMessage, response: ServerResponse) => unknown

/**
 * Wraps a listener: `createServer(nodeLogin(login, listener))`. It answers the login's own paths and sets `request.login` on all others. When the
 * listener fails because a grant has ended, the user is sent to log in; when the store, the login server or the API fails, there is a page.
 * @param otherwise answers all other errors of the listener. Default: prints the error and answers 500
 * @throws OAuthError `invalid_option`
 */
export function nodeLogin(
  login: Login,
  listener: LoginListener,
  otherwise: FailedListener = fail,
): RequestListener {
  checkLogin('nodeLogin', login)
  checkHandler('nodeLogin', listener)
  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const request = toRequest(incoming, login.origin)
    try {
      const { answer, current } = await enter(incoming, login, request)
      if (answer) return await sendResponse(outgoing, answer)
      await listener(Object.assign(incoming, { login: current }), outgoing)
    } catch (error) {
      const page = outgoing.headersSent ? undefined : await login.handleError(error, request)
      await (page ? sendResponse(outgoing, page) : otherwise(error, incoming, outgoing))
    }
  }
  return (incoming, outgoing) => void answer(incoming, outgoing)
}

/**
 * Wraps a listener inside `nodeLogin()`: it is called if the user is logged in and has granted `scopes`; `request.login` is there then.
 * Otherwise the user is sent to log in.
 * @throws OAuthError `invalid_option`
 */
export function requireLogin(
  listener: LoginListener<CurrentLogin>,
  options: RequireLoginOptions = {},
): LoginListener {
  checkHandler('requireLogin', listener)
  const scopes = readRequiredScopes(options)
  return async (request, response) => {
    const answer = await refuseVisitor(request, scopes, 'nodeLogin(login, listener)')
    if (answer) await sendResponse(response, answer)
    else await listener(request as typeof request & { login: CurrentLogin }, response)
  }
}

const fail: FailedListener = (error, _request, response) => {
  console.error(error)
  if (response.headersSent) return response.destroy()
  for (const name of response.getHeaderNames()) response.removeHeader(name)
  return response.writeHead(500, { 'content-type': 'text/plain' }).end('Internal Server Error')
}
