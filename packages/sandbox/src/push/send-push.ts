import { pushForms } from '@sipgate-kit/contract'
import type { PushMischief } from '../traffic/scenarios.ts'
import type { Kernel } from '../world/kernel.ts'
import { withoutCredentials } from '../world/url-credentials.ts'
import { answerSays, errorMessage } from './answer-says.ts'
import { formBody } from './form-body.ts'
import type { PushAnswer } from '../world/telephony/push-answer.ts'
import type { PushEvent } from '../world/telephony/push-event.ts'
import { postPush } from './post-push.ts'
import type { PushLog } from '../traffic/push-log.ts'
import type { PushPort, PushTarget, SkippedPush } from '../world/telephony/push-port.ts'
import { readAnswer } from './read-answer.ts'
import { signBody, wrongSignature } from './sign-body.ts'
import { writeWebhookLog } from './webhook-log.ts'

export interface PushOptions {
  /** Hosts besides this machine that may be reached. */
  allowedHosts: readonly string[]
  log: PushLog
  /** What a scenario does to this push: see scenarios. */
  misbehave: (event: PushEvent) => PushMischief
}

/** Sends pushes as sipgate does: form posts, signed, one after the other for each call. */
export function createPush(kernel: Kernel, options: PushOptions): PushPort {
  const queues = new Map<string, Promise<unknown>>()

  async function send(target: PushTarget, event: PushEvent, mischief: PushMischief): Promise<PushAnswer> {
    if (mischief.drop) {
      skip({ ...target, event, why: 'A scenario holds this push back; `sandbox.scenarios.stop` ends that.' })
      return { ignored: 'A scenario holds this push back.' }
    }
    if (mischief.delay !== undefined) await kernel.platform.sleep(mischief.delay)
    const answer = await post(target, event, mischief)
    if (mischief.twice) await post(target, event, mischief)
    return answer
  }

  async function post(
    target: PushTarget,
    event: PushEvent,
    { signature: how }: PushMischief,
  ): Promise<PushAnswer> {
    const body = formBody(event)
    const right = await signBody(body)
    const signature = how === 'missing' ? '' : how === 'wrong' ? wrongSignature(right) : right
    const time = new Date(kernel.clock.now()).toISOString()
    const began = kernel.platform.now()
    const posted = { url: target.url, body, signature }
    const exchange = await postPush(kernel.platform, posted, options.allowedHosts)
    const reached = 'unreached' in exchange ? undefined : exchange
    const isAsked = pushForms[event.event].answered
    const answer =
      'unreached' in exchange
        ? { ignored: exchange.unreached }
        : isAsked
          ? readAnswer(exchange, event.direction)
          : {}
    const status = reached?.status ?? 0
    const text = reached?.body.toString('utf8') ?? ''
    const url = withoutCredentials(target.url)
    const ignored = [answer.ignored, ...complaintOf(answer, status, text)].filter((why) => why !== undefined)
    options.log.add(
      {
        time,
        account: target.masterSipId,
        url,
        event: event.event,
        callId: event.callId,
        body,
        signature,
        status,
        answer: text.slice(0, 4000),
        durationMs: Math.max(0, kernel.platform.now() - began),
        ...(ignored.length > 0 && { ignored: ignored.join(' · ') }),
        ...(reached?.why !== undefined && { why: reached.why }),
      },
      { target, event },
    )
    writeWebhookLog(kernel, target, {
      url,
      request: body,
      response: text.slice(0, 4000),
      xmlError: answer.ignored ?? '',
      // As sipgate's log shows a connection that broke.
      status: String(status === 0 ? 500 : status),
    })
    return answer
  }

  function skip({ masterSipId, url, event, why }: SkippedPush): void {
    options.log.add({
      time: new Date(kernel.clock.now()).toISOString(),
      account: masterSipId,
      url: withoutCredentials(url),
      event: event.event,
      callId: event.callId,
      body: formBody(event),
      signature: '',
      status: 0,
      answer: '',
      durationMs: 0,
      skipped: why,
    })
  }

  return {
    skip,
    send(target, event) {
      const mischief = options.misbehave(event)
      if (mischief.outOfTurn) return send(target, event, mischief)
      const before = queues.get(event.callId) ?? Promise.resolve()
      const answer = before.then(() => send(target, event, mischief))
      const done = answer.catch(() => undefined)
      queues.set(event.callId, done)
      void done.then(() => queues.get(event.callId) === done && queues.delete(event.callId))
      return answer
    },
  }
}

/** What the application itself says where its answer is of no use: it often names the cause, a wrong signature say. */
function complaintOf({ ignored }: PushAnswer, status: number, text: string): string[] {
  if (ignored === undefined && status < 400 && errorMessage(text) === undefined) return []
  const said = answerSays(text)
  return said === undefined ? [] : [`The application says: "${said}"`]
}
