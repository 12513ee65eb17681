import { DatabaseError, isDatabaseError, type DatabaseErrorCode } from '../database-error.ts'

/** An error as it crosses between threads, which keep neither classes nor own properties of errors. */
export type Failure =
  | { readonly code: DatabaseErrorCode; readonly detail: string; readonly cause: FailedCause | undefined }
  | { readonly error: Error }

interface FailedCause {
  readonly name: string
  readonly message: string
  readonly code: unknown
}

export function failureOf(error: unknown): Failure {
  if (!isDatabaseError(error)) return { error: error instanceof Error ? error : new Error(String(error)) }
  const { code, detail, cause } = error
  return { code, detail, cause: causeOf(cause) }
}

export function errorOf(failure: Failure): Error {
  if ('error' in failure) return failure.error
  const { code, detail, cause } = failure
  return new DatabaseError(code, { detail, cause: cause && Object.assign(new Error(cause.message), cause) })
}

function causeOf(cause: unknown): FailedCause | undefined {
  if (isDatabaseError(cause)) return causeOf(cause.cause)
  if (!(cause instanceof Error)) return undefined
  const { name, message } = cause
  const code = (cause as { code?: unknown }).code
  return { name, message, code: typeof code === 'string' || typeof code === 'number' ? code : undefined }
}
