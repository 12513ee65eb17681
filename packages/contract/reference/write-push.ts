import type { Schema } from '../generate/description.ts'
import type { Push, PushApi } from '../generate/read-push.ts'
import { code, prose, table } from './markdown.ts'
import { pageBanner } from './write-page.ts'

/** `push.md`: what sipgate posts while a call goes on, and what may be answered. */
export function writePushPage({ pushes, timeLimit, signature }: PushApi): string {
  const response = pushes.find((push) => push.response)?.response ?? {}
  const causes = (pushes.flatMap(({ form }) => form.properties?.['cause']?.['oneOf'] ?? []) as Cause[]).map(
    ({ const: name, description }) => [code(name), prose(description)],
  )
  const sections = [
    pageBanner,
    '# Push API',
    'What sipgate posts to an application while a call goes on: a form (`application/x-www-form-urlencoded`). The answer to ' +
      `\`newCall\` and \`dtmf\` is XML (\`application/xml\`). After ${timeLimit / 1000} seconds without an answer the call goes on as usual.`,
    ...pushes.flatMap(sectionsOf),
    '## Why a call ended',
    table(['Cause', 'Meaning'], causes),
    '## The answer',
    'The root element is `<Response>`. It takes one action.',
    table(
      ['Element', 'Attribute', 'Type', 'Needed', 'Meaning', 'Limits', 'Default'],
      rowsOf('Response', response),
    ),
    '## The signature',
    `The header ${code(signature.header)}: ${prose(signature.description)} sipgate signs with this key:`,
    `\`\`\`text\n${signature.publicKey.trim()}\n\`\`\``,
  ]
  return `${sections.join('\n\n')}\n`
}

interface Cause {
  readonly const: string
  readonly description: string
}

function sectionsOf({ event, summary, description, form }: Push): string[] {
  const { properties = {}, required = [] } = form
  const rows = Object.entries(properties).map(([name, field]) => [
    code(name),
    required.includes(name) ? 'yes' : '',
    prose(`${field.description ?? ''}${field['x-number'] ? ' Without `+`.' : ''}`),
    valuesOf(field),
  ])
  return [
    `## ${event}`,
    prose(`${summary}. ${description.trim()}`),
    table(['Field', 'Always there', 'Meaning', 'Values'], rows),
  ]
}

function valuesOf({ const: only, enum: list }: Schema): string {
  return ((only === undefined ? list : [only]) ?? []).map((value) => code(String(value))).join(', ')
}

function rowsOf(path: string, { properties = {}, required = [] }: Schema): string[][] {
  return Object.entries(properties).flatMap(([name, field]) => {
    const isAttribute = (field['xml'] as { attribute?: boolean } | undefined)?.attribute === true
    const below = `${path}/${name}`
    const row = [
      code(isAttribute ? path : below),
      isAttribute ? code(name) : '',
      field.format === 'uri'
        ? 'URL'
        : field.type === 'object'
          ? ''
          : field.type === 'array'
            ? 'string'
            : String(field.type),
      required.includes(name) ? 'yes' : '',
      prose(field.description ?? ''),
      limitsOf(field),
      'default' in field ? code(String(field['default'])) : '',
    ]
    return [row, ...rowsOf(below, field)]
  })
}

function limitsOf(field: Schema): string {
  const { minimum, maxItems } = field
  return [
    valuesOf(field),
    minimum === undefined ? '' : `at least ${minimum}`,
    maxItems === undefined ? '' : `at most ${maxItems as number} of them`,
  ]
    .filter(Boolean)
    .join(', ')
}
