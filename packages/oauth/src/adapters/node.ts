import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { checkOptions } from '../check-options.ts'
import type { CurrentLogin } from '../login/current-login.ts'
import type { Login } from '../login/login.ts'
import { checkHandler, checkLogin } from './check-login.ts'
import { sendResponse, toRequest } from './node-http.ts'
import {
  fail,
  nodeListenerOptions,
  remoteAddress,
  type NodeListenerOptions,
} from './node-listener-options.ts'
import { readRequiredScopes, type RequireLoginOptions } from './require-login-options.ts'
import { enter, refuseVisitor } from './visit.ts'

export { disconnectToken } from './disconnect-token.ts'
export { nodeConnections } from './node-connections.ts'
export type { NodeListenerOptions, RequireLoginOptions }

/** A listener of node:http, behind the login. It may be asynchronous. */
export type LoginListener<Current = CurrentLogin | undefined> = (
  request: IncomingMessage & { login: Current },
  response: ServerResponse,
) => unknown

/**
 * Wraps a listener: `createServer(nodeLogin(login, listener))`. It answers the login's own paths and sets `request.login` on all others. When the
 * listener fails because a grant has ended, the user is sent to log in; when the store, the login server or the API fails, there is a page.
 * @throws OAuthError `invalid_option`
 */
export function nodeLogin(
  login: Login,
  listener: LoginListener,
  options: NodeListenerOptions = {},
): RequestListener {
  checkLogin('nodeLogin', login)
  checkHandler('nodeLogin', listener)
  checkOptions('nodeLogin', options, nodeListenerOptions)
  const { address = remoteAddress, otherwise = fail } = options
  const serve = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const request = toRequest(incoming, login.origin)
    try {
      const { answer, current } = await enter(incoming, login, request, address(incoming))
      if (answer) return await sendResponse(outgoing, answer)
      await listener(Object.assign(incoming, { login: current }), outgoing)
    } catch (error) {
      const page = outgoing.headersSent ? undefined : await login.handleError(error, request)
      await (page ? sendResponse(outgoing, page) : otherwise(error, incoming, outgoing))
    }
  }
  return (incoming, outgoing) => void serve(incoming, outgoing)
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
