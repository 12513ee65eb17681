import { createPrivateKey, sign } from 'node:crypto'
import { promisify } from 'node:util'
import type { PushMischief } from '../traffic/scenarios.ts'
import type { Kernel } from '../world/kernel.ts'
import { refusedTarget } from './allowed-host.ts'
import { formBody } from './form-body.ts'
import type { PushAnswer } from '../world/telephony/push-answer.ts'
import type { PushEvent } from '../world/telephony/push-event.ts'
import { pushKey } from './push-key.ts'
import type { PushLog } from '../traffic/push-log.ts'
import type { PushPort, PushTarget } from '../world/telephony/push-port.ts'
import { readAnswer } from './read-answer.ts'
import { readText } from './read-text.ts'
import { writeWebhookLog } from './webhook-log.ts'

/** In another thread, so that a thousand pushes do not stand in each other's way. */
const signed = promisify(sign)

/** Milliseconds that an application has, told by sipgate's people in 2015. */
const patience = 10_000
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
    if (mischief.drop) return { ignored: 'A scenario kept this push back.' }
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
    const right = (await signed('RSA-SHA256', Buffer.from(body), key)).toString('base64')
    const signature = how === 'missing' ? '' : how === 'wrong' ? wrongOf(right) : right
    const time = new Date(kernel.clock.now()).toISOString()
    const began = kernel.platform.now()
    const exchange = await reach(kernel, target.url, body, signature, options.allowedHosts)
    const direction = 'direction' in event ? event.direction : 'in'
    const isAsked = event.event === 'newCall' || event.event === 'dtmf'
    const answer =
      'why' in exchange ? { ignored: exchange.why } : isAsked ? readAnswer(exchange, direction) : {}
    const status = 'why' in exchange ? 0 : exchange.status
    const text = 'why' in exchange ? '' : exchange.text
    const url = withoutUser(target.url)
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
        ...(answer.ignored !== undefined && { ignored: answer.ignored }),
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

  return {
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

function wrongOf(signature: string): string {
  return `${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`
}

type Exchange = { status: number; contentType: string | null; text: string } | { why: string }

async function reach(
  kernel: Kernel,
  address: string,
  body: string,
  signature: string,
  allowed: readonly string[],
): Promise<Exchange> {
  if (!URL.canParse(address)) return { why: 'The webhook is no URL.' }
  const url = new URL(address)
  const refused = refusedTarget(url, allowed)
  if (refused !== undefined) return { why: refused }
  const { username, password } = url
  url.username = ''
  url.password = ''
  const stop = new AbortController()
  const stopTimer = kernel.platform.startTimer(patience, () => stop.abort())
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
          ...(signature !== '' && { 'x-sipgate-signature': signature }),
          ...(username + password !== '' && {
            authorization: `Basic ${Buffer.from(`${decoded(username)}:${decoded(password)}`).toString('base64')}`,
          }),
        },
      }),
    )
    const text = await readText(response, longestAnswer)
    if (Buffer.byteLength(text) >= longestAnswer) return { why: 'The answer is longer than 64 KB.' }
    return { status: response.status, contentType: response.headers.get('content-type'), text }
  } catch (error) {
    return { why: stop.signal.aborted ? 'No answer within 10 s, so the call goes on.' : whyBroken(error) }
  } finally {
    stopTimer()
  }
}

/** As it stands, where it is not percent-encoded rightly. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function whyBroken(error: unknown): string {
  const { code } = ((error as Error).cause ?? {}) as { code?: string }
  return `The application was not reached (${code ?? (error as Error).message.slice(0, 100)}); is it running there?`
}

/** Credentials of a URL are nobody's business. */
function withoutUser(address: string): string {
  if (!URL.canParse(address)) return address
  const url = new URL(address)
  url.username = ''
  url.password = ''
  return url.href
}
