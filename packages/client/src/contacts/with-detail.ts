import { SipgateError } from '../errors/sipgate-error.ts'

/** The same error with one more sentence, such as what was done before it. */
export function withDetail(error: unknown, sentence: string): unknown {
  if (!(error instanceof SipgateError) || sentence === '') return error
  const detail = [error.detail, sentence].filter(Boolean).join(' ')
  return new SipgateError(error.code, { ...error, detail, cause: error.cause })
}
