import { answerSays, type PushAnswer } from '@sipgate-kit/sandbox/push'
import { whatHappens } from '../../../pushes/what-happens.ts'
import { isAccepted, said, textOf, type Answered } from './answered.ts'
import { failed, note, ok, skipped, type Finding } from './finding.ts'

/** From how many milliseconds on callers notice: the telephones do not ring before the answer. */
const slow = 2000

/** Whether the program believes the key that anybody can sign with: it should while it is developed, and nowhere else. */
export function checkSandboxKey(exchange: Answered, development: boolean): Finding {
  const accepted = isAccepted(exchange)
  const name = 'sandbox-key'
  if (development)
    return accepted
      ? ok(name, 'A push that the sandbox signed is accepted.')
      : failed(
          name,
          `A push that the sandbox signed is not accepted (${said(exchange)}).`,
          'Give the program the sandbox’s public key while you develop: publicKeys, with what the sandbox serves at /_sandbox/push-key.pem.',
        )
  if (accepted)
    return failed(
      name,
      'A push that the sandbox signed is accepted, and with its key anybody can sign.',
      'Accept sipgate’s key alone in production. If this is a tunnel to a program under development, say --development.',
    )
  return ok(name, 'A push that the sandbox signed is refused, as it should be in production.')
}

/** Only 200 counts. */
export function checkStatus({ status, location }: Answered): Finding {
  if (status === 200) return ok('status', 'A new call is answered with 200.')
  if (location !== undefined)
    return failed(
      'status',
      `A new call is answered with ${status}, a redirect, and the call goes on without an answer.`,
      'Give sipgate the URL that the redirect leads to.',
    )
  return failed(
    'status',
    `A new call is answered with ${status}, and goes on without an answer.`,
    status === 404 || status === 405
      ? 'Check the path: nothing takes a POST there.'
      : 'Answer 200, also when there is nothing to say; the program’s log should tell why it does not.',
  )
}

/** Callers hear nothing until then. */
export function checkTime(milliseconds: number): Finding {
  if (milliseconds < slow) return ok('time', `The answer took ${milliseconds} ms.`)
  return note(
    'time',
    `The answer took ${milliseconds} ms, and no telephone rings until then. sipgate waits 10,000.`,
    'Answer first, and do what takes long afterwards.',
  )
}

/** XML that does not say so is ignored. */
export function checkType({ body, contentType }: Answered): Finding {
  if (body.length === 0) return ok('content-type', 'The answer is empty, which needs no content type.')
  if (/^(application|text)\/xml\s*(;|$)/i.test(contentType ?? ''))
    return ok('content-type', `The answer is ${contentType}.`)
  return failed(
    'content-type',
    `The answer is ${contentType ?? 'without a content type'}, so sipgate ignores it.`,
    'Send Content-Type: application/xml.',
  )
}

/** What sipgate would do, and what it would leave out. */
export function checkAnswer(exchange: Answered, { ignored, action }: PushAnswer): Finding {
  if (exchange.status !== 200) return skipped('answer', 'Only an answer with 200 counts.')
  const does = whatHappens(action, 'in')
  if (ignored === undefined) return ok('answer', does)
  const says = answerSays(textOf(exchange))
  return failed(
    'answer',
    `sipgate would ignore something: ${ignored}${says === undefined ? '' : ` The program says: "${says}".`}`,
    `Change that; as it is: ${does}`,
  )
}
