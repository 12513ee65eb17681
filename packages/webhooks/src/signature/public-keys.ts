import { createHash, createPublicKey, type KeyObject } from 'node:crypto'
import { pushSignature } from '@sipgate-kit/contract'
import { WebhookError } from '../webhook-error.ts'

/** SHA-256 of the keys (SubjectPublicKeyInfo, DER) of which the private half is public, too: the sandbox's, and that of tests. */
const testKeys = [
  'c26814c899c8cf1fac10ffe7f9fe8d06f698692b6e843e3e23048b5a49b9c9cd',
  '3bd35ffde7b082f0ad69b6053bbac0cdc3251c29f6e5c6c08d1f5f799bcf2c22',
]

/**
 * The keys that pushes may be signed with.
 * @param given in PEM. Default: sipgate's
 * @param production whether keys of a sandbox are refused
 * @throws WebhookError `invalid_public_key`, `test_key_in_production`
 */
export function readPublicKeys(
  given: string | readonly string[] | undefined,
  production: boolean,
): readonly KeyObject[] {
  const pems = given === undefined ? [pushSignature.publicKey] : [given].flat()
  if (pems.length === 0) throw new WebhookError('invalid_public_key', { about: 'the list is empty' })
  return pems.map((pem) => {
    const key = readKey(pem)
    if (production && testKeys.includes(fingerprint(key))) throw new WebhookError('test_key_in_production')
    return key
  })
}

function readKey(pem: string): KeyObject {
  let key: KeyObject
  try {
    key = createPublicKey(pem)
  } catch (cause) {
    throw new WebhookError('invalid_public_key', { cause })
  }
  const { modulusLength = 0 } = key.asymmetricKeyDetails ?? {}
  if (key.asymmetricKeyType !== 'rsa' || modulusLength < 2048)
    throw new WebhookError('invalid_public_key', { about: 'RSA with at least 2048 bits' })
  return key
}

/** SHA-256 of a key, in hex. */
export function fingerprint(key: KeyObject): string {
  return createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex')
}
