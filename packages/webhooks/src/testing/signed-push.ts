import { createPrivateKey, sign } from 'node:crypto'
import { pushSignature } from '@sipgate-kit/contract'
import { pushBody } from './push-body.ts'
import { samplePush, type PushFields } from './sample-push.ts'
import { testKey } from './test-key.ts'

/** How a push of a test is sent. */
export interface SigningOptions {
  /** Where it goes. Default `http://localhost/push`. */
  readonly url?: string | URL | undefined
  /** A private key in PEM. Default: that of `testKey`. */
  readonly key?: string | undefined
  /** `missing` sends no signature, `wrong` one of another body. Default `right`. */
  readonly signature?: 'right' | 'missing' | 'wrong' | undefined
  /** Further headers, or others than sipgate sends. */
  readonly headers?: Readonly<Record<string, string>> | undefined
}

/**
 * A signed push, as sipgate posts it: `calls.fetch(signedPush({ event: 'newCall', from: '+492214710001' }))`. It may be sent once, as
 * every Request.
 */
export function signedPush(fields: PushFields, options: SigningOptions = {}): Request {
  return signedBody(pushBody(samplePush(fields)), options)
}

/** A request with any body, signed: for pushes that sipgate would never send. */
export function signedBody(
  body: string,
  { url = 'http://localhost/push', key, signature = 'right', headers = {} }: SigningOptions = {},
): Request {
  const sent = new Headers({
    'user-agent': 'sipgate.io',
    accept: 'application/xml, text/plain, text/html',
    'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
  })
  const signed = signature === 'wrong' ? `${body}&` : body
  if (signature !== 'missing') sent.set(pushSignature.header, signatureOf(signed, key))
  for (const [name, value] of Object.entries(headers)) sent.set(name, value)
  return new Request(url, { method: 'POST', body, redirect: 'manual', headers: sent })
}

/**
 * The signature of a body, in base64.
 * @param key a private key in PEM. Default: that of `testKey`
 */
export function signatureOf(body: string | Uint8Array, key: string = testKey.privateKey): string {
  return sign(pushSignature.algorithm, Buffer.from(body), createPrivateKey(key)).toString('base64')
}
