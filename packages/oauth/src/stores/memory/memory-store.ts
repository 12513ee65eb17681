import { checkOptions } from '../../check-options.ts'
import { parseEncryptionKeys, type EncryptionKey } from '../encryption-keys.ts'
import { memoryRows } from './memory-rows.ts'
import { readPlatform, type Platform } from '../../platform.ts'
import { sealedStore } from '../sealed-store.ts'
import type { Store } from '../store.ts'

/** Options of `memoryStore()`. */
export interface MemoryStoreOptions {
  /** `id:base64(32 bytes)[,…]` or parsed. Default: a random key. */
  encryptionKeys?: string | readonly EncryptionKey[]
  /** Randomness. Default: the machine's. */
  platform?: Partial<Platform>
}

const optionNames = Object.keys({
  encryptionKeys: true,
  platform: true,
} satisfies Record<keyof MemoryStoreOptions, true>)

/**
 * A store in memory, for tests and for trying things out: every login ends with the process.
 * It encrypts grants too, so that a printed or dumped store shows no token. Without `encryptionKeys` it uses a random key.
 * @throws OAuthError `invalid_option`, `invalid_encryption_keys`
 */
export function memoryStore(options: MemoryStoreOptions = {}): Store {
  checkOptions('memoryStore', options, optionNames)
  const platform = readPlatform(options.platform)
  const { encryptionKeys: keys = [{ id: 'memory', key: platform.randomBytes(32) }] } = options
  return sealedStore(memoryRows(), parseEncryptionKeys(keys), platform)
}
