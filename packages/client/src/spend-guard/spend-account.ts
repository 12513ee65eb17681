import type { PlannedCall } from '../call/check-call.ts'
import { invalidArgument, isSipgateError, SipgateError } from '../errors/sipgate-error.ts'

/** How many users' accounts are remembered; beyond, the one from longest ago is asked for again. */
const rememberedMost = 10_000

/** The account that a call is counted for. */
export type FindAccount = (call: PlannedCall) => string | Promise<string>

/** Only a text will do: one that is missing would count all tenants together. */
export function isAccount(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

/** What the function gives, once it is known to be the name of an account. */
export function checkedAccount(find: FindAccount): FindAccount {
  return async (call) => {
    const account: unknown = await find(call)
    if (!isAccount(account))
      throw invalidArgument(
        'The function `account` of the spending guard must return a text that is not empty.',
      )
    return account
  }
}

/** Asks sipgate whose the token is, once for each token. Tokens are not kept. */
export function accountOfToken(): FindAccount {
  const known = new Map<string, Promise<string>>()
  return async (call) => {
    const key = await call.credentialsKey()
    if (key === undefined) return askAccount(call)
    const found = known.get(key)
    if (found) return found
    const asked = askAccount(call)
    const [oldest] = known.keys()
    if (known.size >= rememberedMost && oldest !== undefined) known.delete(oldest)
    known.set(key, asked)
    asked.catch(() => known.delete(key))
    return asked
  }
}

async function askAccount({ request }: PlannedCall): Promise<string> {
  let account: unknown
  try {
    account = (await request('GET /authorization/userinfo')).masterSipId
  } catch (error) {
    throw explain(error)
  }
  if (!isAccount(account))
    throw new SipgateError('spend_refused', { detail: 'sipgate did not name the account.' })
  return account
}

/** Problems that say the same of the call itself: it was not made. All others would say too much. */
const sameForBoth = [
  'auth_failed',
  'missing_scope',
  'unauthorized',
  'forbidden',
  'rate_limited',
  'connection_failed',
  'timeout',
  'aborted',
]

/** The error without the name of the operation, so that it gets the one that was asked for. */
function explain(cause: unknown): unknown {
  if (!isSipgateError(cause)) return cause
  const { code, retryAfter, scopes } = cause
  const needs = scopes?.[0] ? `needs one of the scopes ${scopes.join(', ')}` : 'takes any valid token'
  return new SipgateError(sameForBoth.includes(code) ? code : 'spend_refused', {
    detail: `The spending guard asked sipgate whose account it is, and that failed; GET /authorization/userinfo ${needs}. With the option \`account\` nothing is asked.`,
    retryAfter,
    scopes,
    cause,
  })
}
