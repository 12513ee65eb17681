import { Command, CommanderError } from 'commander'
import { CliError } from './cli-error.ts'
import { addClock } from './commands/clock.ts'
import { addFault } from './commands/fault.ts'
import { addRequests } from './commands/requests.ts'
import { addSandbox } from './commands/sandbox.ts'
import { addScenario } from './commands/scenario.ts'
import { addSnapshot } from './commands/snapshot.ts'
import { addTrigger } from './commands/trigger.ts'
import { controlOf, type Control } from './control.ts'
import type { Terminal } from './terminal.ts'

/** What each command is given: where to say things, and the sandbox that is meant. */
export interface CommandContext {
  readonly terminal: Terminal
  /** The sandbox named by `--url`. */
  readonly control: () => Control
  /** Prints what a program may read with `--json`, and what a person reads without. */
  readonly show: (answer: unknown, text: string) => void
  /** Sets the exit code, 0 unless it is called. */
  readonly exit: (code: number) => void
}

/** Runs one command, and answers the exit code: 0, 1 for what can be mended, 2 for what was not understood. */
export async function runCli(terminal: Terminal): Promise<number> {
  let exitCode = 0
  const program = new Command('sipgate-kit')
    .description('Build and test applications on sipgate without an account. Not made by sipgate.')
    .option(
      '--url <url>',
      'the sandbox that is meant (or SIPGATE_SANDBOX_URL)',
      terminal.env['SIPGATE_SANDBOX_URL'] ?? 'http://localhost:3001',
    )
    .option('--json', 'print JSON, for programs')
    .enablePositionalOptions()
    .showHelpAfterError('Add --help to see what there is.')
    .configureOutput({
      writeOut: (text) => terminal.print(text.trimEnd()),
      writeErr: (text) => terminal.complain(text.trimEnd()),
    })
    .exitOverride()
  const options = () => program.opts<{ url: string; json?: boolean }>()
  const context: CommandContext = {
    terminal,
    control: () => controlOf(options().url),
    show: (answer, text) => terminal.print(options().json ? JSON.stringify(answer ?? null) : text),
    exit: (code) => {
      exitCode = code
    },
  }
  for (const add of [addSandbox, addTrigger, addClock, addFault, addScenario, addSnapshot, addRequests])
    add(program, context)
  try {
    await program.parseAsync([...terminal.args], { from: 'user' })
    return exitCode
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (!(error instanceof CliError)) throw error
    terminal.complain(`sipgate-kit: ${error.message}`)
    return 1
  }
}
