/** What a client works with in browsers, edge workers and all other runtimes: nothing that not everyone needs. */
import type { Defaults } from '../client-options.ts'

export { createTransport } from '../transport/fetch.ts'

export const defaults: Defaults = { safeguards: undefined, checks: [] }
