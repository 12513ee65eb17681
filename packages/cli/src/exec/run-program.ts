import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { constants } from 'node:os'
import { startSandbox } from '@sipgate-kit/sandbox'
import { CliError } from '../cli-error.ts'
import type { Terminal } from '../terminal.ts'
import { redirected } from './redirected-environment.ts'

/**
 * Runs a program against a sandbox of its own. What the program sends to sipgate's hosts goes there. Returns the
 * program's exit code, or 128 and the number of the signal that ended it, as shells do.
 * @throws CliError when the program cannot be started
 * @throws SandboxError when the sandbox cannot be started
 */
export async function runProgram(
  command: readonly string[],
  options: { port: number; seed?: string },
  { env, complain, stopped }: Terminal,
): Promise<number> {
  const [file = '', ...args] = command
  // Programs that check who issued their tokens expect sipgate.
  const sandbox = await startSandbox({ ...options, issuerOrigin: 'https://login.sipgate.com' })
  complain(
    `sipgate-kit: the sandbox of this program listens at ${sandbox.url}; its console is ${sandbox.consoleUrl}`,
  )
  try {
    const child = spawn(file, args, { stdio: 'inherit', env: redirected(env, sandbox) })
    void stopped.then((signal) => {
      // Ctrl-C in a terminal reaches both programs; a second one would tell the program not to tidy up.
      const isTold = signal === 'SIGINT' && process.stdin.isTTY
      if (!isTold) child.kill(signal)
    })
    const [code, signal] = (await once(child, 'close').catch((error: NodeJS.ErrnoException) => {
      throw new CliError(`Cannot start "${file}" (${error.code ?? 'unknown reason'}).`)
    })) as [number | null, NodeJS.Signals | null]
    return code ?? 128 + (signal === null ? 0 : constants.signals[signal])
  } finally {
    await sandbox.close()
  }
}
