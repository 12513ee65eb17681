import type { Effect, Route } from '../src/route.ts'
import { ContractError } from './contract-error.ts'
import { methods, resolve } from './description.ts'
import type { Description, OperationObject, Parameter, PathItem, Response } from './description.ts'
import type { Operation, OperationAnswer, OperationBody } from './operation.ts'
import type { ScopeTable } from './read-description.ts'
import { refuseCollisions } from './refuse-collisions.ts'

const effects: readonly string[] = ['none', 'idempotent', 'changes', 'costs-money'] satisfies Effect[]

/**
 * All operations, in the order of the files.
 * @throws ContractError naming every operation that lacks something, and every name that is taken twice.
 */
export function readOperations(description: Description, scopes: ScopeTable): Operation[] {
  const problems: string[] = []
  const operations: Operation[] = []
  for (const [path, item] of Object.entries(description.paths)) {
    for (const method of methods) {
      const found = item[method]
      if (!found) continue
      const key = `${method.toUpperCase()} ${path}`
      const missing = whatIsMissing(found, scopes)
      problems.push(...missing.map((problem) => `${key} ${problem}`))
      if (missing.length > 0) continue
      try {
        operations.push(readOperation(description, item, key, found))
      } catch (error) {
        problems.push(`${key}: ${error instanceof Error ? error.message : String(error)}`)
      }
    }
  }
  problems.push(...refuseCollisions(operations, description))
  if (problems.length > 0) throw new ContractError(problems)
  return operations
}

function whatIsMissing(operation: OperationObject, scopes: ScopeTable): string[] {
  const problems: string[] = []
  const sdk = operation['x-sdk']
  if (!sdk) problems.push('has no x-sdk: give the name of its method, like users.get.')
  else if (!/^[a-z]\w*(\.[a-z]\w*)+$/.test(sdk)) {
    problems.push(`has the x-sdk ${sdk}, which is no resource and method, like users.get.`)
  }
  const effect = operation['x-effect']
  if (!effect) problems.push(`has no x-effect: say what a repeat would do, one of ${effects.join(', ')}.`)
  else if (!effects.includes(effect)) {
    problems.push(`has the x-effect ${effect}, which is none of ${effects.join(', ')}.`)
  }
  if (!operation.summary) problems.push('has no summary.')
  if (!operation.description) problems.push('has no description.')
  if (!operation.security) {
    problems.push('has no security: list its scopes, [{ oauth2: [] }] for any valid token, [] for none.')
  }
  for (const scope of scopesOf(operation)) {
    if (!(scope in scopes)) problems.push(`asks for the scope ${scope}, which scopes.yaml does not list.`)
  }
  for (const { oauth2 } of operation.security ?? []) {
    if (oauth2 && oauth2.length > 1) {
      problems.push(
        `asks for ${oauth2.join(' and ')} at once; sipgate asks for one of them, so write one entry each.`,
      )
    }
  }
  return problems
}

function scopesOf(operation: OperationObject): string[] {
  return (operation.security ?? []).flatMap(({ oauth2 }) => oauth2 ?? [])
}

function readOperation(
  description: Description,
  item: PathItem,
  key: string,
  operation: OperationObject,
): Operation {
  const [method = '', path = ''] = key.split(' ')
  const sdk = operation['x-sdk'] ?? ''
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) =>
    resolve<Parameter>(description, parameter),
  )
  for (const parameter of parameters) {
    if (!['path', 'query'].includes(parameter.in)) {
      throw new Error(
        `the parameter ${parameter.name} is in ${parameter.in}; only path and query can be generated.`,
      )
    }
    if (!parameter.description) throw new Error(`the parameter ${parameter.name} has no description.`)
  }
  const pathParameters = parameters.filter((parameter) => parameter.in === 'path')
  const placeholders = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')
  if (
    placeholders.sort().join() !==
    pathParameters
      .map(({ name }) => name)
      .sort()
      .join()
  ) {
    throw new Error('the placeholders of the path and the path parameters differ.')
  }
  const responses = Object.entries(operation.responses ?? {}).map(
    ([status, response]) => [status, resolve<Response>(description, response)] as const,
  )
  const success = responses.find(([status]) => status.startsWith('2'))
  if (!success) throw new Error('no answer of success (2xx) is described.')
  return {
    key,
    method: method as Route['method'],
    path,
    sdk,
    typeName: sdk
      .split('.')
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join(''),
    effect: operation['x-effect'] as Effect,
    paged: operation['x-paged'] === true,
    selects: operation['x-selects'] ?? [],
    deprecated: operation.deprecated === true,
    summary: operation.summary ?? '',
    description: operation.description ?? '',
    since: operation['x-since'],
    source: operation['x-source'],
    scopes: scopesOf(operation),
    public: operation.security?.length === 0,
    pathParameters,
    queryParameters: parameters.filter((parameter) => parameter.in === 'query'),
    body: readBody(description, operation),
    status: Number(success[0]),
    success: success[1].description,
    answer: readAnswer(success[1]),
    errors: responses
      .filter(([status]) => !status.startsWith('2'))
      .map(([status, response]) => ({ status, description: response.description })),
  }
}

function readBody(description: Description, operation: OperationObject): OperationBody | undefined {
  if (!operation.requestBody) return undefined
  const content = operation.requestBody.content['application/json']
  if (!content?.schema) throw new Error('its body is not application/json.')
  const { schema, example } = content
  const resolved = resolve(description, schema)
  return {
    schema,
    required: operation.requestBody.required === true,
    fields:
      resolved.type === 'object' && resolved.properties && !resolved['additionalProperties']
        ? { properties: resolved.properties, required: resolved.required ?? [] }
        : undefined,
    example,
  }
}

function readAnswer(response: Response): OperationAnswer {
  const [content] = Object.entries(response.content ?? {})
  if (!content) return { kind: 'none', schema: undefined }
  const [type, { schema }] = content
  if (type === 'application/json') return { kind: 'json', schema }
  return { kind: type.startsWith('text/') ? 'text' : 'binary', schema: undefined }
}
