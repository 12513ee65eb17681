const known = new Map<string, ReadonlySet<string> | undefined>()
const knownLimit = 100

/**
 * The scopes that sipgate's access tokens, JSON Web Tokens, carry in `scope`, older ones in `realm_access.roles`.
 * Undefined for a token that names none: only sipgate can tell then.
 */
export function grantedScopes(accessToken: string): ReadonlySet<string> | undefined {
  if (known.has(accessToken)) return known.get(accessToken)
  if (known.size >= knownLimit) known.clear()
  const scopes = readScopes(accessToken)
  known.set(accessToken, scopes)
  return scopes
}

function readScopes(accessToken: string): ReadonlySet<string> | undefined {
  const [, payload, signature] = accessToken.split('.')
  if (!payload || !signature) return undefined
  try {
    const claims = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/'))) as {
      scope?: unknown
      realm_access?: { roles?: unknown }
    }
    const { scope, realm_access: access } = claims
    const names: unknown[] = [typeof scope === 'string' ? scope.split(' ') : [], access?.roles ?? []].flat()
    const scopes = new Set(names.filter((name): name is string => typeof name === 'string' && name !== ''))
    return scopes.size > 0 ? scopes : undefined
  } catch {
    return undefined
  }
}
