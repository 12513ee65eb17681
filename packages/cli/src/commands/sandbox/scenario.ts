import type { Command } from 'commander'
import type { CommandContext } from '../../command-context.ts'
import { examples } from '../examples.ts'

interface Scenario {
  name: string
  does: string
  active: boolean
}

export function addScenario(sandbox: Command, { control, show }: CommandContext): void {
  const scenario = sandbox
    .command('scenario')
    .description('make the sandbox misbehave in ways that users of sipgate have met')
    .addHelpText('after', examples('sandbox scenario', 'sandbox scenario start missing-hangup'))
  scenario
    .command('list', { isDefault: true })
    .description('list all scenarios; a dot marks the active ones')
    .addHelpText('after', examples('sandbox scenario', 'sandbox scenario list --json'))
    .action(async () => {
      const { items } = await control().get<{ items: Scenario[] }>('/scenarios')
      const width = Math.max(...items.map(({ name }) => name.length))
      const lines = items.map(
        ({ name, does, active }) => `${active ? '●' : ' '} ${name.padEnd(width)}  ${does}`,
      )
      show(items, lines.join('\n'))
    })
  const change = (name: 'start' | 'stop', description: string, done: string) =>
    scenario
      .command(name)
      .description(description)
      .argument('<name>', 'the name of a scenario; "sandbox scenario list" shows them all')
      .addHelpText('after', examples(`sandbox scenario ${name} missing-hangup`))
      .action(async (scenarioName: string) => {
        const path = `/scenarios/${encodeURIComponent(scenarioName)}/${name}`
        show(await control().send('POST', path, {}), `${scenarioName} ${done}.`)
      })
  change('start', 'start a scenario', 'has started')
  change('stop', 'stop a scenario', 'has stopped')
}
