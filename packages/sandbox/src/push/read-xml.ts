import { XmlProblem } from './xml-problem.ts'
import { checkedText, decodeReferences } from './xml-text.ts'

/** An element of a small XML text, with the text that stands directly in it. */
export interface Element {
  name: string
  attributes: ReadonlyMap<string, string>
  children: Element[]
  /** Trimmed. */
  text: string
}

const deepest = 20
const space = '[ \\t\\n]'
/** Letters of any language. XML allows a few more characters, which no answer needs. */
const name = '[:\\p{ID_Start}_][-.:\\p{ID_Continue}]*'
const value = `(?:"[^"<]*"|'[^'<]*')`
const declaration = new RegExp(
  `^<\\?xml${space}+version${space}*=${space}*(?:"1\\.[01]"|'1\\.[01]')(?:${space}+encoding${space}*=${space}*(?:"[A-Za-z][\\w.-]*"|'[A-Za-z][\\w.-]*'))?(?:${space}+standalone${space}*=${space}*(?:"(?:yes|no)"|'(?:yes|no)'))?${space}*\\?>`,
)
const startTag = new RegExp(
  `<(${name})((?:${space}+${name}${space}*=${space}*${value})*)${space}*(/?)>`,
  'uy',
)
const endTag = new RegExp(`</(${name})${space}*>`, 'uy')
const attribute = new RegExp(`(${name})${space}*=${space}*(${value})`, 'gu')
const instruction = new RegExp(`<\\?(${name})(?:${space}[^]*?)?\\?>`, 'uy')

/**
 * Reads a small XML text as strictly as any XML parser, and a bit more: it takes no document type, so that nothing outside
 * the text is ever fetched and nothing grows.
 * @throws XmlProblem
 */
export function readXml(text: string): Element {
  const source = checkedText(text.replace(/^\uFEFF/, ''))
  const open: Element[] = []
  let root: Element | undefined
  let at = afterDeclaration(source)

  const inner = () => open.at(-1)
  const take = (pattern: RegExp): RegExpExecArray => {
    pattern.lastIndex = at
    const found = pattern.exec(source)
    if (!found) throw new XmlProblem(`The answer is not XML: look at "${source.slice(at, at + 30)}".`)
    at = pattern.lastIndex
    return found
  }
  const takeUntil = (start: string, end: string): string => {
    const ends = source.indexOf(end, at + start.length)
    if (ends < 0) throw new XmlProblem(`"${start}" is never closed by "${end}".`)
    const content = source.slice(at + start.length, ends)
    at = ends + end.length
    return content
  }
  const addText = (said: string) => {
    const element = inner()
    if (!element) throw new XmlProblem('There is text outside the root element.')
    element.text += said
  }
  const openElement = () => {
    const [, tag = '', attributes = '', selfClosing] = take(startTag)
    if (!inner() && root) throw new XmlProblem('The answer has more than one root element.')
    if (open.length >= deepest) throw new XmlProblem('The elements of the answer are nested too deeply.')
    const element = { name: tag, attributes: readAttributes(attributes), children: [], text: '' }
    root ??= element
    inner()?.children.push(element)
    if (selfClosing !== '/') open.push(element)
  }
  const closeElement = () => {
    const [, tag = ''] = take(endTag)
    const element = open.pop()
    if (element?.name !== tag)
      throw new XmlProblem(
        `</${tag}> closes nothing; ${element ? `<${element.name}> is open` : 'nothing is open'}.`,
      )
    element.text = element.text.trim()
  }

  while (at < source.length) {
    if (source.startsWith('<!--', at)) checkComment(takeUntil('<!--', '-->'))
    else if (source.startsWith('<![CDATA[', at)) addText(takeUntil('<![CDATA[', ']]>'))
    else if (source.startsWith('<!', at))
      throw new XmlProblem('The answer has a document type or entities of its own; leave them out.')
    else if (source.startsWith('<?', at)) checkInstruction(take(instruction)[1])
    else if (source.startsWith('</', at)) closeElement()
    else if (source.startsWith('<', at)) openElement()
    else {
      const ends = source.indexOf('<', at)
      const words = source.slice(at, ends < 0 ? undefined : ends)
      at += words.length
      if (inner() || /[^ \t\n]/.test(words)) addText(plainText(words))
    }
  }
  const left = inner()
  if (left) throw new XmlProblem(`<${left.name}> is never closed.`)
  if (!root) throw new XmlProblem('The answer is empty.')
  checkPrefixes(root, new Set(['xml', 'xmlns']))
  return root
}

function afterDeclaration(source: string): number {
  if (/^[ \t\n]+<\?xml[ \t\n?]/.test(source))
    throw new XmlProblem(
      'Spaces or line breaks stand before <?xml …?>; it must be the very first of the answer, or be left out.',
    )
  if (!/^<\?xml[ \t\n?]/.test(source)) return 0
  const [found] = declaration.exec(source) ?? []
  if (found === undefined)
    throw new XmlProblem('The XML declaration is wrong; write <?xml version="1.0" encoding="UTF-8"?>.')
  return found.length
}

function checkComment(comment: string): void {
  if (comment.includes('--') || comment.endsWith('-'))
    throw new XmlProblem('A comment holds "--", which XML does not allow there.')
}

function checkInstruction(target = ''): void {
  if (/^xml$/i.test(target))
    throw new XmlProblem('<?xml …?> must be the very first of the answer, once and in small letters.')
}

function plainText(words: string): string {
  if (words.includes(']]>')) throw new XmlProblem('"]]>" stands in a text; write ]]&gt; for it.')
  return decodeReferences(words)
}

function readAttributes(text: string): Map<string, string> {
  const read = new Map<string, string>()
  for (const [, key = '', quoted = ''] of text.matchAll(attribute)) {
    if (read.has(key)) throw new XmlProblem(`The attribute ${key} stands twice in one element.`)
    read.set(key, decodeReferences(quoted.slice(1, -1).replace(/[\t\n]/g, ' ')))
  }
  return read
}

/** Each prefix of a name belongs to a namespace that the element, or one around it, declares. */
function checkPrefixes({ name: tag, attributes, children }: Element, outer: ReadonlySet<string>): void {
  const known = new Set(outer)
  for (const key of attributes.keys()) if (key.startsWith('xmlns:')) known.add(key.slice('xmlns:'.length))
  for (const full of [tag, ...attributes.keys()]) {
    const [prefix = '', ...rest] = full.split(':')
    if (rest.length > 0 && (!known.has(prefix) || rest.length > 1 || rest[0] === ''))
      throw new XmlProblem(`The prefix of ${full.slice(0, 60)} is not declared; leave it out.`)
  }
  for (const child of children) checkPrefixes(child, known)
}
