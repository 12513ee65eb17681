import { signedBody as signed, testKey } from '../src/testing/index.ts'

export const publicKey: string = testKey.publicKey

export { signatureOf } from '../src/testing/index.ts'

/** A signed request with the fields of a form by their names there. Fields that are undefined are left out; lists are repeated. */
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

export const signedBody = (
  url: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Request => signed(body, { url, headers })

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
