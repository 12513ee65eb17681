import { formBody, readAnswer, signBody, type PushAnswer, type PushEvent } from '@sipgate-kit/sandbox/push'
import { brokenPush, type Breakage } from './broken-push.ts'
import type { PostTimed, TimedExchange } from './post.ts'

/** A push that went out, and what sipgate would do with its answer. */
export interface SentEvent extends TimedExchange {
  readonly event: PushEvent['event']
  readonly url: string
  readonly body: string
  /** Empty for `answer` and `hangup`, whose answers sipgate discards. */
  readonly answer: PushAnswer
}

/** Posts a push, signed by the sandbox's key, and reads the answer. */
export async function sendEvent(
  post: PostTimed,
  url: string,
  event: PushEvent,
  broken?: Breakage,
): Promise<SentEvent> {
  const body = formBody(event)
  const push =
    broken === undefined ? { body, signature: await signBody(body) } : await brokenPush(body, broken)
  const timed = await post({ url, ...push })
  return { ...timed, event: event.event, url, body: push.body, answer: answerOf(event, timed) }
}

function answerOf(event: PushEvent, { exchange }: TimedExchange): PushAnswer {
  if ('unreached' in exchange) return { ignored: exchange.unreached }
  if (event.event === 'newCall' || event.event === 'dtmf') return readAnswer(exchange, event.direction)
  if (exchange.status < 400) return {}
  return { ignored: `The application answered ${exchange.status}; sipgate discards that.` }
}
