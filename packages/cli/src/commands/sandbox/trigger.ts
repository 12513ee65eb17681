import { hangupCauses } from '@sipgate-kit/webhooks'
import { Option, type Command } from 'commander'
import { CliError } from '../../cli-error.ts'
import type { CommandContext } from '../../command-context.ts'
import { breakages } from '../../pushes/broken-push.ts'
import { looksLikeUrl } from '../../pushes/push-url.ts'
import { examples } from '../examples.ts'
import { wholeNumber } from '../number-option.ts'
import { triggerPushes, type PushOptions } from './trigger-pushes.ts'

interface Numbers {
  from: string
  to: string
}

type CallOptions = Numbers & PushOptions & { answer?: boolean }

const someone = '+493023125100'
const demo = '+493023125000'

export function addTrigger(sandbox: Command, context: CommandContext): void {
  const { control, show } = context
  const trigger = sandbox
    .command('trigger')
    .description('simulate an incoming call, text message, fax or voicemail')
    .addHelpText('after', examples('sandbox trigger call --answer', 'sandbox trigger sms --text "I am late"'))
  const incoming = (name: string, to: string, toWhat = 'the number of an account it goes to') =>
    trigger
      .command(name)
      .option('--from <number>', 'the number it comes from', someone)
      .option('--to <number>', toWhat, to)
  incoming(
    'call',
    demo,
    'the number of an account it goes to; or the URL of an application, which gets its pushes',
  )
    .description('simulate an incoming call, or send its pushes to a URL without a sandbox')
    .option('--answer', 'answer the call at once')
    .option('--number <number>', `with a URL: the number that is called (default: "${demo}")`)
    .addOption(
      new Option('--event <event>', 'with a URL: only this push (default: a whole call)').choices([
        'newCall',
        'answer',
        'hangup',
        'dtmf',
      ]),
    )
    .addOption(
      new Option('--direction <direction>', 'with a URL: in, or out (default: "in")').choices(['in', 'out']),
    )
    .option('--digits <keys>', 'with a URL: what is pressed when the application asks, such as 1,42#')
    .addOption(new Option('--cause <cause>', 'with a URL: why it ended').choices(Object.keys(hangupCauses)))
    .option('--user <id>', 'with a URL: the account and the user, such as 1000001w0')
    .option('--repeat <count>', 'with a URL: how many calls', wholeNumber(1, 1000))
    .addOption(
      new Option('--broken <how>', 'with a URL: one push with something wrong').choices(
        Object.keys(breakages),
      ),
    )
    .addHelpText(
      'after',
      '\nWith a URL, pushes are signed by the sandbox’s key and go to that server only. The exit code is 1 when sipgate ' +
        'would ignore an answer; with --broken, when there is none.',
    )
    .addHelpText(
      'after',
      examples(
        'sandbox trigger call',
        'sandbox trigger call --from +492214710001 --answer',
        'sandbox trigger call --to http://localhost:3000/push --digits 1,2',
        'sandbox trigger call --to http://localhost:3000/push --event hangup --cause busy',
        'sandbox trigger call --to http://localhost:3000/push --broken signature',
      ),
    )
    .action(async ({ answer, from, to, ...options }: CallOptions) => {
      if (looksLikeUrl(to)) {
        if (answer)
          throw new CliError('--answer is for calls in a sandbox. A call to a URL is answered anyway.')
        return triggerPushes(context, { ...options, from, to })
      }
      const [unfit] = Object.keys(options).filter((name) => name !== 'url' && name !== 'json')
      if (unfit !== undefined)
        throw new CliError(`--${unfit} is for pushes to a URL, such as --to http://localhost:3000/push`)
      const numbers = { from, to }
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
