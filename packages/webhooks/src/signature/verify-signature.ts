import { constants, verify, type KeyObject } from 'node:crypto'
import { pushSignature } from '@sipgate-kit/contract'

/** Standard base64 of 2048 to 16384 bit. */
const form = /^[A-Za-z0-9+/]{342,2732}={0,2}$/

/** Whether a header can be a signature at all. Two headers arrive as one with a comma, and are none. */
export function isSignature(header: string): boolean {
  return form.test(header) && header.length % 4 === 0
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
