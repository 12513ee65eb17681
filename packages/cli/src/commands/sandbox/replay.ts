import type { Command } from 'commander'
import { pushKey } from '@sipgate-kit/sandbox/push'
import { isWebhookError } from '@sipgate-kit/webhooks'
import {
  readRecording,
  replayPushes,
  type RecordedPush,
  type ReplayedPush,
} from '@sipgate-kit/webhooks/recording'
import { CliError } from '../../cli-error.ts'
import type { CommandContext } from '../../command-context.ts'
import { readPushUrl, shownUrl } from '../../pushes/push-url.ts'
import { visible } from '../../pushes/visible.ts'
import { examples } from '../examples.ts'

interface ReplayOptions {
  to: string
  pauses?: boolean
}

/** Sends recorded pushes to an application, without a sandbox. */
export function addReplay(
  sandbox: Command,
  { platform, terminal, show, isJson, exit }: CommandContext,
): void {
  sandbox
    .command('replay')
    .description('send the pushes of a recording to a URL, without a sandbox')
    .argument('<file>', 'what recordPushes() of @sipgate-kit/webhooks/recording wrote')
    .requiredOption('--to <url>', 'the URL of the application')
    .option('--pauses', 'wait between pushes as long as sipgate did')
    .addHelpText(
      'after',
      '\nCall ids are new, and pushes are signed by the sandbox’s key. They go to that server only. The exit code is 1 when sipgate ' +
        'would ignore an answer.',
    )
    .addHelpText(
      'after',
      examples(
        'sandbox replay calls.jsonl --to http://localhost:3000/push',
        'sandbox replay calls.jsonl --to http://localhost:3000/push --pauses --json',
      ),
    )
    .action(async (file: string, { to, pauses = false }: ReplayOptions) => {
      const url = readPushUrl(to)
      const pushes = await read(file)
      const say = (text: string) => isJson() || terminal.print(text)
      say(`Everything goes to ${url.origin}.`)
      const replayed = await orStop(url, () =>
        replayPushes(pushes, url, {
          key: pushKey.privateKey,
          pauses: pauses ? 'original' : 'none',
          onReplayed: (push) => say(textOf(push)),
          fetch: (request) => {
            if (new URL(request.url).origin === url.origin) return platform.fetch(request)
            throw new CliError(
              `An answer sends the next push to ${new URL(request.url).origin}, and nothing goes there. Set its publicUrl to ${shownUrl(url)}.`,
            )
          },
          platform: {
            now: () => platform.now(),
            sleep: (milliseconds, signal) => platform.sleep(milliseconds, signal),
            randomBytes: (count) => platform.randomBytes(count),
          },
        }),
      )
      const ignored = replayed.filter(isIgnored).length
      show(
        { url: shownUrl(url), replayed: replayed.map(jsonOf), ignored },
        ignored === 0
          ? `${replayed.length} pushes; all answers count.`
          : `${replayed.length} pushes; sipgate would ignore ${ignored} of the answers.`,
      )
      if (ignored > 0) exit(1)
    })
}

async function read(file: string): Promise<RecordedPush[]> {
  try {
    return await readRecording(file)
  } catch (error) {
    if (isWebhookError(error)) throw new CliError(`${file}: ${error.message}`)
    throw new CliError(`${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`)
  }
}

async function orStop<Result>(url: URL, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    // That is how fetch fails.
    if (error instanceof TypeError && error.cause !== undefined)
      throw new CliError(`No application answers at ${url.origin}. Start it first.`)
    throw error
  }
}

const isIgnored = ({ event, reaction }: ReplayedPush) =>
  reaction !== undefined &&
  (reaction.ignored !== undefined || ((event === 'answer' || event === 'hangup') && reaction.status >= 400))

function textOf({ event, url, reaction }: ReplayedPush): string {
  if (!reaction || url === undefined)
    return `${event}: not sent, because the application does not ask for it.`
  const { status, does, ignored, why } = reaction
  const lines = [why === undefined ? undefined : `The application says: ${why}`, ignored, does]
  const shown = lines.filter((line) => line !== undefined).map((line) => `  ${visible(line)}`)
  return [`${event} → ${shownUrl(url)}: ${status}`, ...shown].join('\n')
}

function jsonOf({ event, callId, url, reaction }: ReplayedPush): object {
  if (!reaction || url === undefined) return { event, callId }
  const { status, does, ignored, why } = reaction
  return {
    event,
    callId,
    url: shownUrl(url),
    status,
    does,
    ...(ignored !== undefined && { ignored }),
    ...(why !== undefined && { why }),
  }
}
