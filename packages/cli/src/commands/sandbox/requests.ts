import type { Command } from 'commander'
import type { CommandContext } from '../../command-context.ts'
import type { Platform } from '../../platform.ts'
import type { Terminal } from '../../terminal.ts'
import { examples } from '../examples.ts'
import { wholeNumber } from '../number-option.ts'

interface Entry {
  id: number
  time: string
  method: string
  path: string
  status: number
  durationMs: number
  why?: string
}

interface RequestsOptions {
  follow?: boolean
  operation?: string
  status?: number
  limit: number
}

/** Milliseconds between two queries with `--follow`. */
const interval = 500

export function addRequests(sandbox: Command, context: CommandContext): void {
  const { control, show, terminal, platform } = context
  sandbox
    .command('requests')
    .description('show the latest requests, with the reason for each refusal')
    .option('--follow', 'keep running and show new requests')
    .option('--operation <operation>', 'only requests to this operation, such as "GET /balance"')
    .option('--status <status>', 'only requests that were answered with this status', wholeNumber(100, 599))
    .option('--limit <count>', 'how many to show at most', wholeNumber(1, 100_000), 20)
    .addHelpText(
      'after',
      examples('sandbox requests --follow', 'sandbox requests --operation "GET /balance" --status 401'),
    )
    .action(async ({ follow, limit, ...filter }: RequestsOptions) => {
      let after = 0
      const showNext = async (range: { limit: number } | { after: number }) => {
        const query = new URLSearchParams(
          Object.entries({ ...filter, ...range }).map(([name, value]) => [name, String(value)]),
        )
        const { items } = await control().get<{ items: Entry[] }>(`/requests?${query.toString()}`)
        for (const entry of items) show(entry, lineOf(entry))
        after = items.at(-1)?.id ?? after
      }
      await showNext({ limit })
      if (!follow) return
      while (await waited(terminal, platform)) await showNext({ after })
    })
}

/** Returns whether to continue: false once the program was asked to stop. */
async function waited({ stopped }: Terminal, { sleep }: Platform): Promise<boolean> {
  const stop = new AbortController()
  return Promise.race([
    sleep(interval, stop.signal).then(
      () => true,
      () => false,
    ),
    stopped.then(() => {
      stop.abort()
      return false
    }),
  ])
}

function lineOf({ time, method, path, status, durationMs, why }: Entry): string {
  const reason = why === undefined ? '' : `\n          ${why}`
  return `${time.slice(11, 19)}  ${status || '---'}  ${method} ${path}  ${durationMs} ms${reason}`
}
