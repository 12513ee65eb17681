/** An element of an answer, with the text that stands directly in it. */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlElement[]
  /** Trimmed. */
  readonly text: string
}

const name = '[A-Za-z_][\\w.:-]*'
const attribute = `(${name})\\s*=\\s*("[^"<]*"|'[^'<]*')`
/** Comments, CDATA, the end of an element, its start, or text: in this order. */
const token = new RegExp(
  `<!--(?:(?!--)[^])*-->|<!\\[CDATA\\[([^]*?)\\]\\]>|</(${name})\\s*>|<(${name})((?:\\s+${attribute})*)\\s*(/?)>|([^<]+)`,
  'y',
)
const declaration = /^\uFEFF?<\?xml\s[^>]*\?>/
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/**
 * Reads a small XML text. It takes no document type, no entities of its own and no processing instructions, which no answer needs.
 * @returns the root element, or why the text is not XML
 */
export function readXml(text: string): XmlElement | string {
  const source = text.replace(declaration, '')
  const open: Open[] = []
  let root: Open | undefined
  token.lastIndex = 0
  for (let at = 0; at < source.length; at = token.lastIndex) {
    const found = token.exec(source)
    if (!found) return `The answer is not XML: look at "${source.slice(at, at + 30)}".`
    const [, cdata, ending, starting, attributes = '', , , selfClosing, words] = found
    const inner = open.at(-1)
    if (starting !== undefined) {
      const element = { name: starting, attributes: new Map<string, string>(), children: [], text: '' }
      const wrong = readAttributes(attributes, element.attributes)
      if (wrong !== undefined) return wrong
      if (!inner && root) return 'The answer has more than one root element.'
      root ??= element
      inner?.children.push(element)
      if (selfClosing === '') open.push(element)
    } else if (ending !== undefined) {
      const element = open.pop()
      if (element?.name !== ending) return `</${ending}> closes nothing.`
      element.text = element.text.trim()
    } else {
      const said = cdata ?? (words === undefined ? '' : decode(words))
      if (said === undefined) return unknownEntity
      if (inner) inner.text += said
      else if (said.trim() !== '') return 'There is text outside the root element.'
    }
  }
  const [left] = open
  if (left) return `<${left.name}> is never closed.`
  return root ?? 'The answer has no element.'
}

interface Open {
  name: string
  attributes: Map<string, string>
  children: Open[]
  text: string
}

function readAttributes(text: string, into: Map<string, string>): string | undefined {
  for (const [, key = '', quoted = ''] of text.matchAll(new RegExp(attribute, 'g'))) {
    const value = decode(quoted.slice(1, -1))
    if (value === undefined) return unknownEntity
    if (into.has(key)) return `The attribute ${key} stands twice in one element.`
    into.set(key, value)
  }
  return undefined
}

const unknownEntity = 'There is an & that begins no entity; write &amp; for it.'

/** Undefined if an & begins nothing that XML knows. */
function decode(text: string): string | undefined {
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});)/i.test(text)) return undefined
  return text.replaceAll(/&(#x?)?([\da-z]+);/gi, (whole, numeric: string | undefined, word: string) => {
    if (numeric === undefined) return entities[word] ?? whole
    const point = Number.parseInt(word, numeric === '#' ? 10 : 16)
    return point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd'
  })
}
