import { signBody } from '@sipgate-kit/sandbox/push'
import type { TimedExchange } from '../../../pushes/post.ts'
import { textOf } from './answered.ts'
import { failed, note, ok, type Finding } from './finding.ts'

/** sipgate signs no time, so anybody who has seen a push can send it again; the answer should be the same, and nothing happen twice. */
export async function checkTwice(
  first: TimedExchange & { body: string },
  send: (body: string, signature: string) => Promise<TimedExchange>,
): Promise<Finding> {
  const { exchange } = await send(first.body, await signBody(first.body))
  if ('unreached' in exchange || 'unreached' in first.exchange)
    return failed('twice', 'The same push, sent again, is not answered.', 'Answer it as the first time.')
  return exchange.status === first.exchange.status && textOf(exchange) === textOf(first.exchange)
    ? ok('twice', 'The same push, sent again, is answered in the same way.')
    : note(
        'twice',
        'The same push, sent again, is answered in another way, so it may be handled twice.',
        'Remember for a while which pushes were handled; anybody who has seen one can send it again.',
      )
}
