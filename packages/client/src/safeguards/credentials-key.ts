import type { Credentials } from '../call/auth.ts'

/** Makes the keys worthless outside this process; made at the first need. */
let salt: Uint8Array<ArrayBuffer> | undefined

/**
 * Tells credentials apart without telling them: the same text for the same ones, as long as the process runs. Undefined
 * where the runtime has no SHA-256, as in a page on plain http.
 */
export async function credentialsKey({ header }: Credentials): Promise<string | undefined> {
  const { subtle } = crypto as { readonly subtle?: SubtleCrypto }
  if (!subtle) return undefined
  salt ??= crypto.getRandomValues(new Uint8Array(16))
  const salted = new Uint8Array([...salt, ...new TextEncoder().encode(header)])
  const digest = new Uint8Array(await subtle.digest('SHA-256', salted))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
