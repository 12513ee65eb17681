import { parseEncryptionKeys, type EncryptionKey } from './encryption-keys.ts'
import { memoryRows } from './memory-rows.ts'
import { systemPlatform, type Platform } from './platform.ts'
import { sealedStore } from './sealed-store.ts'
import type { Store } from './store.ts'

/**
 * A store in memory: every login ends with the process. For tests and for trying things out.
 * Grants are encrypted here too, so that a printed or dumped store shows no token; without `encryptionKeys` under a random key.
 * @throws OAuthError `invalid_encryption_keys`
 */
export function memoryStore(
  options: { encryptionKeys?: string | readonly EncryptionKey[]; platform?: Partial<Platform> } = {},
): Store {
  const platform = { ...systemPlatform, ...options.platform }
  const keys = options.encryptionKeys ?? [{ id: 'memory', key: platform.randomBytes(32) }]
  return sealedStore(memoryRows(), parseEncryptionKeys(keys), platform)
}
