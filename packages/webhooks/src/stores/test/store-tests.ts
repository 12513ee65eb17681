import { callTests } from './calls.ts'
import { changeTests } from './changes.ts'
import { pushTests } from './pushes.ts'
import type { StoreTest } from './store-test.ts'
import { sweepTests } from './sweep.ts'

export type { OpenStores, StoreTest } from './store-test.ts'

/**
 * What a store of your own must do, for the test framework of your choice:
 * `for (const { name, run } of storeTests) it(name, () => run(openMyStores))`. The function you pass opens two instances on a new, empty
 * store at each call; the test closes them. A store that lives in one process returns the same instance twice. The stores of this
 * package pass the same tests.
 */
export const storeTests: readonly StoreTest[] = [...pushTests, ...callTests, ...changeTests, ...sweepTests]
