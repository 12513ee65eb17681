import { XmlProblem } from './xml-problem.ts'

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** Line breaks as every XML parser sees them, once it is sure that each character may stand in XML. */
export function checkedText(text: string): string {
  const wrong = [...text].find((character) => !isXmlCharacter(character.codePointAt(0) ?? 0))
  if (wrong !== undefined)
    throw new XmlProblem(`The answer has the character ${codeOf(wrong)}, which XML does not allow.`)
  return text.replace(/\r\n?/g, '\n')
}

/** Text with its references resolved: XML's own five and numbers. */
export function decodeReferences(text: string): string {
  return text.replace(/&([^;&<\s]*)(;?)/g, (_whole, reference: string, end: string) => {
    if (reference === '' || end === '')
      throw new XmlProblem('A "&" stands alone; write &amp; for it, in URLs too.')
    if (reference.startsWith('#')) return characterOf(reference)
    const known = Object.hasOwn(entities, reference) ? entities[reference] : undefined
    if (known === undefined) throw new XmlProblem(`XML does not know &${reference.slice(0, 30)};.`)
    return known
  })
}

function characterOf(reference: string): string {
  const [, hex, decimal] = /^#(?:x([\dA-Fa-f]{1,6})|(\d{1,7}))$/.exec(reference) ?? []
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  if (!isXmlCharacter(code)) throw new XmlProblem(`&${reference.slice(0, 30)}; is not a character of XML.`)
  return String.fromCodePoint(code)
}

function isXmlCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff)
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
