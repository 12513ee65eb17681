import { pushAnswer, type PushAnswerElement } from '@sipgate-kit/contract'
import { isRecord } from '../check-options.ts'
import { WebhookError } from '../webhook-error.ts'
import { actions, type Answer } from './answer.ts'

/** The fields of each action. */
const fields: Readonly<Record<Answer['action'], readonly string[]>> = {
  dial: ['numbers', 'callerId', 'anonymous'],
  voicemail: [],
  play: ['url'],
  gather: ['play', 'maxDigits', 'timeout', 'state'],
  reject: ['reason'],
  hangup: [],
}

/** The bytes of JSON that `state` may have, so that the URL stays shorter than what servers take. */
const longestState = 1024

/**
 * An answer as it was given, frozen, if sipgate would do what it says.
 * @throws WebhookError `invalid_answer`: it says which field is wrong, and what it has to be
 */
export function checkAnswer<Given extends Answer>(answer: Given): Given {
  if (!isRecord(answer))
    throw wrong('An answer is what dial(), voicemail(), play(), gather(), reject() or hangup() returns.')
  const { action, ...given } = answer as Readonly<Record<string, unknown>>
  if (!actions.includes(action as Answer['action']))
    throw wrong(`The action of an answer is one of ${actions.join(', ')}.`)
  const kind = action as Answer['action']
  for (const name of Object.keys(given)) {
    if (fields[kind].includes(name)) continue
    const known = fields[kind].length > 0 ? `only ${fields[kind].join(', ')}` : 'no options'
    throw wrong(`${kind}() takes ${known}, not \`${name.slice(0, 40)}\`.`)
  }
  checks[kind](given)
  return Object.freeze({ ...answer })
}

type Given = Readonly<Record<string, unknown>>

const { Dial = {}, Gather = {}, Reject = {} } = pushAnswer.children ?? {}

const checks: Readonly<Record<Answer['action'], (given: Given) => void>> = {
  dial({ numbers, callerId, anonymous }) {
    const { least = 1, most = 1 } = Dial.children?.['Number'] ?? {}
    if (!Array.isArray(numbers) || numbers.length < least || numbers.length > most)
      throw wrong(`dial() takes ${least} to ${most} numbers.`)
    for (const number of numbers) if (!isNumber(number)) throw wrong(notANumber('Each number of dial()'))
    if (callerId !== undefined && !isNumber(callerId)) throw wrong(notANumber('callerId of dial()'))
    if (anonymous !== undefined && typeof anonymous !== 'boolean')
      throw wrong('anonymous of dial() is true or false.')
  },
  voicemail() {},
  play({ url }) {
    if (!isSoundUrl(url)) throw wrong(notASound('The URL of play()'))
  },
  gather({ play, maxDigits, timeout, state }) {
    if (play !== undefined && !isSoundUrl(play)) throw wrong(notASound('play of gather()'))
    checkWhole('maxDigits', maxDigits, 1000)
    checkWhole('timeout', timeout, 600_000, ' of milliseconds')
    if (state !== undefined) checkState(state)
  },
  reject({ reason }) {
    const { values = [] } = attribute(Reject, 'reason')
    if (reason !== undefined && !values.includes(reason as string))
      throw wrong(`reject() takes ${values.map((value) => `'${value}'`).join(' or ')}.`)
  },
  hangup() {},
}

function checkWhole(name: 'maxDigits' | 'timeout', given: unknown, most: number, unit = ''): void {
  const { minimum = 1 } = attribute(Gather, name)
  const fits =
    given === undefined || (Number.isInteger(given) && Number(given) >= minimum && Number(given) <= most)
  if (!fits) throw wrong(`${name} of gather() is a whole number${unit} from ${minimum} to ${most}.`)
}

function checkState(state: unknown): void {
  let json: string | undefined
  try {
    json = JSON.stringify(state)
  } catch {
    // A circle, or a bigint.
  }
  if (json === undefined) throw wrong('state of gather() must be JSON: no functions, circles or bigints.')
  if (Buffer.byteLength(json) > longestState)
    throw wrong(
      `state of gather() goes along in a URL, so it may have ${longestState} bytes of JSON; keep the rest in your database.`,
    )
}

const attribute = (element: PushAnswerElement, name: string) =>
  element.attributes?.[name] ?? { type: 'string' as const }

const isNumber = (given: unknown) => typeof given === 'string' && /^\+?[1-9]\d{6,14}$/.test(given)

/** Absolute, and nothing that XML or a log would stumble over. */
const isSoundUrl = (given: unknown) =>
  typeof given === 'string' &&
  /^https?:\/\//i.test(given) &&
  !/[\p{Cc}\s]/u.test(given) &&
  URL.canParse(given)

const notANumber = (what: string) => `${what} is in E.164, such as +493023125010: no spaces, no leading 0.`
const notASound = (what: string) => `${what} is absolute and begins with https:// or http://.`

const wrong = (detail: string) => new WebhookError('invalid_answer', { detail })
