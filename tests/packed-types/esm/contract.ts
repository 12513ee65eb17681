/** What a program may take from the contract: types, tables and checks. */
import { methodTable, nearestName, routes, scopes } from '@sipgate-kit/contract'
import type { Balance, KnownScope, OperationName, Operations, Resources, Scope } from '@sipgate-kit/contract'
import { validateAnswer, type Checked } from '@sipgate-kit/contract/validators'

const operation: OperationName = 'GET /balance'
const wanted: Scope[] = ['balance:read', 'some:scope-of-tomorrow']
const known: KnownScope = 'balance:read'
const balance: Balance = { amount: 123400, currency: 'EUR' }
type SmsBody = Operations['POST /sessions/sms']['body']
type List = Resources<{ timeout?: number }>['history']['list']

export const body: SmsBody = { smsId: 's0', recipient: '+493023125010', message: 'Hello' }
export const pageSizes: Parameters<List> = [{ types: ['CALL'], limit: 10 }, { timeout: 1000 }]
export const facts = [
  routes[operation].path,
  scopes[known].meaning,
  nearestName('ballance', Object.keys(methodTable)),
]
export async function check(): Promise<string> {
  const checked: Checked = await validateAnswer(operation, balance)
  return checked.ok
    ? wanted.join()
    : checked.problems.map(({ field, message }) => `${field} ${message}`).join()
}
