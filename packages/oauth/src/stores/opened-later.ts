import { storeMethods, type Store } from './store.ts'

/**
 * A store that is still being opened: each call waits for it.
 *
 * If it cannot be opened, this promise's rejection stays unhandled, and Node ends the program with the store's error. This is
 * intended: an app whose store cannot be opened must not run. `await` the store to handle the error yourself.
 */
export function openedLater(opening: Promise<Store>): Store {
  // A promise of its own, so that an early request that waits for the store does not count as handling the rejection.
  void opening.then(() => undefined)
  const waiting = storeMethods.map((name): [string, unknown] => [
    name,
    async (...given: never[]) => {
      const store = await opening
      return (store[name] as (...given: never[]) => unknown)(...given)
    },
  ])
  return Object.fromEntries(waiting) as unknown as Store
}
