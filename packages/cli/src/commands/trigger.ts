import type { Command } from 'commander'
import type { CommandContext } from '../run-cli.ts'

const someone = '+493023125100'
const demo = '+493023125000'

export function addTrigger(program: Command, { control, show }: CommandContext): void {
  const trigger = program.command('trigger').description('lets something happen to an account, from outside')
  const numbers = (name: string, to: string) =>
    trigger
      .command(name)
      .option('--from <number>', 'who it is from', someone)
      .option('--to <number>', 'who gets it', to)
  numbers('call', demo)
    .description('somebody calls')
    .option('--answer', 'and is answered at once')
    .action(async ({ answer, ...call }: { from: string; to: string; answer?: boolean }) => {
      const made = await control().send<{ callId: string }>('POST', '/calls/incoming', call)
      if (answer) await control().send('POST', `/calls/${made.callId}/answer`, {})
      show(made, `${call.from} calls ${call.to}: ${made.callId}`)
    })
  numbers('sms', '+491713920001')
    .description('somebody sends a text message')
    .requiredOption('--text <text>', 'what it says')
    .action(async (message: { from: string; to: string; text: string }) => {
      show(await control().send('POST', '/messages/sms', message), `Received from ${message.from}.`)
    })
  numbers('fax', '+493023125090')
    .description('somebody sends a fax')
    .option('--pages <count>', 'of how many pages', '1')
    .action(async ({ pages, ...fax }: { from: string; to: string; pages: string }) => {
      show(
        await control().send('POST', '/messages/fax', { ...fax, pages: Number(pages) }),
        `Received from ${fax.from}.`,
      )
    })
  numbers('voicemail', demo)
    .description('somebody leaves a message on a mailbox')
    .option('--seconds <count>', 'how long it is', '12')
    .option('--transcription <text>', 'what it says')
    .action(
      async ({
        seconds,
        ...message
      }: {
        from: string
        to: string
        seconds: string
        transcription?: string
      }) => {
        show(
          await control().send('POST', '/messages/voicemail', { ...message, seconds: Number(seconds) }),
          `Left by ${message.from}.`,
        )
      },
    )
}
