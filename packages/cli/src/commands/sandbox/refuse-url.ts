import { CliError } from '../../cli-error.ts'
import type { CommandContext } from '../../command-context.ts'

/** @throws CliError when `--url` was given to a command that starts a sandbox of its own */
export function refuseUrl({ namesSandbox }: Pick<CommandContext, 'namesSandbox'>): void {
  if (namesSandbox())
    throw new CliError(
      '--url names a sandbox that is already running, and this command starts one. Use --port to choose its port.',
    )
}
