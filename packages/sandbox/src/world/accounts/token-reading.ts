import { compactVerify } from 'jose'
import type { Kernel } from '../kernel.ts'
import type { Realm } from '../state/state.ts'
import { realms } from './realms.ts'
import { keyId, verifyingKey } from './signing-key.ts'

/** The claims that the login server itself relies on in its own tokens. */
export interface TokenClaims {
  typ: 'Bearer' | 'Refresh' | 'ID'
  jti: string
  iss: string
  /** The client. */
  azp: string
  sub: string
  /** Seconds since 1970. */
  exp: number
  session_state: string
  /** The grant. Empty in an id token. */
  client_session: string
  /** Space-separated. Empty in an id token. */
  scope: string
}

/**
 * Tokens whose signature was right, since clients send the same one again and again and checking it is the slowest part of
 * answering. The keys never change, so a right signature stays right.
 */
const verified = new Map<string, TokenClaims>()
const verifiedLimit = 1000

async function verify(token: string): Promise<TokenClaims | { refused: string }> {
  let payload: unknown
  try {
    const { protectedHeader, payload: bytes } = await compactVerify(token, await verifyingKey(), {
      algorithms: ['RS256'],
    })
    if (protectedHeader.kid !== keyId)
      return { refused: 'The token names a key that the sandbox does not have.' }
    payload = JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return { refused: 'The token was not signed by this sandbox, or was changed on its way.' }
  }
  const claims = asClaims(payload)
  if (!claims) return { refused: 'The token lacks claims that all tokens of the sandbox have.' }
  if (verified.size >= verifiedLimit) verified.delete(verified.keys().next().value ?? '')
  verified.set(token, claims)
  return claims
}

/** Reads a token that this sandbox signed, or says in one sentence why it did not. Does not look at `exp`. */
export async function readToken(
  kernel: Kernel,
  token: string,
): Promise<{ claims: TokenClaims; realm: Realm } | { refused: string }> {
  const claims = verified.get(token) ?? (await verify(token))
  if ('refused' in claims) return claims
  const realm = realms.find((candidate) => kernel.urls.issuer(candidate) === claims.iss)
  if (!realm) {
    return {
      refused: `The token comes from ${claims.iss}; this sandbox issues as ${kernel.urls.issuer('third-party')}.`,
    }
  }
  return { claims, realm }
}

function asClaims(payload: unknown): TokenClaims | undefined {
  if (typeof payload !== 'object' || payload === null) return undefined
  const claims = payload as Record<string, unknown>
  const text = (name: string) => (typeof claims[name] === 'string' ? claims[name] : '')
  const { typ, exp } = claims
  if (typ !== 'Bearer' && typ !== 'Refresh' && typ !== 'ID') return undefined
  if (typeof exp !== 'number' || !text('iss') || !text('azp')) return undefined
  return {
    typ,
    exp,
    jti: text('jti'),
    iss: text('iss'),
    azp: text('azp'),
    sub: text('sub'),
    session_state: text('session_state'),
    client_session: text('client_session'),
    scope: text('scope'),
  }
}
