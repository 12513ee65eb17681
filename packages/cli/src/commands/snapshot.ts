import { readFile, writeFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { CliError } from '../cli-error.ts'
import type { CommandContext } from '../run-cli.ts'

export function addSnapshot(program: Command, { control, show }: CommandContext): void {
  const snapshot = program.command('snapshot').description('everything the sandbox remembers, as a file')
  snapshot
    .command('save')
    .description('writes it; it holds passwords and secrets in clear')
    .argument('<file>')
    .action(async (file: string) => {
      const state = await control().get('/snapshot')
      // Readable by its owner only, since it holds passwords.
      await reachFile(file, () => writeFile(file, `${JSON.stringify(state)}\n`, { mode: 0o600 }))
      show({ file }, `Saved to ${file}.`)
    })
  snapshot
    .command('load')
    .description('puts it back')
    .argument('<file>')
    .action(async (file: string) => {
      const state = parse(file, await reachFile(file, () => readFile(file, 'utf8')))
      await control().send('PUT', '/snapshot', state)
      show({ file }, `The sandbox is as it was when ${file} was saved.`)
    })
  program
    .command('reset')
    .description('back to the start')
    .action(async () => {
      await control().send('POST', '/reset')
      show({}, 'The sandbox is as it was at its start.')
    })
}

async function reachFile<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw new CliError(
      `${file} cannot be used (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}).`,
    )
  }
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new CliError(`${file} is no JSON, so it is no snapshot.`)
  }
}
