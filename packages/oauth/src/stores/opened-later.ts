import { storeMethods, type Store } from './store.ts'

/**
 * A store that is still being opened: each call waits for it.
 *
 * When it cannot be opened, nobody handles this promise's rejection, and Node ends the program with the store's error. That is
 * meant: an app whose store cannot be opened must not start as if all were well. `await` the store to handle it yourself.
 */
export function openedLater(opening: Promise<Store>): Store {
  // Apart from the calls that wait, so that an early request does not count as having handled the rejection.
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
