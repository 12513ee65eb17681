/** What a client works with on Node, and on what offers Node's modules. */
import type { Defaults } from '../client-options.ts'
import { createRequestCheck } from '../safeguards/create-request-check.ts'
import { safeguards } from '../safeguards/safeguards.ts'
import { installedValidators } from './installed-validators.ts'

export { createTransport } from '../transport/node-http.ts'

export const defaults: Defaults = /* @__PURE__ */ {
  safeguards,
  // Each request is compared with the description of the API, where that is installed.
  checks: [createRequestCheck(installedValidators)],
}
