import type { Command } from 'commander'
import type { CommandContext } from '../../command-context.ts'
import { examples } from '../examples.ts'
import { addWebhookDoctor } from './webhook/webhook.ts'

/** Commands that say what is wrong with something of the user's. */
export function addDoctor(program: Command, context: CommandContext): void {
  const doctor = program
    .command('doctor')
    .description('say what is wrong with an application, and what to do')
    .addHelpText('after', examples('doctor webhook https://crm.example/push'))
  addWebhookDoctor(doctor, context)
}
