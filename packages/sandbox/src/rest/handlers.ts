import { account } from './account.ts'
import { authorization } from './authorization.ts'
import { balance } from './balance.ts'
import type { Handlers } from './handler.ts'
import { users } from './users.ts'

/** What the sandbox's API can do. A test names the operations of the contract that are missing here. */
export const handlers: Handlers = { ...account, ...authorization, ...balance, ...users }
