import type { Command } from 'commander'
import { CliError } from '../cli-error.ts'
import type { CommandContext } from '../run-cli.ts'

interface PendingFault {
  id: number
  operation: string
  times: number
}

export function addFault(program: Command, { control, show }: CommandContext): void {
  const fault = program.command('fault').description('makes the next requests to an operation go wrong')
  fault
    .command('next', { isDefault: true })
    .argument('<operation>', 'such as "GET /balance" or "POST /token"')
    .option('--status <status>', 'answer with this status')
    .option('--delay <duration>', 'wait first, such as 6s')
    .option('--body <text>', 'answer with this text, or "broken"')
    .option('--reset', 'break the connection')
    .option('--header <line...>', 'such as "Retry-After: 2"')
    .option('--times <count>', 'how many requests it meets', '1')
    .action(async (operation: string, options: FaultOptions) => {
      const set = await control().send<PendingFault>('POST', '/faults', { operation, ...faultOf(options) })
      show(
        set,
        `The next ${set.times === 1 ? 'request' : `${set.times} requests`} to ${set.operation} will go wrong.`,
      )
    })
  fault
    .command('list')
    .description('those that wait for a request')
    .action(async () => {
      const { items } = await control().get<{ items: PendingFault[] }>('/faults')
      const lines = items.map(
        ({ id, operation, times, ...rest }) => `${id}  ${operation}  ×${times}  ${JSON.stringify(rest)}`,
      )
      show(items, lines.join('\n') || 'No faults are waiting.')
    })
  fault
    .command('clear')
    .description('forgets them all')
    .action(async () => {
      await control().send('DELETE', '/faults')
      show({}, 'No faults are waiting.')
    })
}

interface FaultOptions {
  status?: string
  delay?: string
  body?: string
  reset?: boolean
  header?: string[]
  times: string
}

function faultOf({ status, times, header, ...rest }: FaultOptions) {
  return {
    ...rest,
    ...(status !== undefined && { status: numberOf('--status', status) }),
    ...(header && { headers: Object.fromEntries(header.map(headerOf)) }),
    times: numberOf('--times', times),
  }
}

function numberOf(option: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw new CliError(`${option} is a whole number, not "${text}".`)
}

function headerOf(line: string): [string, string] {
  const [, name, value] = /^([^:\s]+):\s*(.*)$/.exec(line) ?? []
  if (name === undefined || value === undefined)
    throw new CliError(`--header is a name, a colon and a value, such as "Retry-After: 2", not "${line}".`)
  return [name, value]
}
