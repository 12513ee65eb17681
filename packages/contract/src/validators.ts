import { routes } from './routes.ts'
import { checks } from './generated/validators/index.ts'
import type { OperationName } from './generated/operations.ts'

/** One field that is not as the description says. */
export interface FieldProblem {
  /** A JSON pointer: `/amount`, `/items/0/id`. Empty for the value as a whole. */
  readonly field: string
  /** What is wrong, for people: `must be integer`. */
  readonly message: string
}

export type Checked =
  { readonly ok: true } | { readonly ok: false; readonly problems: readonly FieldProblem[] }

/** What a generated module exports. */
export interface OperationChecks {
  readonly parameters?: Check
  readonly body?: Check
  readonly answer?: Check
}

interface Check {
  (value: unknown): boolean
  errors?: readonly CheckError[] | null
}

interface CheckError {
  instancePath: string
  keyword: string
  message?: string
  params: { missingProperty?: string }
}

/**
 * Checks the JSON body of a request, `undefined` where none was sent. Fields the description does not know pass.
 * The operation's checks are loaded at their first use.
 */
export async function validateRequestBody(operation: OperationName, body: unknown): Promise<Checked> {
  const { body: kind } = routes[operation]
  if (kind === 'none') return body === undefined ? { ok: true } : refused('must be left out')
  return run((await checks[operation]?.())?.body, body)
}

/** A request before it is encoded: what goes into the path, the query and the body. */
export interface CheckedRequest {
  readonly path?: Readonly<Record<string, unknown>> | undefined
  readonly query?: Readonly<Record<string, unknown>> | undefined
  readonly body?: unknown
}

/**
 * Checks a whole request as a client is given it. Fields are named as a method's arguments are: `/offset`, `/recipient`,
 * and below `/body` where the body is one argument.
 */
export async function validateRequest(operation: OperationName, request: CheckedRequest): Promise<Checked> {
  const found = await checks[operation]?.()
  const kind = routes[operation].body
  const body = kind === 'fields' ? (request.body ?? {}) : request.body
  const parts = [
    found?.parameters
      ? run(found.parameters, withoutUndefined({ ...request.path, ...request.query }))
      : passed,
    kind === 'whole'
      ? below('/body', await validateRequestBody(operation, body))
      : await validateRequestBody(operation, body),
  ]
  const problems = parts.flatMap((part) => (part.ok ? [] : part.problems))
  return problems.length === 0 ? passed : { ok: false, problems }
}

const passed: Checked = { ok: true }

function below(field: string, checked: Checked): Checked {
  if (checked.ok) return checked
  return {
    ok: false,
    problems: checked.problems.map((problem) => ({ ...problem, field: field + problem.field })),
  }
}

function withoutUndefined(values: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}

/**
 * Checks a JSON answer. Stricter than what a client insists on: a known field of another type is a problem, too. Fields
 * and values of lists that the description does not know pass.
 */
export async function validateAnswer(operation: OperationName, answer: unknown): Promise<Checked> {
  const { answer: kind } = routes[operation]
  if (kind === 'none') return answer === undefined ? { ok: true } : refused('must be left out')
  if (kind !== 'json') return { ok: true }
  return run((await checks[operation]?.())?.answer, answer)
}

function run(check: Check | undefined, value: unknown): Checked {
  if (!check) return { ok: true }
  if (value === undefined) return refused('is missing')
  if (check(value)) return { ok: true }
  return { ok: false, problems: (check.errors ?? []).map(problemOf) }
}

function refused(message: string): Checked {
  return { ok: false, problems: [{ field: '', message }] }
}

function problemOf({ instancePath, keyword, message, params }: CheckError): FieldProblem {
  const { missingProperty } = params
  if (keyword === 'required' && missingProperty !== undefined) {
    // RFC 6901: these two signs mean something in a JSON pointer.
    const name = missingProperty.replaceAll('~', '~0').replaceAll('/', '~1')
    return { field: `${instancePath}/${name}`, message: 'is missing' }
  }
  return { field: instancePath, message: message ?? 'is not valid' }
}
