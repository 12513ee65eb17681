import { formBody, readAnswer, signBody, wrongSignature } from '@sipgate-kit/sandbox/push'
import type { Platform } from '../../../platform.ts'
import { eventOf, madeUpCall, type MadeUpCall } from '../../../pushes/made-up-call.ts'
import type { PostTimed, TimedExchange } from '../../../pushes/post.ts'
import { isAccepted, isRefused } from './answered.ts'
import { checkAddress } from './check-address.ts'
import { checkAnswer, checkSandboxKey, checkStatus, checkTime, checkType } from './check-answer.ts'
import { checkCallbacks } from './check-callbacks.ts'
import { checkGarbage, checkRefusal, checkStillThere } from './check-strangers.ts'
import { checkTwice } from './check-twice.ts'
import { skipped, type Finding } from './finding.ts'
import { explainUnreached } from './unreached.ts'

export interface ExamineOptions {
  readonly url: URL
  readonly post: PostTimed
  readonly platform: Pick<Platform, 'randomBytes'>
  /** Whether the program is under development, and so should take the sandbox's pushes. */
  readonly development: boolean
  readonly onFinding: (finding: Finding) => void
}

/** The checks of an answer that counts. */
const ofAnswer = ['status', 'time', 'content-type', 'answer', 'callbacks', 'twice']
/** The checks of what strangers post. */
const ofStrangers = ['unsigned', 'wrong-signature', 'changed-body', 'garbage', 'still-there']

/** Checks from outside whether an endpoint receives pushes as sipgate sends them. Each finding is told when it is made. */
export async function examineWebhook(options: ExamineOptions): Promise<Finding[]> {
  const { url, platform, post, development } = options
  const findings: Finding[] = []
  const tell = (...found: readonly Finding[]) => {
    findings.push(...found)
    for (const finding of found) options.onFinding(finding)
  }
  const postBody = (body: string | Uint8Array, signature: string, headers: Record<string, string> = {}) =>
    post({ url: url.href, body, signature, headers })
  const newCall = () => {
    const call = madeUpCall(platform)
    return { call, body: formBody(eventOf(call, 'newCall')) }
  }
  const signedCall = async () => {
    const { call, body } = newCall()
    return { call, body, ...(await postBody(body, await signBody(body))) }
  }

  tell(...checkAddress(url))
  const first = await signedCall()
  tell(...explainUnreached(url, first.exchange))
  const skip = (names: readonly string[], why: string) => tell(...names.map((name) => skipped(name, why)))
  if ('unreached' in first.exchange) {
    skip(['sandbox-key', ...ofAnswer, ...ofStrangers], 'The URL was not reached.')
    return findings
  }
  if (!isAccepted(first.exchange) && !isRefused(first.exchange)) {
    tell(checkStatus(first.exchange))
    skip(['sandbox-key', ...ofAnswer.slice(1), ...ofStrangers], 'Nothing there takes pushes.')
    return findings
  }

  tell(checkSandboxKey(first.exchange, development))
  if (isAccepted(first.exchange)) {
    const { exchange, milliseconds, call } = first
    const answer = readAnswer(exchange, 'in')
    tell(checkStatus(exchange), checkTime(milliseconds), checkType(exchange), checkAnswer(exchange, answer))
    tell(await checkCallbacks(answer, call, url, post))
    tell(await checkTwice(first, postBody))
  } else skip(ofAnswer, 'Only a push that the program accepts would show this.')

  const forged = async (name: string, what: string, send: (body: string) => Promise<TimedExchange>) => {
    const { call, body } = newCall()
    const { exchange } = await send(body)
    tell(checkRefusal(name, what, exchange))
    await leaveNothing(exchange, call)
  }
  const leaveNothing = async (exchange: TimedExchange['exchange'], call: MadeUpCall) => {
    if (!('unreached' in exchange)) await checkCallbacks(readAnswer(exchange, 'in'), call, url, post)
  }
  await forged('unsigned', 'without a signature', (body) => postBody(body, ''))
  await forged('wrong-signature', 'with a wrong signature', async (body) =>
    postBody(body, wrongSignature(await signBody(body))),
  )
  await forged('changed-body', 'that was changed after it was signed', async (body) =>
    postBody(body.replace('from=492214710001', 'from=492214710002'), await signBody(body)),
  )

  tell(
    await checkGarbage((body, headers) => signBody(body).then((signed) => postBody(body, signed, headers))),
  )
  const last = await signedCall()
  tell(checkStillThere(first.exchange, last.exchange))
  await leaveNothing(last.exchange, last.call)
  return findings
}
