import { setTimeout } from 'node:timers/promises'
import type { Command } from 'commander'
import type { CommandContext } from '../run-cli.ts'

interface Entry {
  id: number
  time: string
  method: string
  path: string
  status: number
  durationMs: number
  why?: string
}

/** Milliseconds between two looks with `--follow`. */
const interval = 500

export function addRequests(program: Command, { control, show, terminal }: CommandContext): void {
  program
    .command('requests')
    .description('the last requests the sandbox got')
    .option('--follow', 'go on with those to come')
    .option('--operation <operation>', 'only this one, such as "GET /balance"')
    .option('--status <status>', 'only those answered with it')
    .option('--limit <count>', 'how many at most', '20')
    .action(
      async ({
        follow,
        limit,
        ...filter
      }: {
        follow?: boolean
        limit: string
        operation?: string
        status?: string
      }) => {
        let stopped = false
        void terminal.stopped.then(() => {
          stopped = true
        })
        let after = 0
        for (let first = true; !stopped; first = false) {
          const query = new URLSearchParams({ ...filter, ...(first ? { limit } : { after: String(after) }) })
          const { items } = await control().get<{ items: Entry[] }>(`/requests?${query.toString()}`)
          for (const entry of items) show(entry, lineOf(entry))
          after = items.at(-1)?.id ?? after
          if (!follow) return
          await Promise.race([terminal.stopped, setTimeout(interval)])
        }
      },
    )
}

function lineOf({ time, method, path, status, durationMs, why }: Entry): string {
  const said = why === undefined ? '' : `\n          ${why}`
  return `${time.slice(11, 19)}  ${status || '---'}  ${method} ${path}  ${durationMs} ms${said}`
}
