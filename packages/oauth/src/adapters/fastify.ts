import type {
  FastifyError,
  FastifyPluginCallback,
  FastifyReply,
  FastifyRequest,
  preHandlerAsyncHookHandler,
} from 'fastify'
import type { CurrentLogin } from '../login/current-login.ts'
import type { Login } from '../login/login.ts'
import { checkLogin } from './check-login.ts'
import { forWholeApp, sendAnswer } from './fastify-plugin.ts'
import { toRequest } from './node-http.ts'
import { readRequiredScopes, type RequireLoginOptions } from './require-login-options.ts'
import { enter, refuseVisitor } from './visit.ts'

export { disconnectToken, fastifyConnections } from './fastify-connections.ts'
export type { RequireLoginOptions }

declare module 'fastify' {
  interface FastifyRequest {
    /** The user who is logged in, set by `fastifyLogin()`. */
    login?: CurrentLogin | undefined
  }
}

/** An error handler of Fastify. */
export type FastifyErrorHandler = (
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
) => unknown

/**
 * A plugin that answers the login's own paths, before Fastify reads a body, and sets `request.login` on all others. Register it at the
 * root: `app.register(fastifyLogin(login))`.
 * @throws OAuthError `invalid_option`
 */
export function fastifyLogin(login: Login, ...surplus: never[]): FastifyPluginCallback {
  checkLogin('fastifyLogin', login, surplus)
  const plugin: FastifyPluginCallback = (app, _options, done) => {
    app.decorateRequest('login')
    app.addHook('onRequest', async (request, reply) => {
      const web = toRequest(request.raw, login.origin)
      const { answer, current } = await enter(request, login, web, request.ip)
      if (answer) return sendAnswer(reply, answer)
      request.login = current
    })
    done()
  }
  return forWholeApp(plugin)
}

/**
 * A `preHandler`: lets a request pass if its user is logged in and has granted `scopes`. Otherwise it sends the user to log in.
 * @throws OAuthError `invalid_option`
 */
export function requireLogin(options: RequireLoginOptions = {}): preHandlerAsyncHookHandler {
  const scopes = readRequiredScopes(options)
  return async (request, reply) => {
    const answer = await refuseVisitor(request, scopes, 'fastifyLogin(login)')
    return answer && sendAnswer(reply, answer)
  }
}

/**
 * For `app.setErrorHandler`: sends users whose grant has ended to log in, and shows a page when the store, the login server or the
 * API fails.
 * @param otherwise answers all other errors. Default: as Fastify does
 * @throws OAuthError `invalid_option`
 */
export function fastifyLoginErrors(
  login: Login,
  otherwise: FastifyErrorHandler = rethrow,
): FastifyErrorHandler {
  checkLogin('fastifyLoginErrors', login)
  return async (error, request, reply) => {
    const page = await login.handleError(error, toRequest(request.raw, login.origin))
    return page ? sendAnswer(reply, page) : otherwise(error, request, reply)
  }
}

const rethrow: FastifyErrorHandler = (error) => {
  throw error
}
