import type { IncomingMessage, ServerResponse } from 'node:http'
import { checkFunction, checkOptions } from '../check-options.ts'
import { fromWebRequest, toWebResponse } from '../http/fetch.ts'
import { discardRest, fromNodeRequest, sendReply } from '../http/node.ts'
import { menuRoots } from '../menu/menu-roots.ts'
import { handlePush } from './handle-push.ts'
import { handlerNames, type CallHandlers } from './handlers.ts'
import { readOptions, type CallHandlerOptions } from './options.ts'

/** Receives sipgate's pushes. Mount it where `publicUrl` leads, with whichever of these fits the server. */
export interface CallHandler {
  /** For Hono, Next.js route handlers, Deno, Bun and everything else that speaks web Requests. */
  fetch: (request: Request) => Promise<Response>
  /** A listener for node:http: `createServer(calls.node())`. */
  node: () => (request: IncomingMessage, response: ServerResponse) => void
  /** A middleware for Express: `app.use('/push', calls.express())`, before body parsers. */
  express: () => (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void
  /** Waits for the handlers that are still running. Pushes that come later are refused. */
  close: () => Promise<void>
}

/**
 * Answers what sipgate posts while a call goes on. The signature is checked over the raw bytes, before anything is parsed.
 * @throws WebhookError when an option is invalid: `invalid_option`, `invalid_answer`, `invalid_menu`, `invalid_public_key`,
 * `test_key_in_production`, `state_keys_missing`, `invalid_state_keys`
 */
export function createCallHandler<View = unknown>(
  handlers: CallHandlers<View>,
  options: CallHandlerOptions<View>,
): CallHandler {
  checkOptions('createCallHandler', handlers, [...handlerNames, 'menus'])
  for (const name of handlerNames) checkFunction(name, handlers[name])
  const settings = readOptions(options)
  const menus = menuRoots(handlers.menus, handlers.dtmf !== undefined)
  const pushes = handlePush(handlers, menus, settings)

  const listen = (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> =>
    pushes.handle(fromNodeRequest(incoming)).then((reply) => {
      sendReply(outgoing, reply)
      discardRest(incoming, settings.platform)
    })
  return {
    fetch: async (request) => toWebResponse(await pushes.handle(fromWebRequest(request))),
    node: () => (incoming, outgoing) => {
      listen(incoming, outgoing).catch((error: unknown) => {
        console.error(error)
        sendReply(outgoing, { status: 500, headers: {}, body: '' })
      })
    },
    express: () => (incoming, outgoing, next) => void listen(incoming, outgoing).catch(next),
    close: () => pushes.close(),
  }
}
