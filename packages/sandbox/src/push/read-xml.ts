/** An element of a small XML text: no namespaces, no text of its own beside its children. */
export interface Element {
  name: string
  attributes: ReadonlyMap<string, string>
  children: Element[]
  /** What stands in it, trimmed. */
  text: string
}

/** Why a text is not the XML that is understood here, for the developer who wrote it. */
export class XmlProblem extends Error {
  override readonly name = 'XmlProblem'
}

const deepest = 20
const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
const name = '[A-Za-z_][\\w.-]*'
const token = new RegExp(
  `<\\?[\\s\\S]*?\\?>|<!--[\\s\\S]*?-->|<!\\[CDATA\\[([\\s\\S]*?)\\]\\]>|</(${name})\\s*>|<(${name})((?:\\s+${name}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>|([^<]+)`,
  'y',
)
const attribute = new RegExp(`(${name})\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`, 'g')

/**
 * Reads a small XML text. It knows no document types and no entities but the five of XML itself, so nothing outside the
 * text is ever fetched and nothing grows: a few hundred bytes stay a few hundred bytes.
 * @throws XmlProblem
 */
export function readXml(text: string): Element {
  const source = text.replace(/^\uFEFF/, '')
  if (/<!(DOCTYPE|ENTITY)/i.test(source))
    throw new XmlProblem('The answer has a document type or entities of its own; leave them out.')
  const open: Element[] = []
  let root: Element | undefined
  let at = 0
  while (at < source.length) {
    token.lastIndex = at
    const found = token.exec(source)
    if (!found) throw new XmlProblem(`The answer is no XML: look at "${source.slice(at, at + 30)}".`)
    at = token.lastIndex
    const [, cdata, closing, opening, attributes = '', selfClosing, words] = found
    const inner = open.at(-1)
    if (opening !== undefined) {
      if (!inner && root) throw new XmlProblem('The answer has more than one root element.')
      if (open.length >= deepest) throw new XmlProblem('The elements of the answer are nested too deeply.')
      const element = { name: opening, attributes: readAttributes(attributes), children: [], text: '' }
      root ??= element
      inner?.children.push(element)
      if (selfClosing !== '/') open.push(element)
    } else if (closing !== undefined) {
      if (inner?.name !== closing)
        throw new XmlProblem(
          `</${closing}> closes nothing; ${inner ? `<${inner.name}> is open` : 'nothing is open'}.`,
        )
      inner.text = inner.text.trim()
      open.pop()
    } else if (words !== undefined || cdata !== undefined) {
      const said = cdata ?? decode(words ?? '')
      if (inner) inner.text += said
      else if (said.trim() !== '') throw new XmlProblem('There is text outside the root element.')
    }
  }
  const left = open.at(-1)
  if (left) throw new XmlProblem(`<${left.name}> is never closed.`)
  if (!root) throw new XmlProblem('The answer is empty.')
  return root
}

function readAttributes(text: string): Map<string, string> {
  const read = new Map<string, string>()
  for (const [, key = '', double, single] of text.matchAll(attribute)) {
    if (read.has(key)) throw new XmlProblem(`The attribute ${key} stands twice in one element.`)
    read.set(key, decode(double ?? single ?? ''))
  }
  return read
}

function decode(text: string): string {
  return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|\w+)?;?/gi, (whole, entity: string | undefined) => {
    if (entity === undefined || !whole.endsWith(';'))
      throw new XmlProblem('A "&" stands alone; write &amp; for it, in URLs too.')
    if (entity.startsWith('#')) {
      const code = Number(entity.toLowerCase().startsWith('#x') ? `0x${entity.slice(2)}` : entity.slice(1))
      if (code > 0x10ffff || code === 0) throw new XmlProblem(`&${entity}; is no character.`)
      return String.fromCodePoint(code)
    }
    const known = Object.hasOwn(entities, entity) ? entities[entity] : undefined
    if (known === undefined) throw new XmlProblem(`XML does not know &${entity};.`)
    return known
  })
}
