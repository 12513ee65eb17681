import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { constants } from 'node:os'
import { SandboxError, startSandbox } from '@sipgate-kit/sandbox'
import { CliError } from '../cli-error.ts'
import type { Terminal } from '../terminal.ts'

const preload = new URL('../../preload/redirect.mjs', import.meta.url)

/**
 * Runs a program against a sandbox of its own. Everything the program sends to sipgate's hosts goes there. Answers the
 * program's exit code, or 128 and the number of the signal that ended it, as shells do.
 */
export async function runProgram(
  command: readonly string[],
  { port = '0', seed }: { port?: string; seed?: string },
  { env, complain, stopped }: Terminal,
): Promise<number> {
  const [file = '', ...args] = command
  const sandbox = await start({ port: Number(port), ...(seed !== undefined && { seed }) })
  complain(`sipgate-kit: a sandbox listens at ${sandbox.url}; its console is ${sandbox.consoleUrl}`)
  try {
    const child = spawn(file, args, { stdio: 'inherit', env: environment(env, sandbox.url) })
    void stopped.then(() => child.kill('SIGTERM'))
    const [code, signal] = (await once(child, 'close').catch((error: NodeJS.ErrnoException) => {
      throw new CliError(`"${file}" could not be started (${error.code ?? 'unknown reason'}).`)
    })) as [number | null, NodeJS.Signals | null]
    return code ?? 128 + (signal === null ? 0 : constants.signals[signal])
  } finally {
    await sandbox.close()
  }
}

async function start(options: { port: number; seed?: string }) {
  try {
    // Programs that check who issued their tokens expect sipgate.
    return await startSandbox({ ...options, issuerOrigin: 'https://login.sipgate.com' })
  } catch (error) {
    if (error instanceof SandboxError) throw new CliError(error.message)
    throw error
  }
}

function environment(env: Terminal['env'], sandbox: string): NodeJS.ProcessEnv {
  const before = env['NODE_OPTIONS']
  const load = `--import=${preload.href}`
  return {
    ...env,
    NODE_OPTIONS: before === undefined ? load : `${before} ${load}`,
    SIPGATE_KIT_SANDBOX: sandbox.replace('//localhost', '//127.0.0.1'),
  }
}
