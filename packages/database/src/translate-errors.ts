import { isDatabaseError, type DatabaseError } from './database-error.ts'

/**
 * Opens a service on a database for a package that has errors of its own: each DatabaseError, of `open` and of all methods, becomes
 * what `errorOf` makes of it. What else is thrown stays as it is.
 */
export async function translateErrors<Service extends object>(
  open: () => Promise<Service>,
  methods: readonly (keyof Service & string)[],
  errorOf: (error: DatabaseError) => Error,
): Promise<Service> {
  async function translated<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work()
    } catch (error) {
      throw isDatabaseError(error) ? errorOf(error) : error
    }
  }
  const service = await translated(open)
  const translating = methods.map((name): [string, unknown] => [
    name,
    (...given: never[]) =>
      translated(() => (service[name] as (...given: never[]) => Promise<unknown>)(...given)),
  ])
  return Object.fromEntries(translating) as Service
}
