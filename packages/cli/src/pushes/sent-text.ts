import type { MadeUpCall } from './made-up-call.ts'
import { shownUrl } from './push-url.ts'
import type { SentEvent } from './send-event.ts'
import { visible } from './visible.ts'
import { whatHappens } from './what-happens.ts'

const longestAnswer = 2000

/** A push and what came back, for people. */
export function sentText(sent: SentEvent, direction: MadeUpCall['direction']): string {
  const { event, url, exchange, milliseconds, answer } = sent
  const lines = [`${event} → ${shownUrl(url)}`]
  if (!('unreached' in exchange)) {
    const { status, contentType, why } = exchange
    lines.push(`  ${[status, contentType, `in ${milliseconds} ms`].filter(Boolean).join(' ')}`)
    lines.push(...answerLines(exchange.body))
    if (why !== undefined) lines.push(`  The application says: ${visible(why)}`)
  }
  if (answer.ignored !== undefined) lines.push(`  ${visible(answer.ignored)}`)
  if (event === 'newCall' || event === 'dtmf')
    lines.push(`  ${visible(whatHappens(answer.action, direction))}`)
  return lines.join('\n')
}

/** The same for programs. */
export function sentJson(sent: SentEvent, direction: MadeUpCall['direction']): object {
  const { event, url, body, exchange, milliseconds, answer } = sent
  const asks = event === 'newCall' || event === 'dtmf'
  return {
    ...{ event, url: shownUrl(url), body, milliseconds },
    ...('unreached' in exchange
      ? { status: 0 }
      : {
          status: exchange.status,
          contentType: exchange.contentType,
          answer: exchange.body.toString('utf8').slice(0, longestAnswer),
          ...(exchange.why !== undefined && { why: exchange.why }),
        }),
    ...(answer.ignored !== undefined && { ignored: answer.ignored }),
    ...(asks && {
      does: whatHappens(answer.action, direction),
      ...(answer.action && { action: answer.action }),
    }),
  }
}

function answerLines(body: Buffer): string[] {
  const text = body.toString('utf8').slice(0, longestAnswer)
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `  | ${visible(line)}`)
}
