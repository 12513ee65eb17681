import { isOAuthError, type OAuthErrorCode } from '@sipgate-kit/oauth'
import { StartError } from '../start-error.ts'

/** What is wrong with a database, and how to fix it. Each sentence begins with the database's name. */
export type Problems = Partial<Record<OAuthErrorCode, string>>

/** The error of a start that fails for a reason that `problems` has words for. */
export function knownProblem(cause: unknown, name: string, problems: Problems): StartError | undefined {
  const problem = isOAuthError(cause) ? problems[cause.code] : undefined
  if (problem === undefined || !isOAuthError(cause)) return undefined
  const code = cause.code.startsWith('encryption_key') ? 'keys_unusable' : 'database_unusable'
  return new StartError(code, `${name} ${problem}`, { cause })
}
