import type { Schema } from '../generate/description.ts'
import { fieldsOf, typeWords } from '../reference/fields.ts'
import { follow, partOf, partsOf } from './document.ts'
import type { Part } from './document.ts'

/**
 * What a description says of one operation: `query limit` → `integer, required`. The first word is the kind: operation,
 * deprecated, path, query, header, body, answer, scope or status.
 */
export type Facts = ReadonlyMap<string, string>

export interface OperationFacts {
  /** As written there: `GET /users/{userId}`. */
  readonly operation: string
  readonly facts: Facts
}

const methods = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'trace']

/** Where sipgate's API starts: some descriptions say it in the address of the server, some in each path. */
const apiRoot = /^\/v2(?=\/|$)/

/** All facts by operation, whose placeholders are numbered: `GET /users/{1}`, since their names mean nothing on the wire. */
export function factsOf(document: Part): Map<string, OperationFacts> {
  const address = partOf(partsOf(document['servers'])[0])['url']
  const base = typeof address === 'string' ? address.replace(/^\w+:\/\/[^/]*/, '').replace(/\/$/, '') : ''
  const found = new Map<string, OperationFacts>()
  for (const [written, value] of Object.entries(partOf(document['paths']))) {
    const item = follow(document, value)
    const path = `${base}${written}`.replace(apiRoot, '') || '/'
    for (const method of methods.filter((each) => each in item)) {
      let position = 0
      const numbered = path.replaceAll(/\{[^}]*\}/g, () => `{${++position}}`)
      const facts = new Map(operationFacts(document, item, partOf(item[method]), path))
      found.set(`${method.toUpperCase()} ${numbered}`, {
        operation: `${method.toUpperCase()} ${path}`,
        facts,
      })
    }
  }
  return found
}

type Fact = [fact: string, says: string]

function operationFacts(document: Part, item: Part, operation: Part, path: string): Fact[] {
  const parameters = new Map(
    [...partsOf(item['parameters']), ...partsOf(operation['parameters'])]
      .map((each) => follow(document, each))
      .map((each) => [`${String(each['in'])} ${String(each['name'])}`, each]),
  )
  const body = follow(document, operation['requestBody'])
  return [
    ['operation', ''],
    ...(operation['deprecated'] === true ? [['deprecated', ''] satisfies Fact] : []),
    ...[...parameters.values()].flatMap((parameter) => parameterFacts(document, parameter, path)),
    ...contentSchemas(body).flatMap((schema) => fieldFacts(document, schema, 'body', '', false)),
    ...answerFacts(document, operation),
    ...scopesOf(operation['security'] ?? document['security']).map((scope): Fact => [`scope ${scope}`, '']),
  ]
}

function parameterFacts(document: Part, parameter: Part, path: string): Fact[] {
  const name = String(parameter['name'])
  const required = parameter['required'] === true
  switch (parameter['in']) {
    case 'path': {
      const position = [...path.matchAll(/\{([^}]*)\}/g)].findIndex(([, each]) => each === name) + 1
      return fieldFacts(document, parameter['schema'], 'path', String(position), undefined)
    }
    case 'query':
      return fieldFacts(document, parameter['schema'], 'query', name, required)
    case 'header':
      // OpenAPI leaves these to the content types and to `security`, whatever a parameter says.
      if (/^(accept|content-type|authorization)$/i.test(name)) return []
      return fieldFacts(document, parameter['schema'], 'header', name.toLowerCase(), required)
    default:
      return []
  }
}

function answerFacts(document: Part, operation: Part): Fact[] {
  const responses = Object.entries(partOf(operation['responses']))
  const successes = responses.filter(([status]) => status.startsWith('2'))
  const answers = successes.length > 0 ? successes : responses.filter(([status]) => status === 'default')
  return [
    ...successes.map(([status]): Fact => [`status ${status}`, '']),
    ...answers
      .flatMap(([, response]) => contentSchemas(follow(document, response)))
      .flatMap((schema) => fieldFacts(document, schema, 'answer', '', undefined)),
  ]
}

function contentSchemas(part: Part): unknown[] {
  return Object.values(partOf(part['content'])).flatMap((content) => partOf(content)['schema'] ?? [])
}

/** `required` left undefined: what an answer is sure to hold is our own judgement, and path parameters are needed anyway. */
function fieldFacts(
  document: Part,
  schema: unknown,
  kind: string,
  name: string,
  required: boolean | undefined,
): Fact[] {
  const within = (part: Schema) => follow(document, part) as Schema
  const known = required === undefined ? { name } : { name, required }
  return fieldsOf(partOf(schema), within, known).flatMap((field): Fact[] => {
    // What a list is made of is told with the list.
    const isItem = field.name.endsWith('[]')
    const fact = `${kind} ${field.name.replace(/(\[\])+$/, '')}`.trimEnd()
    const needed = required !== undefined && field.required ? ', required' : ''
    const values = partsOf(field.schema.enum).map((value): Fact => [`${fact} = ${String(value)}`, ''])
    return isItem ? values : [[fact, `${typeWords(field.schema, within)}${needed}`], ...values]
  })
}

/** Written as one entry or as many: either way one of them is enough at sipgate. */
function scopesOf(security: unknown): string[] {
  return partsOf(security).flatMap((entry) => Object.values(partOf(entry)).flatMap(partsOf).map(String))
}
