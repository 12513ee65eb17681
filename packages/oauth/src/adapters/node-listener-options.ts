import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressOption } from './address-option.ts'

/** Options of what wraps a listener of node:http. */
export interface NodeListenerOptions extends AddressOption<IncomingMessage> {
  /** Answers an error of the listener that is not about the login or the API. Default: prints the error and answers 500. */
  otherwise?: ((error: unknown, request: IncomingMessage, response: ServerResponse) => unknown) | undefined
}

export const nodeListenerOptions = Object.keys({
  address: true,
  otherwise: true,
} satisfies Record<keyof NodeListenerOptions, true>)

/** Right where no proxy stands in front. */
export const remoteAddress = (incoming: IncomingMessage): string | undefined => incoming.socket.remoteAddress

export const fail: NonNullable<NodeListenerOptions['otherwise']> = (error, _request, response) => {
  console.error(error)
  if (response.headersSent) return response.destroy()
  for (const name of response.getHeaderNames()) response.removeHeader(name)
  return response.writeHead(500, { 'content-type': 'text/plain' }).end('Internal Server Error')
}
