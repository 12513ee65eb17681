/**
 * What is still being opened, such as a store, by its methods: each call waits for it.
 *
 * If it cannot be opened, this promise's rejection stays unhandled, and Node ends the program with its error. This is intended: an
 * app whose store cannot be opened must not run. `await` the store to handle the error yourself.
 */
export function openedLater<Service extends object>(
  opening: Promise<Service>,
  methods: readonly (keyof Service & string)[],
): Service {
  // A promise of its own, so that an early request that waits for the store does not count as handling the rejection.
  void opening.then(() => undefined)
  const waiting = methods.map((name): [string, unknown] => [
    name,
    async (...given: never[]) => {
      const service = await opening
      return (service[name] as (...given: never[]) => unknown)(...given)
    },
  ])
  return Object.fromEntries(waiting) as Service
}
