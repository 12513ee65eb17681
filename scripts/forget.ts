/** `npm run forget -- 1234567w0`: deletes everything that desk stored of a user. Desk may run meanwhile. */
import { forgetUser, readConfig, StartError } from '@sipgate-kit/desk'
import { isOAuthError } from '@sipgate-kit/oauth'
import { root } from './run.ts'

try {
  console.log(await forgetUser(readConfig(process.env, { root }), process.argv[2] ?? ''))
} catch (error) {
  if (!(error instanceof StartError || isOAuthError(error))) throw error
  console.error(error.message)
  process.exitCode = 1
}
