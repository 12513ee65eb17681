import { InvalidArgumentError, type Command } from 'commander'
import { serveSandbox } from '@sipgate-kit/sandbox/serve'
import type { CommandContext } from '../../command-context.ts'
import { examples } from '../examples.ts'
import { wholeNumber } from '../number-option.ts'
import { hideUrl, refuseUrl } from './own-sandbox.ts'

interface StartOptions {
  port: number
  host?: string
  seed?: string
  state?: string
}

export function addStart(sandbox: Command, context: CommandContext): void {
  const { terminal, isJson } = context
  hideUrl(sandbox.command('start', { isDefault: true }))
    .description('start a sandbox and serve it until it is stopped')
    .option('--port <number>', 'the port; 0 takes any free one', wholeNumber(0, 65_535), 3001)
    .option('--host <address>', 'the address to listen on (default: 127.0.0.1, this machine only)', notEmpty)
    .option('--seed <file>', 'a YAML file with accounts and more, besides the built-in ones', notEmpty)
    .option('--state <file>', 'keep the state in this file between starts', notEmpty)
    .addHelpText(
      'after',
      examples(
        'sandbox',
        'sandbox --port 4000 --seed people.yaml',
        'sandbox start --state data/sandbox.json --json',
      ),
    )
    .action(async ({ state, ...options }: StartOptions) => {
      refuseUrl(context)
      await serveSandbox(
        { ...options, ...(state !== undefined && { stateFile: state }), json: isJson() },
        terminal,
      )
    })
}

function notEmpty(text: string): string {
  if (text === '') throw new InvalidArgumentError('It is empty.')
  return text
}
