import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerBrokenRequest } from './broken-request.ts'
import { createDesk, type Desk, type DeskOptions } from './desk.ts'
import { limits } from './limits.ts'
import { systemPlatform } from './platform.ts'
import { StartError } from './start-error.ts'

export interface RunningDesk {
  /** The app as a browser sees it. */
  readonly url: string
  readonly port: number
  /** Takes nothing new, lets running requests finish for up to 10 seconds, then closes the database. */
  close(): Promise<void>
}

/**
 * Starts desk on a port.
 * @throws StartError whose message says in a line what is wrong and how to mend it.
 */
export async function startDesk(options: DeskOptions): Promise<RunningDesk> {
  const { config } = options
  const platform = { ...systemPlatform, ...options.platform }
  const server = createServer({
    maxHeaderSize: limits.headers,
    headersTimeout: limits.headersTimeout,
    requestTimeout: limits.requestTimeout,
    keepAliveTimeout: limits.keepAliveTimeout,
    connectionsCheckingInterval: 2_000,
  })
  // The port first: when it is taken, the database is left alone.
  const port = await listen(server, config.host, config.port)
  const appUrl = withPort(config.appUrl, port)
  let desk: Desk
  try {
    desk = await createDesk({ ...options, config: { ...config, port, appUrl } })
  } catch (error) {
    server.close()
    throw error
  }
  server.on('request', desk.app)
  server.on('clientError', answerBrokenRequest(desk.renderer))
  desk.log.info({ event: 'started', url: appUrl, host: config.host, port })

  let closed: Promise<void> | undefined
  const close = async () => {
    desk.stop()
    await drain(server, platform.after)
    await desk.close()
    desk.log.info({ event: 'stopped' })
  }
  return { url: appUrl, port, close: () => (closed ??= close()) }
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, host, port)))
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port))
  })
}

function listenError(cause: NodeJS.ErrnoException, host: string, port: number): StartError {
  switch (cause.code) {
    case 'EADDRINUSE':
      return new StartError(
        'address_in_use',
        `Port ${port} is taken: stop what uses it, or choose another with PORT=${port < 65_000 ? port + 10 : 3000}.`,
        { cause },
      )
    case 'EACCES':
      return new StartError(
        'address_not_allowed',
        `Port ${port} is not allowed for this user: choose one above 1023 with PORT.`,
        { cause },
      )
    default:
      return new StartError(
        'address_unknown',
        `HOST ${host} is not an address of this machine (${cause.code ?? 'unknown'}): use 127.0.0.1 or 0.0.0.0.`,
        { cause },
      )
  }
}

/** Closes the server; idle connections at once, busy ones when their answer is out or the time is up. */
function drain(server: Server, after: (milliseconds: number, work: () => void) => () => void): Promise<void> {
  return new Promise((resolve) => {
    const cancel = after(limits.shutdown, () => server.closeAllConnections())
    server.on('request', (_request, response) => response.once('close', () => server.closeIdleConnections()))
    server.close(() => {
      cancel()
      resolve()
    })
    server.closeIdleConnections()
  })
}

/** With `PORT=0` and no `APP_URL` the address is known only now. */
function withPort(url: string, port: number): string {
  const changed = new URL(url)
  if (changed.port !== '0') return url
  changed.port = String(port)
  return changed.origin
}
