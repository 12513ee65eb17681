import { isDatabaseError } from '@sipgate-kit/database'
import { isOAuthError, type OAuthErrorCode } from '@sipgate-kit/oauth'
import { isWebhookError } from '@sipgate-kit/webhooks'
import { StartError } from '../start-error.ts'

/** What is wrong with a database, and how to fix it. Each sentence begins with the database's name. */
export type Problems = Partial<Record<OAuthErrorCode, string>>

/** The error of a start that fails for a reason that `problems` has words for. */
export function knownProblem(cause: unknown, name: string, problems: Problems): StartError | undefined {
  const reason = reasonOf(cause)
  const problem = reason && problems[reason]
  if (problem === undefined) return undefined
  const code = reason?.startsWith('encryption_key') ? 'keys_unusable' : 'database_unusable'
  return new StartError(code, `${name} ${problem}`, { cause })
}

/** Whoever opened it: each package has its own word for what is wrong with a database. */
function reasonOf(cause: unknown): OAuthErrorCode | undefined {
  if (isDatabaseError(cause)) return cause.code.replace(/^database_/, 'store_') as OAuthErrorCode
  return isOAuthError(cause) || isWebhookError(cause) ? (cause.code as OAuthErrorCode) : undefined
}
