import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { otherPort } from './config/config.ts'
import { isUnencrypted } from './config/database-url.ts'
import { openDatabase, type Database } from './database/database.ts'
import { createDesk, tablesOf, type Desk, type DeskOptions } from './desk.ts'
import { answerBrokenRequest } from './http/broken-request.ts'
import { limits } from './http/limits.ts'
import { whenOver } from './http/when-over.ts'
import { systemPlatform, type Platform } from './platform.ts'
import { StartError } from './start-error.ts'

export interface RunningDesk {
  /** Desk as a browser sees it. */
  readonly url: string
  readonly port: number
  /** Accepts no new requests, gives running ones 10 seconds to finish, then closes the database. */
  close(): Promise<void>
}

/**
 * Starts desk on a port.
 * @throws StartError whose message says in one line what is wrong and how to fix it
 */
export async function startDesk(options: Omit<DeskOptions, 'database'>): Promise<RunningDesk> {
  const { config } = options
  const platform = { ...systemPlatform, ...options.platform }
  const server = createServer({
    maxHeaderSize: limits.headers,
    headersTimeout: limits.headersTimeout,
    requestTimeout: limits.requestTimeout,
    keepAliveTimeout:
      config.trustProxy === undefined ? limits.keepAliveTimeout : limits.proxyKeepAliveTimeout,
    connectionsCheckingInterval: 2_000,
  })
  // The port first: if it is in use, the database stays untouched.
  const port = await listen(server, config.host, config.port)
  const appUrl = withPort(config.appUrl, port)
  let database: Database | undefined
  let desk: Desk
  try {
    database = await openDatabase(config, platform, tablesOf(options.features))
    desk = createDesk({ ...options, database, config: { ...config, port, appUrl } })
  } catch (error) {
    server.close()
    await database?.close()
    throw error
  }
  let closed: Promise<void> | undefined
  server.on('request', (_request, response) => {
    // A connection that was busy when the stop began is not kept for another request.
    whenOver(response, () => closed && server.closeIdleConnections())
  })
  server.on('request', desk.app)
  server.on('clientError', answerBrokenRequest(desk.problemPages))
  const { keyIds: keys } = database
  desk.log.info({
    event: 'started',
    url: appUrl,
    host: config.host,
    port,
    database: config.database.kind,
    keys,
  })
  if (isUnencrypted(config.database)) desk.log.warn({ event: 'database.unencrypted' })

  const close = async () => {
    desk.stop()
    await drain(server, platform)
    await desk.close()
    await database.close()
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
        `Port ${port} is already in use: stop the program that uses it, or choose another port, such as PORT=${otherPort(port)}.`,
        { cause },
      )
    case 'EACCES':
      return new StartError(
        'address_not_allowed',
        `Port ${port} is not allowed for your user: choose a port above 1023, such as PORT=3000.`,
        { cause },
      )
    default:
      return new StartError(
        'address_unknown',
        `HOST ${host} is not an address of this machine (${cause.code ?? 'unknown'}): use 127.0.0.1, or 0.0.0.0 for all addresses.`,
        { cause },
      )
  }
}

/** Closes the server: idle connections at once, busy ones when their answer is sent or the time is up. */
function drain(server: Server, { startTimer }: Pick<Platform, 'startTimer'>): Promise<void> {
  return new Promise((resolve) => {
    const cancel = startTimer(limits.shutdown, () => server.closeAllConnections())
    server.close(() => {
      cancel()
      resolve()
    })
    server.closeIdleConnections()
  })
}

/** With `PORT=0` and no `APP_URL`, the address is known only now. */
function withPort(url: string, port: number): string {
  const changed = new URL(url)
  if (changed.port !== '0') return url
  changed.port = String(port)
  return changed.origin
}
