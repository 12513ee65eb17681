import type { Store } from '../store.ts'

/** Opens a new, empty store. */
export type OpenStore = () => Promise<Store>

/** One thing that every store does, whatever it is built on. Belongs to no test framework. */
export interface StoreTest {
  /** What a store does, such as `sessions lead to their grant`. Numbers such as T12 are those of the threats in the security docs. */
  readonly name: string
  /** Rejects with an `AssertionError` if the store does not do it. Closes the stores that it opened. */
  readonly run: (open: OpenStore) => Promise<void>
}

export function storeTest(name: string, work: (store: Store) => Promise<void>): StoreTest {
  return {
    name,
    async run(open) {
      const store = await open()
      try {
        await work(store)
      } finally {
        await store.close()
      }
    },
  }
}

/** What `work` returns for each of `count` calls, all at once. */
export const atOnce = <Result>(count: number, work: (index: number) => Promise<Result>): Promise<Result[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)))

/** Texts that a careless store would read something into. All are well-formed Unicode without NUL. */
export const oddTexts: readonly string[] = [
  '../x',
  'con',
  '☎️',
  '\u00e9',
  'e\u0301',
  "' or 1=1 --",
  '%',
  '*',
  '$1',
  '?',
  ' a',
  'a ',
  'A',
  'a:b',
  'a\nb',
  '{a}',
  '__proto__',
  'constructor',
  'a'.repeat(2000),
  '\u{1f4de}',
  '\ufffd',
]
