import { checkOptions, hasFunctions, invalidOption } from '../check-options.ts'
import { readPlatform, type Platform } from '../platform.ts'
import { parseEncryptionKeys, type EncryptionKey } from './encryption-keys.ts'
import { rowsMethods, type Rows } from './rows.ts'
import { sealedStore } from './sealed-store.ts'
import type { Store } from './store.ts'

export { flowMemory, latestLease, rowsMethods, sweepBatch } from './rows.ts'
export type { FlowRow, GrantRow, RenewedRow, Rows, TakenFlowRow } from './rows.ts'

/** Options of `storeOnRows()`. */
export interface StoreOnRowsOptions {
  /** `id:base64(32 bytes)[,…]` or parsed: the first key encrypts, all of them decrypt. */
  encryptionKeys: string | readonly EncryptionKey[]
  /** Randomness. Default: the machine's. */
  platform?: Partial<Platform> | undefined
}

const optionNames = Object.keys({
  encryptionKeys: true,
  platform: true,
} satisfies Record<keyof StoreOnRowsOptions, true>)

/**
 * A store on a database of your own, which keeps plain rows and learns neither keys nor tokens: they are encrypted before they reach
 * it. Hold it to the tests of `@sipgate-kit/oauth/store-tests`.
 * @throws OAuthError `invalid_option`, `invalid_encryption_keys`
 */
export function storeOnRows(rows: Rows, options: StoreOnRowsOptions): Store {
  if (!hasFunctions(rows, rowsMethods))
    throw invalidOption('storeOnRows() takes an object with all methods of Rows')
  checkOptions('storeOnRows', options, optionNames, 'storeOnRows(rows, { encryptionKeys })')
  return sealedStore(rows, parseEncryptionKeys(options.encryptionKeys), readPlatform(options.platform))
}
