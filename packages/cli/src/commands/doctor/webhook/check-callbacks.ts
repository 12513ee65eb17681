import type { PushAnswer } from '@sipgate-kit/sandbox/push'
import { isLoopback } from '../../audit/target.ts'
import { eventOf, type MadeUpCall } from '../../../pushes/made-up-call.ts'
import type { PostTimed } from '../../../pushes/post.ts'
import { sendEvent } from '../../../pushes/send-event.ts'
import { failed, note, ok, type Finding } from './finding.ts'

/**
 * Looks at the URLs that an answer names, and hangs up, so that no call stays behind in the program. Nothing is posted to other servers
 * than that of `url`.
 */
export async function checkCallbacks(
  { onAnswer, onHangup, action }: PushAnswer,
  call: MadeUpCall,
  url: URL,
  post: PostTimed,
): Promise<Finding> {
  const name = 'callbacks'
  const onData = action?.kind === 'gather' ? action.onData : undefined
  const named = { onAnswer, onHangup, onData }
  const given = Object.entries(named).filter((entry): entry is [string, string] => entry[1] !== undefined)
  const ended =
    onHangup !== undefined && isSame(url, onHangup)
      ? await sendEvent(post, onHangup, eventOf(call, 'hangup', { cause: 'cancel' }))
      : undefined
  for (const [attribute, target] of given) {
    const { protocol, hostname, origin } = new URL(target)
    if (isLoopback(hostname) && !isLoopback(url.hostname))
      return failed(
        name,
        `${attribute} leads to ${hostname}, which is sipgate’s own machine for sipgate.`,
        'Set publicUrl to the URL that you give to sipgate.',
      )
    if (protocol === 'http:' && url.protocol === 'https:')
      return failed(
        name,
        `${attribute} begins with http, although the URL has https.`,
        'Set publicUrl to the URL that you give to sipgate; a program behind a proxy cannot guess it.',
      )
    if (!isSame(url, target))
      return note(
        name,
        `${attribute} leads to another server, ${origin}; nothing was posted there.`,
        'Set publicUrl to the URL that you give to sipgate, if that is not on purpose.',
      )
  }
  if (ended?.answer.ignored !== undefined)
    return failed(
      name,
      `The hang-up of the call is not taken: ${ended.answer.ignored}`,
      'Take the events answer and hangup at the URLs that onAnswer and onHangup name.',
    )
  if (given.length === 0) return ok(name, 'The answer asks for no further pushes of this call.')
  const names = given.map(([attribute]) => attribute).join(', ')
  return ok(
    name,
    `${names} ${given.length === 1 ? 'leads' : 'lead'} to this server${ended ? ', which takes the hang-up' : ''}.`,
  )
}

const isSame = (url: URL, target: string) => new URL(target).origin === url.origin
