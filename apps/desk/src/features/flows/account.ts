import { isSipgateError } from '@sipgate-kit/client'
import type { UserRequest } from '../../http/user-request.ts'
import { Problem } from '../../problems/problem.ts'
import { isTemporary } from '../../user/last-known.ts'

/** For pages that can do without the answer. */
const soon = { timeout: 3_000, retries: 0 } as const

/** What the user may do with flows. Unknown: sipgate does not answer, and changes would be refused. */
export type Rights = 'change' | 'look' | 'unknown'

export async function readRights(request: UserRequest): Promise<Rights> {
  try {
    return (await askAdmin(request, soon)) ? 'change' : 'look'
  } catch (error) {
    if (isTemporary(error)) return 'unknown'
    throw error
  }
}

/** @throws Problem `forbidden` unless the user is an administrator now */
export async function requireAdmin(request: UserRequest): Promise<void> {
  if (!(await askAdmin(request))) throw new Problem('forbidden')
}

async function askAdmin({ sipgate, login }: UserRequest, options?: typeof soon): Promise<boolean> {
  const user = await sipgate.users.get({ userId: login.user.sub }, options)
  return user.admin === true
}

const mostNumbers = 1_000

/** The account's numbers in E.164, without short ones. */
export async function askNumbers({ sipgate }: UserRequest): Promise<readonly string[]> {
  const numbers: string[] = []
  for await (const { number } of sipgate.numbers.list()) {
    if (typeof number === 'string' && /^\+\d{5,15}$/.test(number)) numbers.push(number)
    if (numbers.length >= mostNumbers) break
  }
  return numbers
}

/** Whether sipgate posts incoming calls to desk. Who may not know, or cannot be told now, is not warned. */
export async function isConnected({ sipgate }: UserRequest, pushUrl: string): Promise<boolean> {
  try {
    const { incomingUrl } = await sipgate.settings.sipgateio.get(soon)
    return incomingUrl === pushUrl
  } catch (error) {
    if (isSipgateError(error)) return true
    throw error
  }
}
