import { errorMessage } from '@sipgate-kit/sandbox/push'
import type { TimedExchange } from '../../../pushes/post.ts'
import { said, textOf } from './answered.ts'
import { failed, ok, type Finding } from './finding.ts'
import { garbage } from './garbage.ts'

/** What strangers send must not be handled. */
export function checkRefusal(name: string, what: string, exchange: TimedExchange['exchange']): Finding {
  const change = 'Verify X-Sipgate-Signature over the raw body before anything else, and answer 401.'
  if ('unreached' in exchange) return failed(name, `A push ${what} is not answered at all.`, change)
  const text = textOf(exchange)
  if ((exchange.status >= 400 && exchange.status < 500) || errorMessage(text) !== undefined)
    return ok(name, `A push ${what} is refused (${said(exchange)}).`)
  if (exchange.status >= 500)
    return failed(name, `A push ${what} makes the program fail (${exchange.status}).`, change)
  return failed(name, `A push ${what} is accepted (${said(exchange)}): anybody could send one.`, change)
}

/** Whatever comes, the program answers, and not with an error of its own. */
export async function checkGarbage(
  send: (body: string | Uint8Array, headers: Record<string, string>) => Promise<TimedExchange>,
): Promise<Finding> {
  const bad: string[] = []
  for (const { what, body, headers = {}, mayBreakOff = false } of garbage) {
    const { exchange } = await send(body, headers)
    if ('unreached' in exchange) {
      if (!mayBreakOff || exchange.code === 'late') bad.push(`${what} (${exchange.code})`)
    } else if (exchange.status >= 500 && exchange.status !== 503) bad.push(`${what} (${exchange.status})`)
  }
  return bad.length === 0
    ? ok('garbage', `All of ${garbage.length} kinds of garbage are answered.`)
    : failed(
        'garbage',
        `The program fails at ${bad.join(', ')}.`,
        'Answer 400 to what is no push, and expect nothing of a body before you have checked it.',
      )
}

/** Whether the program has survived all that. */
export function checkStillThere(first: TimedExchange['exchange'], last: TimedExchange['exchange']): Finding {
  const name = 'still-there'
  if (!('unreached' in last) && !('unreached' in first) && last.status === first.status)
    return ok(name, 'After all that, a new call is answered as in the beginning.')
  return failed(
    name,
    `After all that, a new call is answered otherwise: ${'unreached' in last ? last.unreached : said(last)}`,
    'Look into the program’s log: one of these requests has stopped or damaged it.',
  )
}
