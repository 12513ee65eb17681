import { CliError } from '../../../cli-error.ts'
import type { Control } from '../../../control.ts'
import type { SandboxUser } from './watched-sandbox.ts'

/**
 * Two users of different accounts: `demo` and `other`, or the first of two accounts.
 * @throws CliError when the sandbox has no two accounts with users
 */
export async function pickUsers(control: Control): Promise<{ demo: SandboxUser; other: SandboxUser }> {
  const { items } = await control.get<{ items: SandboxUser[] }>('/users?reveal=true')
  const demo = items.find(({ username }) => username === 'demo') ?? items[0]
  const strangers = items.filter(({ account }) => account !== demo?.account)
  const other = strangers.find(({ username }) => username === 'other') ?? strangers[0]
  if (demo && other) return { demo, other }
  throw new CliError(
    'The audit needs users in two accounts of the sandbox. Start it without --seed, or add one.',
  )
}
