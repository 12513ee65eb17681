/** A form of a page, with what a browser would send of it. */
export interface Form {
  method: 'GET' | 'POST'
  action: URL
  /** Name and value of its fields, the hidden ones too; buttons are left out. */
  fields: [string, string][]
  /** What it says, to tell forms apart. */
  text: string
}

export interface Link {
  url: URL
  text: string
}

/** The forms of a page. Reads HTML as applications write it, without a parser of its own. */
export function formsOf(html: string, base: URL): Form[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/gi)].flatMap(
    ([, attributes = '', content = '']) => {
      const action = resolve(attribute(attributes, 'action') ?? base.href, base)
      if (!action) return []
      const fields = [...content.matchAll(/<(?:input|textarea|select)\b([^>]*)>/gi)].flatMap(
        ([, input = '']): [string, string][] => {
          const name = attribute(input, 'name')
          const isButton = /^(submit|button|image|reset|file)$/i.test(attribute(input, 'type') ?? '')
          return name === undefined || isButton ? [] : [[name, attribute(input, 'value') ?? '']]
        },
      )
      const method = /^post$/i.test(attribute(attributes, 'method') ?? '') ? 'POST' : 'GET'
      return [{ method, action, fields, text: textOf(content) }]
    },
  )
}

export function linksOf(html: string, base: URL): Link[] {
  return [...html.matchAll(/<a\b([^>]*)>([\s\S]*?)<\/a>/gi)].flatMap(([, attributes = '', content = '']) => {
    const url = resolve(attribute(attributes, 'href') ?? '', base)
    return url && /^https?:$/.test(url.protocol) ? [{ url, text: textOf(content) }] : []
  })
}

/** The addresses of the scripts and style sheets of a page. */
export function filesOf(html: string, base: URL): URL[] {
  return [...html.matchAll(/<(?:script|link)\b([^>]*)>/gi)].flatMap(([, attributes = '']) => {
    const url = resolve(attribute(attributes, 'src') ?? attribute(attributes, 'href') ?? '', base)
    return url ? [url] : []
  })
}

/** What a page says, without its tags. */
export function textOf(html: string): string {
  return decode(html.replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/gi, ' ').replaceAll(/<[^>]*>/g, ' '))
    .replaceAll(/\s+/g, ' ')
    .trim()
}

function attribute(tag: string, name: string): string | undefined {
  const [, quoted, single, bare] =
    new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag) ?? []
  const value = quoted ?? single ?? bare
  return value === undefined ? undefined : decode(value)
}

function resolve(href: string, base: URL): URL | undefined {
  return href !== '' && URL.canParse(href, base) ? new URL(href, base) : undefined
}

const entities: Record<string, string> = { quot: '"', apos: "'", lt: '<', gt: '>', amp: '&', nbsp: ' ' }

function decode(html: string): string {
  return html.replaceAll(/&(?:#(\d{1,6})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal) % 0x110000)
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(String(hex), 16) % 0x110000)
    return entities[String(name)] ?? String(whole)
  })
}
