import type { Command } from 'commander'
import type { CommandContext } from '../../command-context.ts'
import { examples } from '../examples.ts'

interface Time {
  now: string
  aheadMs: number
}

export function addClock(sandbox: Command, { control, show }: CommandContext): void {
  const clock = sandbox
    .command('clock')
    .description("show the sandbox's time, or move it ahead")
    .addHelpText('after', examples('sandbox clock', 'sandbox clock advance 6m'))
  const showTime = (time: Time) => show(time, `${time.now}, ${ahead(time.aheadMs)}`)
  clock
    .command('show', { isDefault: true })
    .description('show the time')
    .addHelpText('after', examples('sandbox clock', 'sandbox clock show --json'))
    .action(async () => showTime(await control().get<Time>('/clock')))
  clock
    .command('advance')
    .description('move the time ahead; everything that is due by then happens')
    .argument('<duration>', 'such as 90s, 6m, 2h or 1d')
    .addHelpText('after', examples('sandbox clock advance 6m', 'sandbox clock advance 31d'))
    .action(async (by: string) => showTime(await control().send<Time>('POST', '/clock/advance', { by })))
}

function ahead(milliseconds: number): string {
  return milliseconds === 0
    ? 'the same as on this machine'
    : `${Math.round(milliseconds / 1000)} s ahead of this machine`
}
