import type { Schema } from '../generate/description.ts'
import { isWordSize, limitKeywords } from '../generate/limits.ts'
import { provenanceOf } from '../generate/provenance.ts'
import type { Provenance } from '../generate/provenance.ts'
import { fieldsOf, typeWords } from '../reference/fields.ts'
import { follow, partOf, partsOf } from './document.ts'
import type { Part } from './document.ts'

/**
 * What a description says of one operation: `query limit` → `integer, required`, `query limit, maximum` → `1000`. The
 * first word is the kind: operation, deprecated, path, query, header, body, answer, scope, status (of success) or error.
 */
export type Facts = ReadonlyMap<string, string>

export interface OperationFacts {
  /** As written there: `GET /users/{userId}`. */
  readonly operation: string
  readonly summary: string
  readonly facts: Facts
  /** Where the description says by `x-since` and `x-source` how it knows: of the fact or of what lies around it. */
  readonly reasons: ReadonlyMap<string, string>
}

/** Stands among the operations for the scopes that the login knows, whether an operation asks for them or not. */
export const declaredScopes = 'Declared scopes'

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
      const operation = partOf(item[method])
      const facts = operationFacts(document, item, operation, path)
      found.set(`${method.toUpperCase()} ${numbered}`, {
        operation: `${method.toUpperCase()} ${path}`,
        summary: typeof operation['summary'] === 'string' ? operation['summary'] : '',
        facts: new Map(facts.map(([fact, says]) => [fact, says])),
        reasons: reasonsOf(operation, facts),
      })
    }
  }
  const scopes = declared(document)
  if (scopes.length > 0) {
    const facts = new Map(scopes.map((scope) => [`scope ${scope}`, '']))
    found.set(declaredScopes, { operation: declaredScopes, summary: '', facts, reasons: new Map() })
  }
  return found
}

/** The scopes of the login, in whichever flow. */
function declared(document: Part): string[] {
  const schemes = Object.values(partOf(partOf(document['components'])['securitySchemes']))
  const flows = schemes.flatMap((scheme) => Object.values(partOf(follow(document, scheme)['flows'])))
  return flows.flatMap((flow) => Object.keys(partOf(partOf(flow)['scopes'])))
}

type Fact = [fact: string, says: string, reason?: string]

function operationFacts(document: Part, item: Part, operation: Part, path: string): Fact[] {
  const parameters = new Map(
    [...partsOf(item['parameters']), ...partsOf(operation['parameters'])]
      .map((each) => follow(document, each))
      .map((each) => [`${String(each['in'])} ${String(each['name'])}`, each]),
  )
  const body = follow(document, operation['requestBody'])
  return [
    ['operation', '', reasonOfOperation(operation)],
    ...(operation['deprecated'] === true ? [['deprecated', ''] satisfies Fact] : []),
    ...[...parameters.values()].flatMap((parameter) => parameterFacts(document, parameter, path)),
    ...contentSchemas(body).flatMap((schema) => fieldFacts(document, schema, 'body', '', false)),
    ...responseFacts(document, operation),
    ...scopesOf(operation['security'] ?? document['security']).map((scope): Fact => [`scope ${scope}`, '']),
  ]
}

function parameterFacts(document: Part, parameter: Part, path: string): Fact[] {
  const name = String(parameter['name'])
  const required = parameter['required'] === true
  const described = {
    ...partOf(parameter['schema']),
    'x-since': parameter['x-since'],
    'x-source': parameter['x-source'],
  }
  switch (parameter['in']) {
    case 'path': {
      const position = [...path.matchAll(/\{([^}]*)\}/g)].findIndex(([, each]) => each === name) + 1
      return fieldFacts(document, described, 'path', String(position), undefined)
    }
    case 'query':
      return fieldFacts(document, described, 'query', name, required)
    case 'header':
      // OpenAPI leaves these to the content types and to `security`, whatever a parameter says.
      if (/^(accept|content-type|authorization)$/i.test(name)) return []
      return fieldFacts(document, described, 'header', name.toLowerCase(), required)
    default:
      return []
  }
}

function responseFacts(document: Part, operation: Part): Fact[] {
  const responses = Object.entries(partOf(operation['responses']))
  const successes = responses.filter(([status]) => status.startsWith('2'))
  const errors = responses.filter(([status]) => /^[45]/.test(status))
  const statusFacts = (kind: string, found: [string, unknown][]) =>
    found.map(([status, response]): Fact => {
      const own = reasonIn(provenanceOf(follow(document, response)))
      return [`${kind} ${status}`, '', own || sourceOfStatus(operation, status)]
    })
  const answers = successes.length > 0 ? successes : responses.filter(([status]) => status === 'default')
  return [
    ...statusFacts('status', successes),
    ...statusFacts('error', errors),
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
    const reason = reasonIn(field.provenance)
    const type = `${typeWords(field.schema, within)}${needed}`
    const values = partsOf(field.schema.enum).map((value): Fact => [`${fact} = ${String(value)}`, ''])
    const details = [...values, ...(kind === 'answer' ? [] : limitFacts(fact, field.schema, isItem))]
    return isItem ? details : [[fact, type, reason], ...details]
  })
}

/** Which values a request may have. What answers keep to is not asked: they are taken as they come. */
function limitFacts(fact: string, schema: Schema, isItem: boolean): Fact[] {
  return [...limitKeywords, 'default']
    .filter((keyword) => schema[keyword] !== undefined && !saysNothing(keyword, schema[keyword]))
    .map((keyword) => {
      const value = schema[keyword]
      const text = typeof value === 'string' ? value : JSON.stringify(value)
      return [`${fact}, ${isItem ? 'each ' : ''}${keyword}`, text]
    })
}

/** Generators write `default: false` at every switch, and no list or text is shorter than nothing. */
function saysNothing(keyword: string, value: unknown): boolean {
  return (
    isWordSize(value) ||
    (keyword === 'default' && value === false) ||
    ((keyword === 'minLength' || keyword === 'minItems') && value === 0)
  )
}

function reasonIn({ since, source }: Provenance): string {
  return [...since.map((when) => `Since ${when}.`), ...source].join(' ')
}

/** Only of what is younger: the rest of a source says nothing of whether there is such an operation. */
function reasonOfOperation(operation: Part): string {
  const provenance = provenanceOf(operation)
  return provenance.since.length > 0 ? reasonIn(provenance) : ''
}

/** What is said of the fact itself, or else what the operation's source says of it. */
function reasonsOf(operation: Part, facts: readonly Fact[]): Map<string, string> {
  return new Map(
    facts.flatMap(([fact, , own]) => {
      const reason = own || sourceOfField(operation, fact)
      return reason ? [[fact, reason] as const] : []
    }),
  )
}

/** The sentences of an operation's source that name the status. */
function sourceOfStatus(operation: Part, status: string): string {
  return sentencesOf(operation)
    .filter((sentence) => sentence.includes(status))
    .join(' ')
}

/**
 * The sentences of an operation's source that name the field, or that speak of the whole body or answer: those name
 * neither a field nor a status.
 */
function sourceOfField(operation: Part, fact: string): string {
  const [kind = '', name] = fact.split(/[ ,.[]/)
  return sentencesOf(operation)
    .filter((sentence) => (name ? sentence.includes(`\`${name}\``) : isOfTheWhole(kind, sentence)))
    .join(' ')
}

function isOfTheWhole(kind: string, sentence: string): boolean {
  return (kind === 'body' || kind === 'answer') && !/`|\b[1-5]\d\d\b/.test(sentence)
}

function sentencesOf(operation: Part): string[] {
  return provenanceOf(operation).source.flatMap((text) => text.split(/(?<=\.) /))
}

/** Written as one entry or as many: either way one of them is enough at sipgate. */
function scopesOf(security: unknown): string[] {
  return partsOf(security).flatMap((entry) => Object.values(partOf(entry)).flatMap(partsOf).map(String))
}
