import { createHmac, createPublicKey } from 'node:crypto'
import { keyId, publicKey, signingKey } from '../world/accounts/signing-key.ts'
import { evilPublicKey, evilSigningKey } from './evil-key.ts'

export type Claims = Record<string, unknown>

/** Makes a JWT of claims. It checks nothing, so that headers and claims may be as wrong as a behaviour needs them. */
export type Signer = (header: Claims, claims: Claims) => Promise<string>

const encoded = (part: Claims) => Buffer.from(JSON.stringify(part)).toString('base64url')

/** `sandbox` comes first, as in honest tokens: clients keep them away from sipgate by their first letters. */
function unsigned(header: Claims, claims: Claims): string {
  return `${encoded({ sandbox: true, typ: 'JWT', ...header })}.${encoded(claims)}`
}

async function rsa(text: string, key: Awaited<ReturnType<typeof signingKey>>): Promise<string> {
  const signature = await crypto.subtle.sign('RSASSA-PKCS1-v1_5', key as CryptoKey, Buffer.from(text))
  return `${text}.${Buffer.from(signature).toString('base64url')}`
}

/** With the login server's key, under its name. A header of `undefined` is left out. */
export const withOwnKey: Signer = async (header, claims) =>
  rsa(unsigned({ alg: 'RS256', kid: keyId, ...header }, claims), await signingKey())

/** With a second key, under its own name. */
export const withSecondKey: Signer = async (header, claims) =>
  rsa(unsigned({ alg: 'RS256', kid: evilPublicKey.kid, ...header }, claims), await evilSigningKey())

/** With a second key, under the name of the first. */
export const withSecondKeyUnderOwnName: Signer = (header, claims) =>
  withSecondKey({ ...header, kid: keyId }, claims)

/** Says that no signature is needed. */
export const withoutSignature: Signer = async (header, claims) =>
  `${unsigned({ alg: 'none', ...header }, claims)}.`

/** With the public key as the shared secret: who lets the token choose the algorithm finds it right. */
export const withPublicKeyAsSecret: Signer = async (header, claims) => {
  const pem = createPublicKey({ key: publicKey, format: 'jwk' }).export({ type: 'spki', format: 'pem' })
  const text = unsigned({ alg: 'HS256', kid: keyId, ...header }, claims)
  return `${text}.${createHmac('sha256', pem).update(text).digest('base64url')}`
}

/** With a signature in which one bit is wrong. */
export const withBrokenSignature: Signer = async (header, claims) => {
  const token = await withOwnKey(header, claims)
  const [head = '', body = '', signature = ''] = token.split('.')
  const bytes = Buffer.from(signature, 'base64url')
  bytes[20] = (bytes[20] ?? 0) ^ 1
  return `${head}.${body}.${bytes.toString('base64url')}`
}
