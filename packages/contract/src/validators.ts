import { checkValue, pointerPart, type Breach, type CheckContext } from './checks/check-value.ts'
import type { CheckSchema, OperationChecks } from './checks/check-schema.ts'
import { problemWords } from './checks/problem-words.ts'
import { checks, schemas } from './generated/checks.ts'
import type { OperationName } from './generated/operations.ts'
import { nearestName } from './nearest-name.ts'

/** One field that is not as the description says. */
export interface FieldProblem {
  /** A JSON pointer: `/amount`, `/items/0/id`. Empty for the value as a whole. */
  readonly field: string
  /** What is wrong, for people, to be read after the field's name: `must be a whole number`. Never the value. */
  readonly message: string
  /** What it breaks: a keyword of JSON Schema such as `type`, `pattern` or `required`; `unknown` for a name that is not known. */
  readonly rule: string
  /** With the rule `type`: the types of JSON Schema of which it must have one. */
  readonly types?: readonly string[]
}

export type Checked =
  { readonly ok: true } | { readonly ok: false; readonly problems: readonly FieldProblem[] }

/**
 * Checks the JSON body of a request, `undefined` where none was sent. Fields the description does not know pass.
 */
export async function validateRequestBody(operation: OperationName, body: unknown): Promise<Checked> {
  const found = checksOf(operation)
  if (!found) return noOperation
  if (!found.body) return body === undefined ? passed : refused('must be left out', 'body')
  return inRequest(found.body, body)
}

/**
 * Checks the parameters of a request, those of path and query together. Names the description does not know pass.
 */
export async function validateParameters(
  operation: OperationName,
  parameters: Readonly<Record<string, unknown>>,
): Promise<Checked> {
  const found = checksOf(operation)
  if (!found) return noOperation
  const { parameters: schema } = found
  return inRequest(schema, asSent(parameters))
}

/** A request before it is encoded: what goes into the path, the query and the body. */
export interface CheckedRequest {
  readonly path?: Readonly<Record<string, unknown>> | undefined
  readonly query?: Readonly<Record<string, unknown>> | undefined
  readonly body?: unknown
}

/**
 * Checks a whole request as a client is given it. Fields are named as a method's arguments are: `/offset`, `/recipient`,
 * and below `/body` where the body is one argument. Names in path, query and body that the description does not know are
 * refused, since a misspelt one would be left out in silence; below the body's own fields they pass. A valid Date counts
 * as the text it is sent as.
 */
export async function validateRequest(operation: OperationName, request: CheckedRequest): Promise<Checked> {
  const found = checksOf(operation)
  if (!found) return noOperation
  const { path = {}, query = {} } = request
  const fields = found.body && fieldsOf(found.body)
  const body = fields ? asSent(request.body ?? {}) : request.body
  const ofBody = await validateRequestBody(operation, body)
  const parts = [
    { ok: false, problems: unknownNames(operation, found, fields, { path, query, body }) },
    inRequest(found.parameters, asSent({ ...path, ...query })),
    found.body && !fields ? below('/body', ofBody) : ofBody,
  ]
  const problems = parts.flatMap((part) => (part.ok ? [] : part.problems))
  return problems.length === 0 ? passed : { ok: false, problems }
}

const passed: Checked = { ok: true }
const noOperation = refused('cannot be checked: there is no such operation', 'operation')

function checksOf(operation: OperationName): OperationChecks | undefined {
  return Object.hasOwn(checks, operation) ? checks[operation] : undefined
}

/** The names of the fields that are arguments of the method; undefined where the body is one argument. */
function fieldsOf(body: CheckSchema): string[] | undefined {
  if (body.$ref !== undefined) return fieldsOf(schemas[body.$ref] ?? {})
  const { type, properties, additionalProperties } = body
  return type === 'object' && properties && !additionalProperties ? Object.keys(properties) : undefined
}

function unknownNames(
  operation: OperationName,
  { parameters, readBack = false }: OperationChecks,
  fields: readonly string[] | undefined,
  { path, query, body }: Required<CheckedRequest>,
): FieldProblem[] {
  const inPath = [...operation.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  const inQuery = Object.keys(parameters?.properties ?? {}).filter((name) => !inPath.includes(name))
  const given = [namesOf(path), namesOf(query), fields ? namesOf(body) : []] as const
  const [ofPath, ofQuery, ofBody] = given
  const strangers = [
    ...ofPath.filter((name) => !inPath.includes(name)),
    ...ofQuery.filter((name) => !inQuery.includes(name)),
    ...ofBody.filter((name) => !fields?.includes(name)),
  ]
  if (strangers.length === 0) return []
  const missing = [...inPath, ...inQuery, ...(fields ?? [])].filter((name) => !given.flat().includes(name))
  return strangers.flatMap((name) => {
    const meant = nearestName(name, missing)
    if (meant === undefined && readBack && ofBody.includes(name)) return []
    const question = meant === undefined ? '' : `; did you mean \`${meant}\`?`
    return { field: `/${pointerPart(name)}`, message: `does not exist${question}`, rule: 'unknown' }
  })
}

/** What is undefined is not sent. */
function namesOf(values: unknown): string[] {
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return []
  return Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : name))
}

/** Without what is not sent, and with dates as the text that is. */
function asSent(values: unknown): unknown {
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return values
  const sent: [string, unknown][] = []
  for (const [name, value] of Object.entries(values) as [string, unknown][]) {
    if (value === undefined) continue
    sent.push([name, Array.isArray(value) ? value.map(dateAsText) : dateAsText(value)])
  }
  return Object.fromEntries(sent)
}

function dateAsText(value: unknown): unknown {
  return value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : value
}

function below(field: string, checked: Checked): Checked {
  if (checked.ok) return checked
  return {
    ok: false,
    problems: checked.problems.map((problem) => ({ ...problem, field: field + problem.field })),
  }
}

/**
 * Checks a JSON answer. Stricter than what a client insists on: a known field of another type is a problem, too. Fields
 * and values of lists that the description does not know pass.
 */
export async function validateAnswer(operation: OperationName, answer: unknown): Promise<Checked> {
  const found = checksOf(operation)
  if (!found) return noOperation
  const { answer: schema, answersOther = false } = found
  if (schema) return run(schema, answer, { schemas, closedLists: false })
  return answersOther || answer === undefined ? passed : refused('must be left out', 'answer')
}

function inRequest(schema: CheckSchema | undefined, value: unknown): Checked {
  return run(schema, value, { schemas, closedLists: true })
}

function run(schema: CheckSchema | undefined, value: unknown, context: CheckContext): Checked {
  if (!schema) return passed
  if (value === undefined) return refused('is missing', 'required')
  const breaches = checkValue(schema, value, context)
  return breaches.length === 0 ? passed : { ok: false, problems: breaches.map(problemOf) }
}

function refused(message: string, rule: string): Checked {
  return { ok: false, problems: [{ field: '', message, rule }] }
}

function problemOf(breach: Breach): FieldProblem {
  const { field, rule, schema } = breach
  const { type } = schema
  const types = rule === 'type' && type !== undefined ? { types: [type].flat() } : {}
  return { field, message: problemWords(breach), rule, ...types }
}
