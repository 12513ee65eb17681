import { nearestName } from '../src/nearest-name.ts'
import type { Effect, Route } from '../src/route.ts'
import { brokenReferences } from './broken-references.ts'
import { ContractError } from './contract-error.ts'
import { methods, resolve } from './description.ts'
import type { Description, OperationObject, Parameter, PathItem, Response, Schema } from './description.ts'
import { isObject } from './is-object.ts'
import { unknownKeys } from './unknown-keys.ts'
import type { Operation, OperationAnswer, OperationBody } from './operation.ts'
import { inFile } from './origins.ts'
import type { Origins } from './origins.ts'
import type { ScopeTable } from './read-description.ts'
import { refuseCollisions } from './refuse-collisions.ts'
import { isSecurity } from './security.ts'

const effects: readonly string[] = ['none', 'idempotent', 'changes', 'costs-money'] satisfies Effect[]

const pathKeys = [...methods, 'parameters']
const operationKeys = [
  'operationId',
  'tags',
  'summary',
  'description',
  'deprecated',
  'security',
  'parameters',
  'requestBody',
  'responses',
  'x-sdk',
  'x-effect',
  'x-paged',
  'x-selects',
  'x-since',
  'x-source',
] satisfies (keyof OperationObject)[]

/**
 * All operations, in the order of the files.
 * @throws ContractError naming every operation that lacks something, and every name that is taken twice.
 */
export function readOperations(
  description: Description,
  scopes: ScopeTable,
  origins: Origins = new Map(),
): Operation[] {
  const { operations, problems } = findOperations(description, scopes, origins)
  const all = [...brokenReferences(description, origins), ...problems]
  if (all.length > 0) throw new ContractError(all)
  return operations
}

/**
 * The operations that can be generated, and one sentence for each thing that is wrong with the others, but for references.
 * `refused` has the others and paths by their names: `GET /balance`, `/balance`.
 */
export function findOperations(
  description: Description,
  scopes: ScopeTable,
  origins: Origins,
): { operations: Operation[]; problems: string[]; refused: Set<string> } {
  const problems: string[] = []
  const operations: Operation[] = []
  const refused = new Set<string>()
  for (const [path, item] of Object.entries(description.paths)) {
    const refuse = (what: string, sentences: readonly string[]) => {
      if (sentences.length > 0) refused.add(what)
      problems.push(...sentences.map((sentence) => inFile(origins, `path ${path}`, sentence)))
    }
    refuse(
      path,
      whatIsWrongWithPath(path, item).map((problem) => `the path ${path} ${problem}`),
    )
    if (!isObject(item)) continue
    for (const method of methods) {
      if (!(method in item)) continue
      const key = `${method.toUpperCase()} ${path}`
      const found: unknown = item[method]
      if (!isObject(found)) {
        refuse(key, [`${key} is no object.`])
        continue
      }
      const missing = whatIsMissing(found, scopes).map((problem) => `${key} ${problem}`)
      const read = readOperation(description, item, key, found)
      refuse(key, [...missing, ...read.problems.map((problem) => `${key}: ${problem}`)])
      if (read.operation && missing.length === 0) operations.push(read.operation)
    }
  }
  problems.push(...refuseCollisions(operations, description, origins))
  return { operations, problems, refused }
}

function whatIsWrongWithPath(path: string, item: unknown): string[] {
  const problems = path.startsWith('/') ? [] : ['does not begin with /.']
  if (!isObject(item))
    return [...problems, `is no object: it holds operations by their methods, ${methods.join(', ')}.`]
  problems.push(...unknownKeys(item, pathKeys))
  if ('parameters' in item && !Array.isArray(item['parameters']))
    problems.push('has parameters that are no list.')
  return problems
}

function whatIsMissing(operation: OperationObject, scopes: ScopeTable): string[] {
  const problems: string[] = unknownKeys(operation, operationKeys)
  const sdk: unknown = operation['x-sdk']
  if (!sdk) problems.push('has no x-sdk: give the name of its method, like users.get.')
  else if (typeof sdk !== 'string' || !/^[a-z]\w*(\.[a-z]\w*)+$/.test(sdk)) {
    problems.push(
      `has the x-sdk ${typeof sdk === 'string' ? sdk : JSON.stringify(sdk)}, which is no resource and method, like users.get.`,
    )
  }
  const effect = operation['x-effect']
  if (!effect) problems.push(`has no x-effect: say what a repeat would do, one of ${effects.join(', ')}.`)
  else if (!effects.includes(effect)) {
    problems.push(`has the x-effect ${effect}, which is none of ${effects.join(', ')}.`)
  }
  for (const field of ['summary', 'description'] as const) {
    if (!operation[field]) problems.push(`has no ${field}.`)
  }
  for (const field of ['summary', 'description', 'x-since', 'x-source'] as const) {
    if (operation[field] && typeof operation[field] !== 'string')
      problems.push(`has a value of ${field} that is no text.`)
  }
  for (const field of ['x-paged', 'deprecated'] as const) {
    if (field in operation && typeof operation[field] !== 'boolean')
      problems.push(`has a value of ${field} that is neither true nor false.`)
  }
  if (!operation.security) {
    problems.push('has no security: list its scopes, [{ oauth2: [] }] for any valid token, [] for none.')
  } else if (!isSecurity(operation.security)) {
    problems.push(
      "has security that is no list with an entry for each scope, like [{ oauth2: ['users:read'] }].",
    )
  }
  for (const scope of scopesOf(operation)) {
    if (!Object.hasOwn(scopes, scope))
      problems.push(`asks for the scope ${scope}, which scopes.yaml does not list.`)
  }
  for (const { oauth2 } of isSecurity(operation.security) ? operation.security : []) {
    if (oauth2 && oauth2.length > 1) {
      problems.push(
        `asks for ${oauth2.join(' and ')} at once; sipgate asks for one of them, so write one entry each.`,
      )
    }
  }
  return problems
}

function scopesOf({ security }: OperationObject): string[] {
  return isSecurity(security) ? security.flatMap(({ oauth2 }) => oauth2 ?? []) : []
}

function readOperation(
  description: Description,
  item: PathItem,
  key: string,
  operation: OperationObject,
): { operation?: Operation; problems: readonly string[] } {
  const problems: string[] = []
  const [method = '', path = ''] = key.split(' ')
  const sdk = operation['x-sdk'] ?? ''
  const parameters = readParameters(description, item, operation, problems)
  const pathParameters = parameters.filter((parameter) => parameter.in === 'path')
  const responses = readResponses(description, operation, problems)
  const success = responses.find(([status]) => /^2\d\d$/.test(status))
  if (!success) problems.push('no answer of success (2xx) is described.')
  const body = readBody(description, operation, problems)
  const answer = success && readAnswer(success[1])
  const paged = operation['x-paged'] === true
  if (paged && answer && !hasItems(description, answer))
    problems.push('it is x-paged, but its answer has no items.')
  const { 'x-selects': selects = [] } = operation
  const taken = [...parameters.map(({ name }) => name), ...Object.keys(body?.fields?.properties ?? {})]
  for (const name of selects.filter((each) => !taken.includes(each))) {
    const meant = nearestName(name, taken)
    const question = meant === undefined ? '' : `; did you mean ${meant}?`
    problems.push(`its x-selects names ${name}, which it does not take${question || '.'}`)
  }
  const placeholders = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')
  if (
    !sameNames(
      placeholders,
      pathParameters.map(({ name }) => name),
    )
  ) {
    problems.push('the placeholders of the path and the path parameters differ.')
  }
  if (!success || !answer || problems.length > 0) return { problems }
  const read: Operation = {
    key,
    method: method as Route['method'],
    path,
    sdk,
    typeName: String(sdk)
      .split('.')
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join(''),
    effect: operation['x-effect'] as Effect,
    paged,
    selects,
    deprecated: operation.deprecated === true,
    summary: operation.summary ?? '',
    description: operation.description ?? '',
    since: operation['x-since'],
    source: operation['x-source'],
    scopes: scopesOf(operation),
    public: operation.security?.length === 0,
    pathParameters,
    queryParameters: parameters.filter((parameter) => parameter.in === 'query'),
    body,
    status: Number(success[0]),
    success: success[1].description,
    answer,
    errors: responses
      .filter(([status]) => !status.startsWith('2'))
      .map(([status, response]) => ({ status, description: response.description })),
  }
  return { operation: read, problems }
}

/** What a part is when its references are followed; undefined where that is no object, or where `brokenReferences` says so. */
function followed<Part extends object>(description: Description, part: unknown): Partial<Part> | undefined {
  if (!isObject(part)) return undefined
  try {
    return resolve<Partial<Part>>(description, part as Partial<Part>)
  } catch {
    return {}
  }
}

function readParameters(
  description: Description,
  item: PathItem,
  operation: OperationObject,
  problems: string[],
): Parameter[] {
  const own: unknown = operation.parameters ?? []
  if (!Array.isArray(own)) problems.push('its parameters are no list.')
  const all: unknown[] = [item.parameters ?? [], own].flatMap((list: unknown): unknown[] =>
    Array.isArray(list) ? list : [],
  )
  return all.flatMap((written) => {
    const parameter = followed<Parameter>(description, written)
    if (!parameter || typeof parameter.name !== 'string') {
      if (!isReference(written)) problems.push('a parameter has no name.')
      return []
    }
    const { name } = parameter
    if (parameter.in !== 'path' && parameter.in !== 'query')
      problems.push(
        `the parameter ${name} is in ${String(parameter.in)}; only path and query can be generated.`,
      )
    if (!parameter.description) problems.push(`the parameter ${name} has no description.`)
    if (!isObject(parameter.schema)) problems.push(`the parameter ${name} has no schema.`)
    return [parameter as Parameter]
  })
}

function readResponses(
  description: Description,
  operation: OperationObject,
  problems: string[],
): (readonly [status: string, response: Response])[] {
  const all: unknown = operation.responses
  if (!isObject(all)) return []
  return Object.entries(all).map(([status, written]) => {
    const response = followed<Response>(description, written)
    if (!isReference(written) && (typeof response?.description !== 'string' || response.description === ''))
      problems.push(`the answer ${status} has no description.`)
    const content: unknown = response?.content ?? {}
    if (!isObject(content) || !Object.values(content).every(isObject))
      problems.push(`the answer ${status} has content that is no object of schemas by their types.`)
    return [status, { description: '', ...response }]
  })
}

function isReference(part: unknown): boolean {
  return isObject(part) && '$ref' in part
}

function hasItems(description: Description, { schema }: OperationAnswer): boolean {
  return followed<Schema>(description, schema)?.properties?.['items'] !== undefined
}

function sameNames(some: readonly string[], others: readonly string[]): boolean {
  return [...some].sort().join() === [...others].sort().join()
}

function readBody(
  description: Description,
  operation: OperationObject,
  problems: string[],
): OperationBody | undefined {
  if (!('requestBody' in operation)) return undefined
  const written: unknown = operation.requestBody
  const content = isObject(written) && isObject(written['content']) && written['content']['application/json']
  if (!isObject(content) || !isObject(content['schema'])) {
    problems.push('its body is not application/json with a schema.')
    return undefined
  }
  const schema = content['schema'] as Schema
  const resolved = followed<Schema>(description, schema) ?? {}
  return {
    schema,
    required: operation.requestBody?.required === true,
    fields:
      resolved.type === 'object' && isObject(resolved.properties) && !resolved['additionalProperties']
        ? { properties: resolved.properties, required: resolved.required ?? [] }
        : undefined,
    example: content['example'],
  }
}

function readAnswer(response: Response): OperationAnswer {
  const [content] = Object.entries(response.content ?? {})
  if (!content) return { kind: 'none', schema: undefined }
  const [type, { schema } = {}] = content as [string, { schema?: Schema } | undefined]
  if (type === 'application/json') return { kind: 'json', schema }
  return { kind: type.startsWith('text/') ? 'text' : 'binary', schema: undefined }
}
