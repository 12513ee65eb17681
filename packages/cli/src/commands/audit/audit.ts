import type { Command } from 'commander'
import { CliError } from '../../cli-error.ts'
import type { CommandContext } from '../../command-context.ts'
import { controlOf } from '../../control.ts'
import { readSandboxUrl } from '../../sandbox-url.ts'
import { examples } from '../examples.ts'
import { attackGroups, selectAttacks } from './attack-groups.ts'
import type { AttackGroup } from './attack.ts'
import { sendRequest } from './browser/send-request.ts'
import { prepareAudit } from './prepare-audit.ts'
import { findingText, listText, summarize, summaryText } from './report.ts'
import { runAttacks, type Finding } from './run-attacks.ts'
import { evilProvider } from './sandbox/evil-provider.ts'
import { preserveSandbox } from './sandbox/preserve-sandbox.ts'
import { isLoopback, readTarget } from './target.ts'

interface AuditCommandOptions {
  sandbox?: string
  loginPath?: string
  logoutPath?: string
  page?: string
  only: string[]
  list?: boolean
  ownServer?: string
}

export function addAudit(program: Command, context: CommandContext): void {
  program
    .command('audit')
    .description('attack the login of your own running application, which uses a sandbox')
    .argument('[application]', 'where it runs, such as http://localhost:3000')
    .option('--sandbox <url>', 'the sandbox that the application uses; the same as --url')
    .option('--login-path <path>', 'where its login starts (default: a link on its page, or /login)')
    .option('--logout-path <path>', 'where its logout is (default: a form or link on its page)')
    .option('--page <path>', 'a page that shows users something of their own (default: where a login leads)')
    .option('--only <name>', 'only this attack, or those whose names begin so; may be repeated', addName, [])
    .option('--list', 'list all attacks and stop')
    .option('--own-server <host>', 'the name of a server that is not this machine, to say that it is yours')
    .addHelpText(
      'after',
      '\nIt logs in as users of the sandbox only, and puts the sandbox back as it was. The exit code is 1 when an ' +
        'attack succeeds.',
    )
    .addHelpText(
      'after',
      examples(
        'audit http://localhost:3000',
        'audit http://localhost:3000 --login-path /auth/sipgate --json',
        'audit http://localhost:3000 --only state --only refresh-parallel',
        'audit --list',
      ),
    )
    .action(async (application: string | undefined, options: AuditCommandOptions) => {
      const { show, isJson, exit, terminal } = context
      const sandboxUrl = readSandboxUrl(options.sandbox ?? context.sandboxUrl())
      const control = controlOf(sandboxUrl.href, context.platform)
      const groups = selectAttacks(
        attackGroups(await evilProvider(control, context.platform).list()),
        options.only,
      )
      if (options.list) return show(listed(groups), listText(groups))
      if (application === undefined)
        throw new CliError('Name the application, such as: sipgate-kit audit http://localhost:3000')
      const target = readTarget(application, options.ownServer)
      if (!isLoopback(sandboxUrl.hostname) && options.ownServer !== sandboxUrl.hostname)
        throw new CliError('The sandbox must run on this machine.')

      let isStopped = false
      void terminal.stopped.then(() => (isStopped = true))
      let group = ''
      const onFinding = (finding: Finding) => {
        if (isJson()) return
        if (finding.group !== group) terminal.print(`${group === '' ? '' : '\n'}${finding.group}`)
        group = finding.group
        terminal.print(findingText(finding))
      }
      let findings: Finding[] = []
      await preserveSandbox(control, async () => {
        const audit = await prepareAudit({
          ...{ target, sandboxUrl, control },
          send: sendRequest,
          now: () => context.platform.now(),
          sleep: (milliseconds) => context.platform.sleep(milliseconds),
          ...paths(options),
        })
        findings = await runAttacks(groups, audit, { isStopped: () => isStopped, onFinding })
      })
      const summary = summarize(findings)
      show(
        { application: target.origin, sandbox: sandboxUrl.origin, findings, summary },
        `\n${summaryText(summary)}`,
      )
      if (summary.vulnerable > 0 || isStopped) exit(1)
    })
}

function addName(name: string, before: string[]): string[] {
  return [...before, name]
}

function paths({ loginPath, logoutPath, page }: AuditCommandOptions) {
  return {
    ...(loginPath !== undefined && { loginPath }),
    ...(logoutPath !== undefined && { logoutPath }),
    ...(page !== undefined && { page }),
  }
}

function listed(groups: readonly AttackGroup[]): object[] {
  return groups.flatMap(({ title: group, attacks }) =>
    attacks.map(({ attack: _, ...about }) => ({ group, ...about })),
  )
}
