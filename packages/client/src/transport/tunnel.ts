import type { Socket } from 'node:net'
import type { Deadline } from '../call/deadline.ts'
import type { Proxy } from './proxies.ts'

/** Why a tunnel did not come to be. Not one byte of the request left then. */
export class TunnelProblem extends Error {
  readonly code: string
  /** Who refused, for the text of an error. */
  readonly place: string

  constructor({ hostname, port }: Proxy, code: string, cause?: unknown) {
    super('There is no tunnel through the proxy.', { cause })
    this.code = code
    this.place = `the proxy ${hostname}:${port}`
  }
}

/**
 * Asks a proxy for a tunnel to a host (CONNECT, RFC 9110, section 9.3.6). What the proxy answers is never taken for an
 * answer of that host, and its credentials go to nobody else.
 * @param done is called once, with a socket that leads to the host or with the reason why there is none
 */
export function openTunnel(
  proxy: Proxy,
  target: string,
  deadline: Pick<Deadline, 'onStop'>,
  done: (problem: Error | null, socket?: Socket) => void,
): void {
  const { request } = process.getBuiltinModule(proxy.isSecure ? 'node:https' : 'node:http')
  const headers = {
    host: target,
    ...(proxy.authorization !== undefined && { 'proxy-authorization': proxy.authorization }),
  }
  const { hostname, port } = proxy
  const asking = request({ hostname, port, method: 'CONNECT', path: target, headers, agent: false })
  const forget = deadline.onStop(() => asking.destroy())
  asking.on('connect', ({ statusCode = 0 }, socket) => {
    forget()
    if (statusCode >= 200 && statusCode <= 299) return done(null, socket)
    socket.destroy()
    done(new TunnelProblem(proxy, `PROXY_${statusCode}`))
  })
  asking.on('error', (cause: NodeJS.ErrnoException) => {
    forget()
    done(new TunnelProblem(proxy, cause.code ?? 'PROXY_FAILED', cause))
  })
  asking.end()
}
