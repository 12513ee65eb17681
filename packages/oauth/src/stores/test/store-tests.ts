import { connectionTests } from './connections.ts'
import { flowTests } from './flows.ts'
import { grantTests } from './grants.ts'
import { sessionTests } from './sessions.ts'
import type { StoreTest } from './store-test.ts'
import { taskTests } from './tasks.ts'

export type { OpenStore, StoreTest } from './store-test.ts'

/**
 * What a store of your own must do, for the test framework of your choice:
 * `for (const { name, run } of storeTests) it(name, () => run(openMyStore))`. The function you pass opens a new, empty store at each
 * call; the test closes it. The stores of this package pass the same tests.
 */
export const storeTests: readonly StoreTest[] = [
  ...flowTests,
  ...sessionTests,
  ...grantTests,
  ...connectionTests,
  ...taskTests,
]
