import type { Command } from 'commander'
import { serve } from '@sipgate-kit/sandbox/serve'
import { runProgram } from '../exec/run-program.ts'
import type { CommandContext } from '../run-cli.ts'

export function addSandbox(program: Command, { terminal, exit }: CommandContext): void {
  const sandbox = program
    .command('sandbox')
    .description('a whole sipgate on this machine')
    .enablePositionalOptions()
  sandbox
    .command('start', { isDefault: true })
    .description('serves it until it is stopped')
    .option('--port <number>', 'where it listens; 0 takes any free port', '3001')
    .option('--host <address>', 'this machine only unless said otherwise', '127.0.0.1')
    .option('--seed <file>', 'accounts and more in YAML, beside those that are always there')
    .option('--state <file>', 'keep what happens in this file between starts')
    .option('--json', 'print one line of JSON and nothing else')
    .action(async (options: Record<string, string | boolean>) => {
      const { print, complain, stopped } = terminal
      exit(await serve({ args: argumentsOf(options), print, complain, stopped }))
    })
  sandbox
    .command('exec')
    .description("runs a Node program whose addresses are sipgate's own against a sandbox, unmodified")
    .argument('<command...>', 'after --, such as: node app.js')
    .option('--seed <file>', 'as with start')
    .option('--port <number>', 'where the sandbox listens', '0')
    .passThroughOptions()
    .action(async (command: string[], options: Record<string, string>) => {
      exit(await runProgram(command, options, terminal))
    })
}

function argumentsOf(options: Record<string, string | boolean>): string[] {
  return Object.entries(options).flatMap(([name, value]) =>
    value === true ? [`--${name}`] : [`--${name}`, String(value)],
  )
}
