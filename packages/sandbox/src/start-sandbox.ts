import type { AddressInfo } from 'node:net'
import type { Server } from 'node:http'
import { createSandbox } from './create-sandbox.ts'
import { createServer, type ServerLimits } from './http-server.ts'
import { systemPlatform, type Platform } from './platform.ts'
import { SandboxError } from './sandbox-error.ts'
import { sandboxOptionChecks, type SandboxOptions } from './sandbox-options.ts'
import type { Sandbox } from './sandbox.ts'
import { anything, aText, checkFields, checkOptions, type FieldChecks } from './world/check-fields.ts'
import { readSeed } from './world/seed/read-seed.ts'
import { openStateFile } from './world/state-file.ts'

export interface StartOptions extends Omit<SandboxOptions, 'state' | 'onChange'> {
  /** What to change in the seed or to add to it, or the path of a YAML file that says so. */
  seed?: unknown
  /** Default 0: any free port. */
  port?: number | undefined
  /** Default `127.0.0.1`: this machine only. */
  host?: string | undefined
  /** Keeps the state in this file between starts, readable by its owner only. Default: in memory. */
  stateFile?: string | undefined
  /** How long the server waits for slow clients. */
  limits?: Partial<ServerLimits> | undefined
}

export interface RunningSandbox extends Sandbox {
  readonly port: number
  /** Closes open connections, writes the state and frees the port. */
  close(): Promise<void>
}

const limitChecks: FieldChecks<ServerLimits> = { headersTimeout: isPatience, requestTimeout: isPatience }

function isPatience(value: unknown): true | string {
  return (Number.isSafeInteger(value) && (value as number) > 0) || 'a number of milliseconds greater than 0.'
}

const { state: _state, onChange: _onChange, ...ofSandbox } = sandboxOptionChecks
const startOptionChecks: FieldChecks<StartOptions> = {
  ...ofSandbox,
  port: anything,
  host: aText,
  stateFile: (value) => typeof value === 'string' || 'the path of a file.',
  limits: (value) => checkFields('limits', value, limitChecks) !== undefined,
}

/**
 * A sandbox behind a port.
 * @throws SandboxError `invalid_seed`, `port_taken`, `cannot_listen`, `state_file_invalid`, `state_file_unwritable`, `invalid_argument`
 */
export async function startSandbox(given: StartOptions = {}): Promise<RunningSandbox> {
  const options = checkOptions<StartOptions>('startSandbox', given, startOptionChecks)
  const { port = 0, host = '127.0.0.1', stateFile, limits, seed, ...sandboxOptions } = options
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new SandboxError(
      'invalid_argument',
      `${String(port).slice(0, 20)} is not a port; use a number from 0 (any free port) to 65535.`,
    )
  const platform: Platform = { ...systemPlatform, ...options.platform }
  const description = typeof seed === 'string' ? await readSeed(seed) : seed
  const file = stateFile === undefined ? undefined : await openStateFile(stateFile, platform)
  let sandbox: Sandbox | undefined
  const server = await createServer(async (request) => {
    if (!sandbox) throw new Error('A request came before the sandbox was ready.')
    return sandbox.fetch(request)
  }, limits)
  const address = await listen(server, port, host)
  try {
    sandbox = createSandbox({
      ...sandboxOptions,
      baseUrl: sandboxOptions.baseUrl ?? `http://${nameOf(host)}:${address.port}`,
      seed: description,
      ...(file?.stored && { state: file.stored }),
      ...(file && { onChange: (state) => file.save(() => state) }),
    })
    const started = sandbox
    if (file) {
      file.save(() => started.snapshot())
      await file.flush()
    }
    return {
      ...sandbox,
      port: address.port,
      async close() {
        await stop(server)
        await file?.close()
      },
    }
  } catch (error) {
    await stop(server)
    throw error
  }
}

/** Browsers and redirect URIs say `localhost` for this machine. */
function nameOf(host: string): string {
  if (['127.0.0.1', '::1', 'localhost', '0.0.0.0', '::'].includes(host)) return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

function listen(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(cannotListen(cause, port, host)))
    server.listen(port, host, () => resolve(server.address() as AddressInfo))
  })
}

function cannotListen(cause: NodeJS.ErrnoException, port: number, host: string): SandboxError {
  if (cause.code === 'EADDRINUSE')
    return new SandboxError(
      'port_taken',
      `Port ${port} is in use. Stop the program that uses it, or choose another port.`,
      { cause },
    )
  const reason =
    cause.code === 'EACCES'
      ? `This user may not open port ${port}; choose one above 1023.`
      : `The sandbox cannot listen on ${host}.`
  return new SandboxError('cannot_listen', `${reason} (${cause.code ?? 'unknown reason'})`, { cause })
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
