import { CommanderError } from 'commander'
import { SandboxError } from '@sipgate-kit/sandbox'
import { CliError } from './cli-error.ts'
import { createProgram } from './program.ts'
import { systemPlatform, type Platform } from './platform.ts'
import type { Terminal } from './terminal.ts'

/**
 * Runs one command. Returns the exit code: 0, 1 for a problem the user can fix, 2 for a command line that makes no
 * sense, or the exit code of the program that `sandbox exec` ran.
 */
export async function runCli(terminal: Terminal, platform: Platform = systemPlatform): Promise<number> {
  let exitCode = 0
  const program = createProgram(terminal, platform, (code) => {
    exitCode = code
  })
  try {
    await program.parseAsync([...terminal.args], { from: 'user' })
    return exitCode
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (!(error instanceof CliError || error instanceof SandboxError)) throw error
    terminal.complain(`sipgate-kit: ${error.message}`)
    return 1
  }
}
