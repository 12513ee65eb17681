import { CliError } from '../../cli-error.ts'
import type { CommandContext } from '../../command-context.ts'
import { breakages, type Breakage } from '../../pushes/broken-push.ts'
import { eventOf, madeUpCall, type EventChoices, type MadeUpCall } from '../../pushes/made-up-call.ts'
import { playCall } from '../../pushes/play-call.ts'
import { createPost } from '../../pushes/post.ts'
import { readPushUrl, shownUrl } from '../../pushes/push-url.ts'
import { sendEvent, type SentEvent } from '../../pushes/send-event.ts'
import { sentJson, sentText } from '../../pushes/sent-text.ts'

/** Options that only mean something when `--to` is a URL. */
export interface PushOptions {
  number?: string
  event?: SentEvent['event']
  direction?: 'in' | 'out'
  digits?: string
  cause?: EventChoices['cause']
  user?: string
  repeat?: number
  broken?: Breakage
}

/** Posts the pushes of a made-up call to any URL, without a sandbox, and says what sipgate would do with the answers. */
export async function triggerPushes(
  { platform, terminal, show, isJson, exit }: CommandContext,
  { to, from, repeat = 1, ...options }: PushOptions & { to: string; from: string },
): Promise<void> {
  const url = readPushUrl(to)
  const { broken, number, user, direction = 'in' } = options
  const digits = readDigits(options.digits)
  const post = createPost(platform)
  const sent: object[] = []
  let ignored = 0
  const say = (text: string) => isJson() || terminal.print(text)
  const onSent = (event: SentEvent) => {
    sent.push(sentJson(event, direction))
    if (broken === undefined ? event.answer.ignored !== undefined : 'unreached' in event.exchange)
      ignored += 1
    say(sentText(event, direction))
  }
  const onHeldBack = (why: string) => {
    sent.push({ heldBack: why })
    say(why)
  }
  const once = async (call: MadeUpCall) => {
    if (options.event === undefined && broken === undefined)
      return playCall(call, { post, url, digits, onSent, onHeldBack })
    const { cause } = options
    const event = eventOf(call, options.event ?? 'newCall', { cause, dtmf: digits[0] || undefined })
    onSent(await sendEvent(post, url.href, event, broken))
  }

  say(`Everything goes to ${url.origin}.${broken === undefined ? '' : ` The push is ${breakages[broken]}.`}`)
  for (let count = 0; count < repeat; count++)
    await once(madeUpCall(platform, { direction, from, to: number, fullUserId: user }))
  show({ url: shownUrl(url), sent, ignored }, summary(sent.length, ignored, broken))
  if (ignored > 0) exit(1)
}

function summary(count: number, ignored: number, broken: Breakage | undefined): string {
  const pushes = count === 1 ? '1 push' : `${count} pushes`
  if (broken !== undefined) return `${pushes} sent, ${ignored} of them not answered.`
  return ignored === 0
    ? `${pushes}; all answers count.`
    : `${pushes}; sipgate would ignore ${ignored} of the answers.`
}

function readDigits(text: string | undefined): string[] {
  if (text === undefined) return []
  const digits = text.split(',').map((keys) => keys.trim())
  if (digits.every((keys) => /^([\d*#]{0,20}|-1)$/.test(keys))) return digits
  throw new CliError('--digits are the keys that are pressed each time, separated by commas, such as 1,42#')
}
