import { isIP } from 'node:net'
import type { Request, RequestHandler } from 'express'

/**
 * Makes `request.ip` one text for each address, for the log and for what is counted by address. An IPv4 address looks
 * different on a server for IPv6, and some proxies add a port. What is not an address is replaced by the connection's.
 */
export const clientAddress: RequestHandler = (request, _response, next) => {
  const ip = plainAddress(request.ip) ?? plainAddress(request.socket.remoteAddress)
  Object.defineProperty(request, 'ip', { value: ip } satisfies { value: Request['ip'] })
  next()
}

export function plainAddress(text: string | undefined): string | undefined {
  const [, , ipv6, ipv4] =
    /^(\[(.+)\]:\d+|(?:::ffff:)?(\d+\.\d+\.\d+\.\d+)(?::\d+)?)$/i.exec(text ?? '') ?? []
  const address = ipv4 ?? ipv6 ?? text ?? ''
  return isIP(address) === 0 ? undefined : address
}
