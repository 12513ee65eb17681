import type { CallStore } from '../store.ts'

/** Opens as many instances of a store, which share what is in it. It is new and empty. */
export type OpenStores = (instances: number) => Promise<readonly CallStore[]>

/** One thing that every store does, whatever it is built on. Belongs to no test framework. */
export interface StoreTest {
  /** What a store does, such as `a push is handled by one of many`. */
  readonly name: string
  /** Rejects with an `AssertionError` if the store does not do it. Closes the stores that it opened. */
  readonly run: (open: OpenStores) => Promise<void>
}

/** A test of two instances that share a store. One that needs no second one does not mention it. */
export function storeTest(name: string, work: (one: CallStore, two: CallStore) => Promise<void>): StoreTest {
  return {
    name,
    async run(open) {
      const stores = await open(2)
      const [one, two] = stores
      try {
        if (!one || !two) throw new TypeError('The function that opens stores must return two.')
        await work(one, two)
      } finally {
        for (const store of stores) await store.close()
      }
    },
  }
}

/** What `work` returns for each of `count` calls, all at once. */
export const atOnce = <Result>(count: number, work: (index: number) => Promise<Result>): Promise<Result[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)))
