import { createPrivateKey, sign } from 'node:crypto'
import { promisify } from 'node:util'
import { pushForms, pushSignature, pushTimeLimit } from '@sipgate-kit/contract'
import type { PushMischief } from '../traffic/scenarios.ts'
import type { Kernel } from '../world/kernel.ts'
import { splitCredentials, withoutCredentials } from '../world/url-credentials.ts'
import { refusedTarget } from './allowed-host.ts'
import { answerSays, errorMessage } from './answer-says.ts'
import { formBody } from './form-body.ts'
import type { PushAnswer } from '../world/telephony/push-answer.ts'
import type { PushEvent } from '../world/telephony/push-event.ts'
import { pushKey } from './push-key.ts'
import type { PushLog } from '../traffic/push-log.ts'
import type { PushPort, PushTarget, SkippedPush } from '../world/telephony/push-port.ts'
import { readAnswer } from './read-answer.ts'
import { readBytes } from './read-bytes.ts'
import { writeWebhookLog } from './webhook-log.ts'

/** In another thread, so that a thousand pushes do not stand in each other's way. */
const signed = promisify(sign)

/** Bytes. sipgate does not say how much it reads. */
const longestAnswer = 64 * 1024

export interface PushOptions {
  /** Hosts besides this machine that may be reached. */
  allowedHosts: readonly string[]
  log: PushLog
  /** What a scenario does to this push: see scenarios. */
  misbehave: (event: PushEvent) => PushMischief
}

/** Sends pushes as sipgate does: form posts, signed, one after the other for each call. */
export function createPush(kernel: Kernel, options: PushOptions): PushPort {
  const key = createPrivateKey(pushKey.privateKey)
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
    const right = (await signed(pushSignature.algorithm, Buffer.from(body), key)).toString('base64')
    const signature = how === 'missing' ? '' : how === 'wrong' ? wrongOf(right) : right
    const time = new Date(kernel.clock.now()).toISOString()
    const began = kernel.platform.now()
    const exchange = await reach(kernel, target.url, body, signature, options.allowedHosts)
    const isAsked = pushForms[event.event].answered
    const answer =
      'why' in exchange ? { ignored: exchange.why } : isAsked ? readAnswer(exchange, event.direction) : {}
    const status = 'why' in exchange ? 0 : exchange.status
    const text = 'why' in exchange ? '' : exchange.body.toString('utf8')
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

function wrongOf(signature: string): string {
  return `${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`
}

type Exchange = { status: number; contentType: string | null; body: Buffer } | { why: string }

async function reach(
  kernel: Kernel,
  address: string,
  body: string,
  signature: string,
  allowed: readonly string[],
): Promise<Exchange> {
  if (!URL.canParse(address)) return { why: 'The webhook is not a URL.' }
  const { url, headers } = splitCredentials(new URL(address))
  const refused = refusedTarget(url, allowed)
  if (refused !== undefined) return { why: refused }
  const stop = new AbortController()
  const stopTimer = kernel.platform.startTimer(pushTimeLimit, () => stop.abort())
  try {
    const response = await kernel.platform.fetch(
      new Request(url, {
        method: 'POST',
        body,
        redirect: 'manual',
        signal: stop.signal,
        headers: {
          'user-agent': 'sipgate.io',
          accept: 'application/xml, text/plain, text/html',
          'accept-charset': 'utf-8',
          'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
          'x-sipgate-jobs': 'http://www.sipgate.de/jobs',
          'x-forwarded-for': '217.116.118.254',
          ...(signature !== '' && { [pushSignature.header]: signature }),
          ...headers,
        },
      }),
    )
    const answered = await readBytes(response, longestAnswer)
    if (answered.length >= longestAnswer)
      return { why: `The answer is longer than ${longestAnswer / 1024} KB.` }
    return { status: response.status, contentType: response.headers.get('content-type'), body: answered }
  } catch (error) {
    const late = `No answer within ${pushTimeLimit / 1000} s, so the call goes on.`
    return { why: stop.signal.aborted ? late : whyBroken(error) }
  } finally {
    stopTimer()
  }
}

function whyBroken(error: unknown): string {
  const { code } = ((error as Error).cause ?? {}) as { code?: string }
  return `The application was not reached (${code ?? (error as Error).message.slice(0, 100)}); is it running there?`
}
