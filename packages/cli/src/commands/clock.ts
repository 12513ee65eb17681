import type { Command } from 'commander'
import type { CommandContext } from '../run-cli.ts'

interface Time {
  now: string
  aheadMs: number
}

export function addClock(program: Command, { control, show }: CommandContext): void {
  const clock = program.command('clock').description("the sandbox's time")
  const say = (time: Time) => show(time, `${time.now}, ${ahead(time.aheadMs)}`)
  clock
    .command('show', { isDefault: true })
    .description('says what time it is')
    .action(async () => say(await control().get<Time>('/clock')))
  clock
    .command('advance')
    .description('moves it ahead; what is due meanwhile happens')
    .argument('<by>', 'such as 90s, 6m, 2h, 1d')
    .action(async (by: string) => say(await control().send<Time>('POST', '/clock/advance', { by })))
}

function ahead(milliseconds: number): string {
  return milliseconds === 0
    ? "the machine's time"
    : `${Math.round(milliseconds / 1000)} s ahead of the machine`
}
