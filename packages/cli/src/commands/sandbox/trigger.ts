import type { Command } from 'commander'
import type { CommandContext } from '../../command-context.ts'
import { examples } from '../examples.ts'
import { wholeNumber } from '../number-option.ts'

interface Numbers {
  from: string
  to: string
}

const someone = '+493023125100'
const demo = '+493023125000'

export function addTrigger(sandbox: Command, { control, show }: CommandContext): void {
  const trigger = sandbox
    .command('trigger')
    .description('simulate an incoming call, text message, fax or voicemail')
    .addHelpText('after', examples('sandbox trigger call --answer', 'sandbox trigger sms --text "I am late"'))
  const incoming = (name: string, to: string) =>
    trigger
      .command(name)
      .option('--from <number>', 'the number it comes from', someone)
      .option('--to <number>', 'the number of an account it goes to', to)
  incoming('call', demo)
    .description('simulate an incoming call')
    .option('--answer', 'answer the call at once')
    .addHelpText(
      'after',
      examples('sandbox trigger call', 'sandbox trigger call --from +492214710001 --answer'),
    )
    .action(async ({ answer, ...numbers }: Numbers & { answer?: boolean }) => {
      const call = await control().send<{ callId: string }>('POST', '/calls/incoming', numbers)
      if (answer) await control().send('POST', `/calls/${call.callId}/answer`, {})
      show(call, `${numbers.from} calls ${numbers.to} (call ${call.callId}).`)
    })
  incoming('sms', '+491713920001')
    .description('simulate an incoming text message')
    .requiredOption('--text <text>', 'what the message says')
    .addHelpText('after', examples('sandbox trigger sms --text "I am late"'))
    .action(async (message: Numbers & { text: string }) => {
      show(await control().send('POST', '/messages/sms', message), received('a text message', message))
    })
  incoming('fax', '+493023125090')
    .description('simulate an incoming fax')
    .option('--pages <count>', 'how many pages it has', wholeNumber(1, 100), 1)
    .addHelpText('after', examples('sandbox trigger fax --pages 2'))
    .action(async (fax: Numbers & { pages: number }) => {
      show(await control().send('POST', '/messages/fax', fax), received('a fax', fax))
    })
  incoming('voicemail', demo)
    .description('simulate a voicemail')
    .option('--seconds <count>', 'how long it is', wholeNumber(1, 600), 12)
    .option('--transcription <text>', 'what it says')
    .addHelpText(
      'after',
      examples('sandbox trigger voicemail --seconds 20 --transcription "Please call back"'),
    )
    .action(async (voicemail: Numbers & { seconds: number; transcription?: string }) => {
      show(await control().send('POST', '/messages/voicemail', voicemail), received('a voicemail', voicemail))
    })
}

function received(what: string, { from, to }: Numbers): string {
  return `${to} received ${what} from ${from}.`
}
