import { Buffer } from 'node:buffer'

/**
 * Checks `id:base64(32 bytes)[,…]` and returns it without stray spaces. The first key encrypts, all of them decrypt.
 * A wrong key is named by its position, so that no part of it is shown.
 */
export function parseEncryptionKeys(value: string): string {
  const keys = value.split(',').map((key) => key.trim())
  const ids = new Set<string>()
  keys.forEach((key, index) => {
    const [, id, secret] = /^([A-Za-z0-9_-]{1,32}):([A-Za-z0-9+/]{43}=)$/.exec(key) ?? []
    if (id === undefined || secret === undefined || Buffer.from(secret, 'base64').length !== 32) {
      throw new Error(
        `has an invalid key at position ${index + 1}: use a name, a colon and the output of \`openssl rand -base64 32\`.`,
      )
    }
    if (ids.has(id))
      throw new Error(`uses a name twice at position ${index + 1}: give each key its own name.`)
    ids.add(id)
  })
  return keys.join(',')
}
