import type { PushAction, PushAnswer } from '../world/telephony/push-answer.ts'
import { decodeXml } from './decode-xml.ts'
import { readXml, type Element } from './read-xml.ts'
import { XmlProblem } from './xml-problem.ts'

const mostNumbers = 5
const actions = ['Dial', 'Play', 'Gather', 'Reject', 'Hangup']

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
  const answer: PushAnswer = {}
  for (const [name, value] of root.attributes) {
    if (name === 'xmlns' || name.includes(':')) continue
    if (name !== 'onAnswer' && name !== 'onHangup') ignored.push(`<Response> has no attribute ${name}.`)
    else if (isUrl(value)) answer[name] = value
    else ignored.push(`${name} is not a complete http or https URL.`)
  }
  const [first, second] = root.children
  if (second) ignored.push(`Only the first action counts; <${second.name}> is left out.`)
  const action = first && ofAction(first, direction, (why) => ignored.push(why))
  if (action) answer.action = action
  return ignored.length > 0 ? { ...answer, ignored: ignored.join(' ') } : answer
}

type Complain = (why: string) => void

function ofAction(element: Element, direction: 'in' | 'out', complain: Complain): PushAction | undefined {
  switch (element.name) {
    case 'Dial':
      return dial(element, direction, complain)
    case 'Play': {
      const url = soundOf(element, complain)
      return url === undefined ? undefined : { kind: 'play', url }
    }
    case 'Gather':
      return gather(element, complain)
    case 'Reject': {
      const reason = element.attributes.get('reason') ?? 'rejected'
      if (reason === 'busy' || reason === 'rejected') return { kind: 'reject', reason }
      complain('The reason of <Reject> is "busy" or "rejected".')
      return { kind: 'reject', reason: 'rejected' }
    }
    case 'Hangup':
      return { kind: 'hangup' }
    default:
      complain(
        `There is no action <${element.name}>; the actions are ${actions.map((name) => `<${name}>`).join(', ')}.`,
      )
      return undefined
  }
}

function dial(
  { attributes, children }: Element,
  direction: 'in' | 'out',
  complain: Complain,
): PushAction | undefined {
  if (children.some(({ name }) => name === 'Voicemail')) return { kind: 'voicemail' }
  const numbers = children.filter(({ name }) => name === 'Number').map(({ text }) => e164(text))
  const good = numbers.filter((number): number is string => number !== undefined)
  if (good.length < numbers.length) complain('A <Number> is not in E.164, such as 491713920007.')
  if (good.length === 0) {
    complain('<Dial> needs a <Number> or <Voicemail/>.')
    return undefined
  }
  const most = direction === 'in' ? mostNumbers : 1
  if (good.length > most)
    complain(`Only the first ${most === 1 ? 'number counts' : `${most} numbers count`}.`)
  const callerId = attributes.get('callerId')
  const shown = callerId === undefined ? undefined : e164(callerId)
  if (callerId !== undefined && shown === undefined) complain('callerId is not a number in E.164.')
  return {
    kind: 'dial',
    numbers: good.slice(0, most),
    ...(shown !== undefined && { callerId: shown }),
    // Some programs write "undefined" here.
    anonymous: attributes.get('anonymous') === 'true',
  }
}

function gather(element: Element, complain: Complain): PushAction | undefined {
  const { attributes, children } = element
  const onData = attributes.get('onData')
  if (onData === undefined || !isUrl(onData)) {
    complain('<Gather> needs onData, a complete http or https URL.')
    return undefined
  }
  const type = attributes.get('type') ?? 'dtmf'
  if (type !== 'dtmf') complain('The type of <Gather> is "dtmf".')
  const play = children.find(({ name }) => name === 'Play')
  const playUrl = play && soundOf(play, complain)
  return {
    kind: 'gather',
    onData,
    maxDigits: count(attributes.get('maxDigits'), 1, 'maxDigits', complain),
    timeout: count(attributes.get('timeout'), 2000, 'timeout', complain),
    ...(playUrl !== undefined && { playUrl }),
  }
}

function soundOf({ children }: Element, complain: Complain): string | undefined {
  const url = children.find(({ name }) => name === 'Url')?.text
  if (url !== undefined && isUrl(url)) return url
  complain('<Play> needs a <Url> with the complete http or https URL of a WAV file.')
  return undefined
}

function count(text: string | undefined, otherwise: number, name: string, complain: Complain): number {
  if (text === undefined) return otherwise
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text)
  complain(`${name} is a whole number from 1 on; ${otherwise} is taken.`)
  return otherwise
}

function e164(text: string): string | undefined {
  return /^\+?[1-9]\d{2,14}$/.test(text) ? `+${text.replace('+', '')}` : undefined
}

function isUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
}
