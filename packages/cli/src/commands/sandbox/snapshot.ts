import { readFile, writeFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { CliError } from '../../cli-error.ts'
import type { CommandContext } from '../../command-context.ts'
import { examples } from '../examples.ts'

export function addSnapshot(sandbox: Command, { control, show }: CommandContext): void {
  const snapshot = sandbox
    .command('snapshot')
    .description('save everything the sandbox remembers to a file, or load it')
    .addHelpText('after', examples('sandbox snapshot save before.json', 'sandbox snapshot load before.json'))
  snapshot
    .command('save')
    .description('save a snapshot; it contains passwords and secrets')
    .argument('<file>', 'where to write it, readable by you only')
    .addHelpText('after', examples('sandbox snapshot save before.json'))
    .action(async (file: string) => {
      const state = await control().get('/snapshot')
      // Passwords are in it.
      await access(file, () => writeFile(file, `${JSON.stringify(state)}\n`, { mode: 0o600 }))
      show({ file }, `Saved to ${file}.`)
    })
  snapshot
    .command('load')
    .description('put the sandbox back into the state of a snapshot')
    .argument('<file>', 'a file that "sandbox snapshot save" wrote')
    .addHelpText('after', examples('sandbox snapshot load before.json'))
    .action(async (file: string) => {
      const state = parse(file, await access(file, () => readFile(file, 'utf8')))
      await control().send('PUT', '/snapshot', state)
      show({ file }, `Loaded from ${file}.`)
    })
}

async function access<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    const { code = 'unknown reason' } = error as NodeJS.ErrnoException
    throw new CliError(`Cannot use the file ${file} (${code}).`)
  }
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new CliError(`${file} is not a snapshot: it does not contain JSON.`)
  }
}
