import { jsonObject } from './json-object.ts'

/** The claims of a token whose signature nobody has checked: for hints and explanations only. Empty if it is not a JWT. */
export function uncheckedClaims(token: unknown): Readonly<Record<string, unknown>> {
  if (typeof token !== 'string') return {}
  return jsonObject(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')) ?? {}
}
