/** `npm run reencrypt`: encrypts desk's logins with the first key, and says which older keys can go. Desk may run meanwhile. */
import { readConfig, reencryptDatabase, StartError } from '@sipgate-kit/desk'
import { isOAuthError } from '@sipgate-kit/oauth'
import { root } from './run.ts'

try {
  const { report, complete } = await reencryptDatabase(readConfig(process.env, { root }))
  console.log(report)
  if (!complete) process.exitCode = 2
} catch (error) {
  if (!(error instanceof StartError || isOAuthError(error))) throw error
  console.error(error.message)
  process.exitCode = 1
}
