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
