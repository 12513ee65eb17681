import { isOAuthError, OAuthError, oauthProblems, type OAuthErrorCode } from '../../oauth-error.ts'

/** An error as it crosses between threads, which keep neither classes nor own properties of errors. */
export type Failure =
  | { readonly code: OAuthErrorCode; readonly detail: string; readonly cause: FailedCause | undefined }
  | { readonly error: Error }

interface FailedCause {
  readonly name: string
  readonly message: string
  readonly code: unknown
}

export function failureOf(error: unknown): Failure {
  if (!isOAuthError(error)) return { error: error instanceof Error ? error : new Error(String(error)) }
  const { code, message, cause } = error
  return { code, detail: message.slice(oauthProblems[code].length + 1), cause: causeOf(cause) }
}

export function errorOf(failure: Failure): Error {
  if ('error' in failure) return failure.error
  const { code, detail, cause } = failure
  return new OAuthError(code, { detail, cause: cause && Object.assign(new Error(cause.message), cause) })
}

function causeOf(cause: unknown): FailedCause | undefined {
  if (isOAuthError(cause)) return causeOf(cause.cause)
  if (!(cause instanceof Error)) return undefined
  const { name, message } = cause
  const code = (cause as { code?: unknown }).code
  return { name, message, code: typeof code === 'string' || typeof code === 'number' ? code : undefined }
}
