import { constants, verify, type KeyObject } from 'node:crypto'
import { pushSignature } from '@sipgate-kit/contract'

const base64 = /^[A-Za-z0-9+/]+={0,2}$/
/** Characters of standard base64, for 2048 to 16384 bit. */
const [shortest, longest] = [344, 2732]

/** Whether a header can be a signature at all. Two headers arrive as one with a comma, and are none. */
export function isSignature(header: string): boolean {
  const { length } = header
  return length >= shortest && length <= longest && length % 4 === 0 && base64.test(header)
}

/**
 * Whether one of the keys signed exactly these bytes. Neither the URL nor a time is signed.
 * @param signature as `isSignature()` lets it pass
 */
export function isSigned(body: Uint8Array, signature: string, keys: readonly KeyObject[]): boolean {
  const bytes = Buffer.from(signature, 'base64')
  return keys.some((key) =>
    verify(pushSignature.algorithm, body, { key, padding: constants.RSA_PKCS1_PADDING }, bytes),
  )
}
