import type { Command } from 'commander'
import type { CommandContext } from '../../command-context.ts'
import { examples } from '../examples.ts'
import { addClock } from './clock.ts'
import { addExec } from './exec.ts'
import { addFault } from './fault.ts'
import { addReplay } from './replay.ts'
import { addRequests } from './requests.ts'
import { addReset } from './reset.ts'
import { addScenario } from './scenario.ts'
import { addSnapshot } from './snapshot.ts'
import { addStart } from './start.ts'
import { addTrigger } from './trigger.ts'

/** All commands that start a sandbox or control a running one. */
export function addSandbox(program: Command, context: CommandContext): void {
  const sandbox = program
    .command('sandbox')
    .description('run a local stand-in for sipgate, and control it')
    // Options of a program that "exec" runs are not ours.
    .enablePositionalOptions()
    .addHelpText(
      'after',
      '\nWithout a command it starts a sandbox; "sandbox start --help" explains the options.',
    )
    .addHelpText('after', examples('sandbox', 'sandbox exec -- node app.js', 'sandbox trigger call'))
  for (const add of [
    addStart,
    addExec,
    addTrigger,
    addReplay,
    addClock,
    addFault,
    addScenario,
    addRequests,
    addSnapshot,
    addReset,
  ])
    add(sandbox, context)
}
