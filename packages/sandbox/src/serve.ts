import { parseArgs } from 'node:util'
import { SandboxError } from './sandbox-error.ts'
import { startSandbox, type RunningSandbox, type StartOptions } from './start-sandbox.ts'

export interface ServeInput {
  /** The command-line arguments. */
  args: readonly string[]
  print: (text: string) => void
  complain: (text: string) => void
  /** Resolves when the program is told to stop. */
  stopped: Promise<unknown>
}

const usage = `A local stand-in for sipgate. Not made by sipgate; nothing in it is real.

  --port <number>   where it listens; 0 takes any free port (default 3001)
  --host <address>  default 127.0.0.1, this machine only
  --seed <file>     accounts and more in YAML, besides the built-in ones
  --state <file>    keep accounts, clients and logins in this file between starts
  --json            print one line of JSON and nothing else
  --help            print this help`

/** The program `sipgate-sandbox`: serves until it is stopped, and answers with the exit code. */
export async function serve({ args, ...terminal }: ServeInput): Promise<number> {
  try {
    const { help, ...options } = readArguments(args)
    if (help) terminal.print(usage)
    else await serveSandbox(options, terminal)
    return 0
  } catch (error) {
    if (!(error instanceof SandboxError)) throw error
    terminal.complain(`sandbox: ${error.message}`)
    return 1
  }
}

/**
 * Starts a sandbox, prints where it is and what to log in with, and serves it until `stopped` resolves.
 * @throws SandboxError as `startSandbox` does
 */
export async function serveSandbox(
  { json = false, ...options }: StartOptions & { json?: boolean },
  { print, stopped }: Pick<ServeInput, 'print' | 'stopped'>,
): Promise<void> {
  const sandbox = await startSandbox(options)
  print(json ? asJson(sandbox) : asText(sandbox))
  await stopped
  await sandbox.close()
}

function readArguments(args: readonly string[]): StartOptions & { help: boolean; json: boolean } {
  const { port = '3001', host, seed, state, json = false, help = false } = parse(args)
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new SandboxError(
      'invalid_argument',
      `--port ${port.slice(0, 20)} is not a port: use a number from 0 to 65535.`,
    )
  if (host === '')
    throw new SandboxError('invalid_argument', '--host is empty: use an address such as 127.0.0.1.')
  if (state === '')
    throw new SandboxError('invalid_argument', '--state is empty: name a file such as data/sandbox.json.')
  return {
    port: Number(port),
    ...(host !== undefined && { host }),
    ...(seed !== undefined && { seed }),
    ...(state !== undefined && { stateFile: state }),
    json,
    help,
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        seed: { type: 'string' },
        state: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values
  } catch (cause) {
    const [reason = ''] = (cause as Error).message.split(/[.\n]/)
    throw new SandboxError('invalid_argument', `${reason}. --help lists all options.`, { cause })
  }
}

function asJson(sandbox: RunningSandbox): string {
  const { apiUrl, issuer, authUrl, tokenUrl, consoleUrl, clientId, clientSecret, username, password } =
    sandbox
  return JSON.stringify({
    apiUrl,
    issuer,
    authUrl,
    tokenUrl,
    consoleUrl,
    clientId,
    clientSecret,
    username,
    password,
  })
}

function asText(sandbox: RunningSandbox): string {
  return `The sandbox is running. It is not sipgate, and nothing in it is real.

  Console        ${sandbox.consoleUrl}
  API            ${sandbox.apiUrl}
  Login server   ${sandbox.loginUrl}
  Client         ${sandbox.clientId} / ${sandbox.clientSecret}
  Users          ${sandbox.username} / ${sandbox.password}, and other / other of another account

Stop it with Ctrl-C.`
}
