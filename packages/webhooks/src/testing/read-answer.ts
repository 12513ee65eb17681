import { pushAnswer, type PushAnswerAttribute, type PushAnswerElement } from '@sipgate-kit/contract'
import type { Answer } from '../answers/answer.ts'
import { readXml, type XmlElement } from './read-xml.ts'

/** What an answer says, as sipgate understands it. */
export interface SaidAnswer {
  readonly answer?: Answer
  /** Where the later pushes of the call go. */
  readonly onAnswer?: string
  readonly onHangup?: string
  readonly onData?: string
  /** Why the answer, or a part of it, counts for nothing. */
  readonly ignored?: string
}

/** What sipgate reads in a response. A part that is wrong takes its action with it, and the call goes its usual way. */
export function readAnswer(
  { status, contentType, body }: { status: number; contentType: string | null; body: string },
  direction: 'in' | 'out',
): SaidAnswer {
  if (status !== 200) return { ignored: `The status is ${status}; only an answer with 200 counts.` }
  if (body.trim() === '') return {}
  if (!/^(application|text)\/xml\s*(;|$)/i.test(contentType ?? ''))
    return { ignored: 'The content type is not application/xml.' }
  const root = readXml(body)
  if (typeof root === 'string') return { ignored: root }
  if (root.name !== 'Response')
    return { ignored: `The root element is <${root.name}> instead of <Response>.` }
  const ignored: string[] = []
  const [, second] = root.children
  if (second) ignored.push(`Only the first action counts; <${second.name}> is left out.`)
  const first = { ...root, children: root.children.slice(0, 1) }
  const response = partOf(first, pushAnswer, (why) => ignored.push(why))
  const [action] = response?.children ?? []
  const said = action && ofAction(action, direction, (why) => ignored.push(why))
  const { onAnswer, onHangup } = response?.attributes ?? {}
  return {
    ...(onAnswer !== undefined && { onAnswer }),
    ...(onHangup !== undefined && { onHangup }),
    ...said,
    ...(ignored.length > 0 && { ignored: ignored.join(' ') }),
  }
}

/** What of an element counts. */
interface Part {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Part[]
  readonly text: string
}

type Complain = (why: string) => void

/** An element without what the contract does not allow; undefined if something that it needs is missing. */
function partOf(element: XmlElement, described: PushAnswerElement, complain: Complain): Part | undefined {
  const { name, text } = element
  if (described.text === 'url' && !isUrl(text)) {
    complain(`<${name}> needs a complete http or https URL.`)
    return undefined
  }
  const attributes = attributesOf(element, described, complain)
  const children = element.children.flatMap((child) => {
    const known = described.children?.[child.name]
    if (!known) complain(`<${name}> takes no <${child.name}>.`)
    return known ? (partOf(child, known, complain) ?? []) : []
  })
  let whole = attributes !== undefined
  for (const [child, { required }] of Object.entries(described.children ?? {})) {
    if (required !== true || children.some((each) => each.name === child)) continue
    if (!element.children.some((each) => each.name === child)) complain(`<${name}> needs <${child}>.`)
    whole = false
  }
  return whole ? { name, text, attributes: attributes ?? {}, children } : undefined
}

function attributesOf(
  { name, attributes }: XmlElement,
  { attributes: known = {} }: PushAnswerElement,
  complain: Complain,
): Readonly<Record<string, string>> | undefined {
  const taken: Record<string, string> = {}
  for (const [key, value] of attributes) {
    const rule = known[key]
    if (key === 'xmlns' || key.includes(':')) continue
    if (!rule) complain(`<${name}> has no attribute ${key}.`)
    else if (fits(value, rule)) taken[key] = value
    else complain(`${key} of <${name}> is wrong: ${expected(rule)}.`)
  }
  const missing = Object.keys(known).find((key) => known[key]?.required === true && taken[key] === undefined)
  if (missing === undefined) return taken
  if (!attributes.has(missing)) complain(`<${name}> needs ${missing}.`)
  return undefined
}

function fits(value: string, { type, values, minimum = 0 }: PushAnswerAttribute): boolean {
  if (type === 'url') return isUrl(value)
  if (type === 'integer') return /^\d{1,7}$/.test(value) && Number(value) >= minimum
  // Some programs write anonymous="undefined", which sipgate takes for false.
  return values === undefined || values.includes(value)
}

function expected({ type, values = [], minimum = 0 }: PushAnswerAttribute): string {
  if (type === 'url') return 'it is a complete http or https URL'
  return type === 'integer' ? `it is a whole number from ${minimum} on` : `it is ${values.join(' or ')}`
}

function ofAction(
  { name, attributes, children }: Part,
  direction: 'in' | 'out',
  complain: Complain,
): Pick<SaidAnswer, 'answer' | 'onData'> | undefined {
  const sound = (part: { children: readonly Part[] } | undefined) =>
    part?.children.find((child) => child.name === 'Url')?.text
  switch (name) {
    case 'Dial': {
      if (children.some((child) => child.name === 'Voicemail')) return { answer: { action: 'voicemail' } }
      const answer = dialOf({ attributes, children }, direction, complain)
      return answer && { answer }
    }
    case 'Play':
      return { answer: { action: 'play', url: sound({ children }) ?? '' } }
    case 'Gather': {
      const { onData = '', maxDigits, timeout } = attributes
      const play = sound(children.find((child) => child.name === 'Play'))
      const answer = {
        action: 'gather' as const,
        ...(play !== undefined && { play }),
        ...(maxDigits !== undefined && { maxDigits: Number(maxDigits) }),
        ...(timeout !== undefined && { timeout: Number(timeout) }),
      }
      return { answer, onData }
    }
    case 'Reject': {
      const { reason } = attributes
      return { answer: { action: 'reject', reason: reason === 'busy' ? 'busy' : 'rejected' } }
    }
    default:
      return { answer: { action: 'hangup' } }
  }
}

function dialOf(
  { attributes, children }: Pick<Part, 'attributes' | 'children'>,
  direction: 'in' | 'out',
  complain: Complain,
): Answer | undefined {
  const given = children.filter((child) => child.name === 'Number')
  const numbers = given.map(({ text }) => e164(text)).filter((number) => number !== undefined)
  if (numbers.length < given.length) complain('A <Number> is not in E.164, such as 493023125010.')
  if (numbers.length === 0) {
    complain('<Dial> needs a <Number> or <Voicemail/>.')
    return undefined
  }
  const most = direction === 'out' ? 1 : (pushAnswer.children?.['Dial']?.children?.['Number']?.most ?? 1)
  if (numbers.length > most) complain(`Only the first ${most} of ${numbers.length} numbers count.`)
  const { callerId, anonymous } = attributes
  const shown = callerId === undefined ? undefined : e164(callerId)
  if (callerId !== undefined && shown === undefined) complain('callerId of <Dial> is not in E.164.')
  return {
    action: 'dial',
    numbers: numbers.slice(0, most),
    ...(shown !== undefined && { callerId: shown }),
    ...(anonymous === 'true' && { anonymous: true }),
  }
}

const e164 = (text: string): string | undefined =>
  /^\+?[1-9]\d{6,14}$/.test(text) ? `+${text.replace('+', '')}` : undefined

const isUrl = (text: string): boolean => /^https?:\/\//i.test(text) && URL.canParse(text)
