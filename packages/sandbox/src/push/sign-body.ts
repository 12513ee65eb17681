import { createPrivateKey, sign } from 'node:crypto'
import { promisify } from 'node:util'
import { pushSignature } from '@sipgate-kit/contract'
import { pushKey } from './push-key.ts'

/** In another thread, so that a thousand pushes do not stand in each other's way. */
const signed = promisify(sign)
const key = createPrivateKey(pushKey.privateKey)

/** The signature of a body by the sandbox's key, in base64. */
export async function signBody(body: string | Uint8Array): Promise<string> {
  return (await signed(pushSignature.algorithm, Buffer.from(body), key)).toString('base64')
}

/** A signature that fits nothing, though it looks like one. */
export function wrongSignature(right: string): string {
  return `${right.startsWith('A') ? 'B' : 'A'}${right.slice(1)}`
}
