import { InvalidArgumentError, type Command } from 'commander'
import type { CommandContext } from '../../command-context.ts'
import { examples } from '../examples.ts'
import { wholeNumber } from '../number-option.ts'
import { refuseUnknownCommand } from '../unknown-command.ts'

interface PendingFault {
  id: number
  operation: string
  times: number
}

interface FaultOptions {
  status?: number
  delay?: string
  body?: string
  reset?: boolean
  lost?: boolean
  header?: Record<string, string>
  times: number
}

export function addFault(sandbox: Command, { control, show }: CommandContext): void {
  const fault = sandbox
    .command('fault')
    .description('make the next requests to an operation fail')
    .addHelpText('after', '\n"sandbox fault next --help" explains what can go wrong.')
    .addHelpText('after', examples('sandbox fault GET /balance --status 503', 'sandbox fault list'))
  fault
    .command('next', { isDefault: true })
    .description('make the next requests to an operation fail')
    .argument('<operation...>', 'such as GET /balance or POST /token')
    .option('--status <status>', 'answer with this status', wholeNumber(200, 599))
    .option('--delay <duration>', 'wait before answering, such as 6s')
    .option('--body <text>', 'answer with this text; "broken" cuts a JSON answer off')
    .option('--reset', 'break the connection')
    .option('--lost', 'carry the request out, then break the connection')
    .option('--header <line>', 'add a header to the answer; may be repeated', addHeader)
    .option('--times <count>', 'how many requests fail', wholeNumber(1, 10_000), 1)
    .addHelpText(
      'after',
      examples(
        'sandbox fault GET /balance --status 503 --header "Retry-After: 2"',
        'sandbox fault POST /token --reset --times 3',
        'sandbox fault "GET /users/{userId}" --delay 6s',
      ),
    )
    .action(async (words: string[], options: FaultOptions) => {
      const [first = ''] = words
      // One word without a slash is a command with a typing error, such as "lsit".
      if (words.length === 1 && /^[a-z-]+$/.test(first)) refuseUnknownCommand(fault, first)
      const { header, ...rest } = options
      const pending = await control().send<PendingFault>('POST', '/faults', {
        operation: words.join(' '),
        ...rest,
        ...(header && { headers: header }),
      })
      const requests = pending.times === 1 ? 'request' : `${pending.times} requests`
      show(pending, `The next ${requests} to ${pending.operation} will fail.`)
    })
  fault
    .command('list')
    .description('list the faults that are still waiting for a request')
    .addHelpText('after', examples('sandbox fault list'))
    .action(async () => {
      const { items } = await control().get<{ items: PendingFault[] }>('/faults')
      const lines = items.map(
        ({ id, operation, times, ...rest }) => `${id}  ${operation}  ×${times}  ${JSON.stringify(rest)}`,
      )
      show(items, lines.join('\n') || nothing)
    })
  fault
    .command('clear')
    .description('remove all faults')
    .addHelpText('after', examples('sandbox fault clear'))
    .action(async () => {
      await control().send('DELETE', '/faults')
      show({}, nothing)
    })
}

const nothing = 'No faults are waiting.'

function addHeader(line: string, before: Record<string, string> = {}): Record<string, string> {
  const [, name, value] = /^([^:\s]+):\s*(.*)$/.exec(line) ?? []
  if (name === undefined || value === undefined)
    throw new InvalidArgumentError('Use a name, a colon and a value, such as "Retry-After: 2".')
  return { ...before, [name]: value }
}
