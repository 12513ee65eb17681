import { Option, type Command } from 'commander'
import type { CommandContext } from '../../command-context.ts'
import { runProgram } from '../../exec/run-program.ts'
import { examples } from '../examples.ts'
import { wholeNumber } from '../number-option.ts'
import { hideUrl, refuseUrl } from './own-sandbox.ts'

export function addExec(sandbox: Command, context: CommandContext): void {
  const { terminal, exit } = context
  hideUrl(sandbox.command('exec'))
    .description("run a Node program that uses sipgate's own addresses against a sandbox, unmodified")
    .argument('<command...>', 'the program and its arguments, after --')
    .option('--port <number>', 'the port of the sandbox; 0 takes any free one', wholeNumber(0, 65_535), 0)
    .option('--seed <file>', 'a YAML file with accounts and more, besides the built-in ones')
    // The program prints, not we.
    .addOption(new Option('--json').hideHelp())
    .passThroughOptions()
    .addHelpText(
      'after',
      examples(
        'sandbox exec -- node app.js',
        'sandbox exec -- ts-node src/index.ts',
        'sandbox exec -- npm start',
      ),
    )
    .action(async (command: string[], options: { port: number; seed?: string }) => {
      refuseUrl(context)
      exit(await runProgram(command, options, terminal))
    })
}
