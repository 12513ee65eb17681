import type { Command } from 'commander'
import type { CommandContext } from '../../command-context.ts'
import { examples } from '../examples.ts'

export function addReset(sandbox: Command, { control, show }: CommandContext): void {
  sandbox
    .command('reset')
    .description('put the sandbox back into the state it started with')
    .addHelpText('after', examples('sandbox reset'))
    .action(async () => {
      await control().send('POST', '/reset')
      show({}, 'The sandbox is back in the state it started with.')
    })
}
