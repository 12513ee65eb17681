import { Option, type Command } from 'commander'
import { CliError } from '../../cli-error.ts'
import type { CommandContext } from '../../command-context.ts'

/** Prepares a command that starts its own sandbox: `--url` has no effect there, so its help does not offer it. */
export function hideUrl(command: Command): Command {
  return command.addOption(new Option('--url <url>').hideHelp())
}

/** @throws CliError when `--url` was given to such a command, or before it */
export function refuseUrl({ namesSandbox }: Pick<CommandContext, 'namesSandbox'>): void {
  if (namesSandbox())
    throw new CliError(
      '--url names a sandbox that is already running, and this command starts one. Use --port to choose its port.',
    )
}
