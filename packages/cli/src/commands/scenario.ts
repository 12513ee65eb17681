import type { Command } from 'commander'
import type { CommandContext } from '../run-cli.ts'

interface Scenario {
  name: string
  title?: string
  does?: string
  active?: boolean
}

export function addScenario(program: Command, { control, show }: CommandContext): void {
  const scenario = program
    .command('scenario')
    .description('misbehaviour that users of sipgate have met, by name')
  scenario
    .command('list', { isDefault: true })
    .description('all there are')
    .action(async () => {
      const { items } = await control().get<{ items: Scenario[] }>('/scenarios')
      const width = Math.max(...items.map(({ name }) => name.length))
      show(
        items,
        items
          .map(
            ({ name, title, does, active }) =>
              `${active ? '●' : ' '} ${name.padEnd(width)}  ${title ?? does ?? ''}`,
          )
          .join('\n'),
      )
    })
  scenario
    .command('start')
    .argument('<name>')
    .action(async (name: string) => {
      show(
        await control().send('POST', `/scenarios/${encodeURIComponent(name)}/start`, {}),
        `${name} has begun.`,
      )
    })
  scenario
    .command('stop')
    .argument('<name>')
    .action(async (name: string) => {
      show(
        await control().send('POST', `/scenarios/${encodeURIComponent(name)}/stop`, {}),
        `${name} is over.`,
      )
    })
}
