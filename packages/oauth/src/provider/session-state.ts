/** Keycloak's login that tokens belong to: the answer's `session_state`, or that of the access token. A hint, so it is not checked. */
export function sessionStateOf(answer: Readonly<Record<string, unknown>>): { sessionState?: string } {
  const { access_token: token } = answer
  const claims = typeof token === 'string' ? claimsOf(token) : {}
  const found = [answer['session_state'], claims['session_state'], claims['sid']].find(isId)
  return found === undefined ? {} : { sessionState: found }
}

const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[\x21-\x7e]{1,200}$/.test(value)

function claimsOf(token: string): Record<string, unknown> {
  try {
    const text = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')
    return Object(JSON.parse(text)) as Record<string, unknown>
  } catch {
    return {}
  }
}
