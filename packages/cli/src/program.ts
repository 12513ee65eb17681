import { readFileSync } from 'node:fs'
import { Command, Option } from 'commander'
import type { CommandContext } from './command-context.ts'
import { addAudit } from './commands/audit/audit.ts'
import { addDoctor } from './commands/doctor/doctor.ts'
import { addSandbox } from './commands/sandbox/sandbox.ts'
import { examples } from './commands/examples.ts'
import { refuseUnknownCommand } from './commands/unknown-command.ts'
import { controlOf } from './control.ts'
import type { Platform } from './platform.ts'
import type { Terminal } from './terminal.ts'

interface CommonOptions {
  url?: string
  json?: boolean
}

/** All commands, ready to parse the command line. */
export function createProgram(terminal: Terminal, platform: Platform, exit: CommandContext['exit']): Command {
  const program = new Command('sipgate-kit')
    .description('Build and test applications on sipgate, without an account. Not made by sipgate.')
    .version(version(), '-V, --version', 'print the version')
    .enablePositionalOptions()
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .showHelpAfterError('Add --help to see commands and options.')
    .configureOutput({
      writeOut: (text) => terminal.print(text.trimEnd()),
      writeErr: (text) => terminal.complain(text.trimEnd()),
    })
    .exitOverride()
    .addHelpText(
      'after',
      examples(
        'sandbox',
        'sandbox exec -- node app.js',
        'sandbox clock advance 6m',
        'audit http://localhost:3000',
        'doctor webhook http://localhost:3000/push',
      ),
    )

  let chosen = program
  const options = () => commonOptions(chosen)
  const sandboxUrl = () => options().url ?? terminal.env['SIPGATE_SANDBOX_URL'] ?? local
  const context: CommandContext = {
    terminal,
    platform,
    exit,
    sandboxUrl,
    control: () => controlOf(sandboxUrl(), platform),
    namesSandbox: () => options().url !== undefined,
    isJson: () => options().json === true,
    show: (answer, text) => terminal.print(options().json ? JSON.stringify(answer ?? null) : text),
  }
  addSandbox(program, context)
  addAudit(program, context)
  addDoctor(program, context)
  for (const command of withDescendants(program)) {
    acceptCommonOptions(command)
    refuseUnknownWords(command)
  }
  return program.hook('preAction', (_, command) => {
    chosen = command
  })
}

const local = 'http://localhost:3001'

function version(): string {
  const file = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  return (JSON.parse(file) as { version: string }).version
}

function withDescendants(command: Command): Command[] {
  return [command, ...command.commands.flatMap(withDescendants)]
}

/** Each command takes these, so that they may stand before its name and after it. */
function acceptCommonOptions(command: Command): void {
  const common = [
    new Option('--url <url>', `the sandbox to control (default: SIPGATE_SANDBOX_URL, or ${local})`),
    new Option('--json', 'print JSON, for programs'),
  ]
  for (const option of common)
    if (!command.options.some(({ long }) => long === option.long)) command.addOption(option)
}

/** What was given nearest to the command counts. */
function commonOptions(command: Command): CommonOptions {
  return { ...(command.parent && commonOptions(command.parent)), ...command.opts<CommonOptions>() }
}

/** Also where a group passes words it does not know to its default command. */
function refuseUnknownWords(command: Command): void {
  const { parent } = command
  if (command.commands.length > 0) {
    command.on('command:*', ([word = '']: string[]) => refuseUnknownCommand(command, word))
  } else if (parent !== null && command.registeredArguments.length === 0) {
    command.allowExcessArguments().hook('preAction', () => {
      const [word] = command.args
      if (word !== undefined) refuseUnknownCommand(parent, word)
    })
  }
}
