import { pushAnswer } from '@sipgate-kit/contract'
import type { PushAction, PushAnswer } from '../world/telephony/push-answer.ts'
import {
  checkAttributes,
  checkWhole,
  countIn,
  describedChild,
  flagIn,
  isUrl,
  onlyChild,
  urlIn,
  wordIn,
  type AnswerPart,
} from './answer-part.ts'
import { decodeXml } from './decode-xml.ts'
import { readXml, type Element } from './read-xml.ts'
import { XmlProblem } from './xml-problem.ts'

/** How many numbers ring for an outgoing call. The contract says it in words only; its limit is that of incoming calls. */
const mostOutgoing = 1

/**
 * What an application answered, and in one sentence whatever of it counts for nothing. A part that cannot be understood
 * takes its action with it: the call goes its usual way.
 */
export function readAnswer(
  { status, contentType, body }: { status: number; contentType: string | null; body: Uint8Array },
  direction: 'in' | 'out',
): PushAnswer {
  if (status !== 200)
    return {
      ignored: `The status is ${status}, so the call continues as if there were no answer. Answer with 200.`,
    }
  if (Buffer.from(body).toString('latin1').trim() === '') return {}
  if (!/^(application|text)\/xml\s*(;|$)/i.test(contentType ?? ''))
    return { ignored: 'Response does not have content type application/xml' }
  try {
    return ofRoot(readXml(decodeXml(body, contentType)), direction)
  } catch (error) {
    if (error instanceof XmlProblem) return { ignored: error.message }
    throw error
  }
}

function ofRoot(root: Element, direction: 'in' | 'out'): PushAnswer {
  if (root.name !== 'Response')
    return { ignored: `The root element is <${root.name}>; it must be <Response>, with a capital R.` }
  const ignored: string[] = []
  const part: AnswerPart = { element: root, described: pushAnswer, complain: (why) => ignored.push(why) }
  checkAttributes(part)
  const onAnswer = urlIn(part, 'onAnswer')
  const onHangup = urlIn(part, 'onHangup')
  const [first, second] = root.children
  if (second) ignored.push(`Only the first action counts; <${second.name}> is left out.`)
  const action = first && ofAction(part, first, direction)
  return {
    ...(onAnswer !== undefined && { onAnswer }),
    ...(onHangup !== undefined && { onHangup }),
    ...(action && { action }),
    ...(ignored.length > 0 && { ignored: ignored.join(' ') }),
  }
}

function ofAction(
  { described: response, complain }: AnswerPart,
  element: Element,
  direction: 'in' | 'out',
): PushAction | undefined {
  const described = describedChild(response, element.name)
  if (!described) {
    const actions = Object.keys(response.children ?? {}).map((name) => `<${name}>`)
    complain(`There is no action <${element.name}>; the actions are ${actions.join(', ')}.`)
    return undefined
  }
  const part = { element, described, complain }
  checkWhole(part)
  switch (element.name) {
    case 'Dial':
      return dial(part, direction)
    case 'Play': {
      const url = soundOf(part)
      return url === undefined ? undefined : { kind: 'play', url }
    }
    case 'Gather':
      return gather(part)
    case 'Reject':
      return { kind: 'reject', reason: wordIn(part, 'reason') === 'busy' ? 'busy' : 'rejected' }
    case 'Hangup':
      return { kind: 'hangup' }
    default:
      complain(`sipgate has the action <${element.name}>, and the sandbox does not.`)
      return undefined
  }
}

function dial(part: AnswerPart, direction: 'in' | 'out'): PushAction | undefined {
  const {
    element: { attributes, children },
    described,
    complain,
  } = part
  if (onlyChild(part, 'Voicemail')) return { kind: 'voicemail' }
  const numbers = children.filter(({ name }) => name === 'Number').map(({ text }) => e164(text))
  const good = numbers.filter((number): number is string => number !== undefined)
  if (good.length < numbers.length) complain('A <Number> is not in E.164, such as 491713920007.')
  if (good.length === 0) {
    complain('<Dial> needs a <Number> or <Voicemail/>.')
    return undefined
  }
  const { most: mostIncoming = Infinity } = describedChild(described, 'Number') ?? {}
  const most = direction === 'in' ? mostIncoming : mostOutgoing
  if (good.length > most)
    complain(`Only the first ${most === 1 ? 'number counts' : `${most} numbers count`}.`)
  const callerId = attributes.get('callerId')
  const shown = callerId === undefined ? undefined : e164(callerId)
  if (callerId !== undefined && shown === undefined) complain('callerId is not a number in E.164.')
  return {
    kind: 'dial',
    numbers: good.slice(0, most),
    ...(shown !== undefined && { callerId: shown }),
    anonymous: flagIn(part, 'anonymous'),
  }
}

function gather(part: AnswerPart): PushAction | undefined {
  const onData = urlIn(part, 'onData')
  if (onData === undefined) return undefined
  // Only says what is wrong: digits are all that sipgate collects.
  wordIn(part, 'type')
  const play = onlyChild(part, 'Play')
  const playUrl = play && soundOf(play)
  return {
    kind: 'gather',
    onData,
    maxDigits: countIn(part, 'maxDigits'),
    timeout: countIn(part, 'timeout'),
    ...(playUrl !== undefined && { playUrl }),
  }
}

function soundOf(part: AnswerPart): string | undefined {
  const url = onlyChild(part, 'Url')?.element.text
  if (url !== undefined && isUrl(url)) return url
  part.complain('<Play> needs a <Url> with the complete http or https URL of a WAV file.')
  return undefined
}

function e164(text: string): string | undefined {
  return /^\+?[1-9]\d{2,14}$/.test(text) ? `+${text.replace('+', '')}` : undefined
}
