import type { Command } from 'commander'
import type { CommandContext } from '../../../command-context.ts'
import { createPost } from '../../../pushes/post.ts'
import { readPushUrl, shownUrl } from '../../../pushes/push-url.ts'
import { isLoopback } from '../../audit/target.ts'
import { examples } from '../../examples.ts'
import { examineWebhook } from './examine-webhook.ts'
import { findingText, summarize, summaryText } from './report.ts'

export function addWebhookDoctor(
  doctor: Command,
  { platform, terminal, show, isJson, exit }: CommandContext,
): void {
  doctor
    .command('webhook')
    .description('check from outside whether a URL receives pushes as sipgate sends them')
    .argument('<target>', 'the URL that sipgate is to post to, such as https://crm.example/push')
    .option(
      '--development',
      'the program is under development and takes the sandbox’s pushes, as on this machine',
    )
    .addHelpText(
      'after',
      '\nIt posts made-up calls and garbage to this server only, some signed with the sandbox’s key, which protects nothing. ' +
        'The exit code is 1 when something is wrong.',
    )
    .addHelpText(
      'after',
      examples(
        'doctor webhook http://localhost:3000/push',
        'doctor webhook https://crm.example/push',
        'doctor webhook https://tunnel.example/push --development --json',
      ),
    )
    .action(async (target: string, { development = false }: { development?: boolean }) => {
      const url = readPushUrl(target)
      if (!isJson()) terminal.print(`Everything goes to ${url.origin}.`)
      const findings = await examineWebhook({
        ...{ url, platform, post: createPost(platform) },
        development: development || isLoopback(url.hostname),
        onFinding: (finding) => isJson() || terminal.print(findingText(finding)),
      })
      const summary = summarize(findings)
      show({ url: shownUrl(url), findings, summary }, `\n${summaryText(summary)}`)
      if (summary.failed > 0) exit(1)
    })
}
