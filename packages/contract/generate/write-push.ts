import { banner } from './banner.ts'
import type { Schema } from './description.ts'
import type { Push, PushApi } from './read-push.ts'

/** `push.ts`: the fields of each push as a type and as data, and what an application may answer. */
export function writePush({ pushes, timeLimit, signature }: PushApi): string {
  const names = pushes.map(({ event }) => typeName(event))
  const response = pushes.find((push) => push.response)?.response ?? {}
  return [
    banner,
    "import type { PushAnswerElement, PushForm } from '../push.ts'",
    '',
    ...pushes.flatMap((push) => [typeOf(push), '']),
    '/** What sipgate posts to an application, read from its form. */',
    `export type Push = ${names.join(' | ')}`,
    '',
    '/** Why a call ended, with what it means. */',
    `export const hangupCauses = ${json(causesIn(pushes))} as const`,
    '',
    '/** Why a call ended. sipgate may add causes. */',
    'export type HangupCause = keyof typeof hangupCauses | (string & {})',
    '',
    '/** The form of each push. The fields stand in the order in which sipgate sends them. */',
    'export const pushForms: { readonly [Event in Push["event"]]: PushForm } = {',
    ...pushes.map((push) => `  ${push.event}: ${JSON.stringify(formOf(push))},`),
    '}',
    '',
    '/** The root element `<Response>` of an answer: its attributes, and the actions of which it takes one. */',
    `export const pushAnswer: PushAnswerElement = ${json(elementOf(response))}`,
    '',
    '/** Milliseconds after which the call goes on without an answer. */',
    `export const pushTimeLimit = ${timeLimit}`,
    '',
    `${comment(signature.description)}export const pushSignature = ${json({ header: signature.header, algorithm: signature.algorithm, publicKey: signature.publicKey })} as const`,
    '',
  ].join('\n')
}

function comment(text: string): string {
  const lines: string[] = []
  for (const word of text.trim().split(/\s+/)) {
    const last = lines.at(-1)
    if (last === undefined || last.length + word.length > 110) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return `/**\n${lines.map((line) => ` * ${line}\n`).join('')} */\n`
}

function json(value: unknown): string {
  return JSON.stringify(value, null, 2)
}

function typeName(event: string): string {
  return `${event[0]?.toUpperCase()}${event.slice(1)}Push`
}

function typeOf({ event, summary, description, form }: Push): string {
  const { properties = {}, required = [] } = form
  const fields = Object.entries(properties).map(([name, field]) => {
    const isNeeded = required.includes(name) || field.type === 'array'
    const written = field['x-number'] ? ' In E.164: `+493023125010`.' : ''
    return `  /** ${field.description}${written} */\n  readonly ${plainName(name, field)}${isNeeded ? '' : '?'}: ${valueType(name, field)}\n`
  })
  return `${comment(`${summary}. ${description.trim()}`)}export interface ${typeName(event)} {\n${fields.join('')}}`
}

/** Lists are sent under a name with brackets, which is no name to have in code. */
function plainName(name: string, { type }: Schema): string {
  return type === 'array' ? `${name.replace('[]', '')}s` : name
}

function valueType(name: string, { type, const: only, enum: list, oneOf }: Schema): string {
  if (type === 'array') return 'readonly string[]'
  if (only !== undefined) return JSON.stringify(only)
  if (oneOf && name === 'cause') return 'HangupCause'
  return list ? list.map((value) => JSON.stringify(value)).join(' | ') : 'string'
}

function causesIn(pushes: readonly Push[]): Record<string, string> {
  const causes = pushes.flatMap(({ form }) => form.properties?.['cause']?.['oneOf'] ?? []) as {
    const: string
    description: string
  }[]
  return Object.fromEntries(causes.map(({ const: name, description }) => [name, description]))
}

function formOf({ form, response }: Push): object {
  const { properties = {}, required = [] } = form
  return {
    fields: Object.fromEntries(
      Object.entries(properties).map(([name, field]) => [
        plainName(name, field),
        {
          sentAs: name,
          list: field.type === 'array',
          required: required.includes(name),
          number: field['x-number'] === true,
          values: field.enum,
        },
      ]),
    ),
    answered: response !== undefined,
  }
}

function elementOf({ properties = {}, required = [] }: Schema): object {
  const attributes: Record<string, object> = {}
  const children: Record<string, object> = {}
  for (const [name, property] of Object.entries(properties)) {
    const { type, format, enum: values, minimum, default: usual, minItems, maxItems } = property
    const needed = required.includes(name) ? { required: true } : {}
    const isAttribute = (property['xml'] as { attribute?: boolean } | undefined)?.attribute === true
    if (isAttribute)
      attributes[name] = { type: format === 'uri' ? 'url' : type, values, minimum, default: usual, ...needed }
    else if (type === 'object') children[name] = { ...elementOf(property), ...needed }
    else
      children[name] = {
        text: format === 'uri' ? 'url' : 'string',
        least: minItems,
        most: type === 'array' ? maxItems : 1,
        ...needed,
      }
  }
  return { attributes, children }
}
