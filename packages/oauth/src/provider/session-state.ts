import { uncheckedClaims } from './unchecked-claims.ts'

/** Keycloak's login that tokens belong to: the answer's `session_state`, or that of the access token. A hint, so it is not checked. */
export function sessionStateOf(answer: Readonly<Record<string, unknown>>): { sessionState?: string } {
  const claims = uncheckedClaims(answer['access_token'])
  const found = [answer['session_state'], claims['session_state'], claims['sid']].find(isId)
  return found === undefined ? {} : { sessionState: found }
}

const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[\x21-\x7e]{1,200}$/.test(value)
