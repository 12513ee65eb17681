import { createPrivateKey, sign } from 'node:crypto'
import { pushKey } from '../../sandbox/src/push/push-key.ts'

export const publicKey: string = pushKey.publicKey
const privateKey = createPrivateKey(pushKey.privateKey)

/** The signature of a body, by a sandbox's key. */
export function signatureOf(body: string | Uint8Array): string {
  return sign('RSA-SHA256', Buffer.from(body), privateKey).toString('base64')
}

/** A signed request as sipgate posts it. Fields that are undefined are left out; lists are repeated. */
export function signedPush(
  url: string,
  fields: Readonly<Record<string, string | readonly string[] | undefined>>,
  headers: Readonly<Record<string, string>> = {},
): Request {
  const form = new URLSearchParams()
  for (const [name, value] of Object.entries(fields))
    for (const each of [value ?? []].flat()) form.append(name, each)
  return signedBody(url, form.toString(), headers)
}

export function signedBody(
  url: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Request {
  return new Request(url, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
      'x-sipgate-signature': signatureOf(body),
      ...headers,
    },
  })
}

/** A call of Köln to the demo account of a sandbox. */
export const newCall = {
  event: 'newCall',
  direction: 'in',
  from: '492214710001',
  to: '493023125000',
  callId: 'call-1',
  origCallId: 'call-1',
  'user[]': 'Dana Sommer',
  'userId[]': 'w0',
  'fullUserId[]': '1000001w0',
} as const
