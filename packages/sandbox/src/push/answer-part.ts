import type { PushAnswerAttribute, PushAnswerElement } from '@sipgate-kit/contract'
import type { Element } from './read-xml.ts'

/** An element of an answer with what the contract says of it. */
export interface AnswerPart {
  readonly element: Element
  readonly described: PushAnswerElement
  /** Takes a sentence about something that counts for nothing. */
  readonly complain: (why: string) => void
}

/** What the contract says of a child; undefined when the element takes none of this name. */
export function describedChild({ children = {} }: PushAnswerElement, name: string) {
  return Object.hasOwn(children, name) ? children[name] : undefined
}

/** Complains about attributes that the contract does not describe. */
export function checkAttributes({ element, described, complain }: AnswerPart): void {
  for (const name of element.attributes.keys()) {
    if (name === 'xmlns' || name.includes(':') || Object.hasOwn(described.attributes ?? {}, name)) continue
    complain(`<${element.name}> has no attribute ${name}.`)
  }
}

/** Complains about attributes and elements, however deep, that the contract does not describe. */
export function checkWhole(part: AnswerPart): void {
  checkAttributes(part)
  const { element, described, complain } = part
  for (const child of element.children) {
    const known = describedChild(described, child.name)
    if (known) checkWhole({ element: child, described: known, complain })
    else complain(`<${element.name}> takes no <${child.name}>.`)
  }
}

/** The first child of this name, the only one that counts. */
export function onlyChild(
  { element, described, complain }: AnswerPart,
  name: string,
): AnswerPart | undefined {
  const [child, second] = element.children.filter((candidate) => candidate.name === name)
  const known = describedChild(described, name)
  if (second) complain(`Only the first <${name}> of <${element.name}> counts.`)
  return child && known && { element: child, described: known, complain }
}

/** An attribute that is a URL; undefined when it is left out or wrong. */
export function urlIn(part: AnswerPart, name: string): string | undefined {
  const { element, complain } = part
  const text = element.attributes.get(name)
  if (text !== undefined && isUrl(text)) return text
  if (ruleOf(part, name).required === true)
    complain(`<${element.name}> needs ${name}, a complete http or https URL.`)
  else if (text !== undefined) complain(`${name} is not a complete http or https URL.`)
  return undefined
}

/** An attribute that is a whole number. */
export function countIn(part: AnswerPart, name: string): number {
  const { minimum = 0, default: usual } = ruleOf(part, name)
  const text = part.element.attributes.get(name)
  if (text === undefined) return usual as number
  if (/^(0|[1-9]\d{0,6})$/.test(text) && Number(text) >= minimum) return Number(text)
  part.complain(`${name} is a whole number from ${minimum} on; ${usual} is taken.`)
  return usual as number
}

/** An attribute that is one of a few words. */
export function wordIn(part: AnswerPart, name: string): string {
  const { values = [], default: usual } = ruleOf(part, name)
  const text = part.element.attributes.get(name) ?? (usual as string)
  if (values.includes(text)) return text
  const words = values.map((value) => `"${value}"`).join(' or ')
  part.complain(`The ${name} of <${part.element.name}> is ${words}.`)
  return usual as string
}

/** An attribute that is `true` or `false`. Some programs write "undefined" here, so nothing else is worth a word. */
export function flagIn(part: AnswerPart, name: string): boolean {
  const text = part.element.attributes.get(name)
  return text === 'true' || (text !== 'false' && ruleOf(part, name).default === true)
}

export function isUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
}

function ruleOf({ element, described }: AnswerPart, name: string): PushAnswerAttribute {
  const rule = described.attributes?.[name]
  if (!rule) throw new Error(`The contract does not describe ${name} of <${element.name}>.`)
  return rule
}
