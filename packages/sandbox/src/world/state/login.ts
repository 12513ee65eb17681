import type { OAuthClient } from '@sipgate-kit/contract'
import { flag, list, number, object, oneOf, text, type Of, type Shape } from './shape.ts'

export const realm = oneOf('third-party', 'sipgate-apps')
export type Realm = Of<typeof realm>

const userRef = { masterSipId: text, userId: text }
/** Names one user across accounts, since `w0` alone does not. */
export interface UserRef {
  masterSipId: string
  userId: string
}

const clientRef = { realm, clientId: text }

const oauthClient = {
  clientId: text,
  clientSecret: text,
  name: text,
  description: text,
  redirectUris: list(text),
  webOrigins: list(text),
  privacyUrl: text,
  termsUrl: text,
} satisfies { [Field in keyof Required<OAuthClient>]: Shape<Required<OAuthClient>[Field]> }

export const client = object(
  {
    ...oauthClient,
    realm,
    /** The account whose users may manage this client over REST. */
    owner: text,
    /** Whether `response_type=token` and `id_token token` are allowed. */
    implicitFlow: flag,
    /** Whether `grant_type=password` is allowed. */
    directAccessGrants: flag,
  },
  {
    /** Whether users are asked for consent. Default: yes, except for clients with `directAccessGrants`, which are sipgate's own. */
    consentRequired: flag,
  },
)
export type ClientState = Of<typeof client>

export const consent = object({ ...userRef, ...clientRef, scopes: list(text) })
export type Consent = Of<typeof consent>

export const passwordReset = object({
  ...userRef,
  /** What the mailed link ends in. */
  nonce: text,
  expiresAt: number,
})

export const loginSession = object({
  ...userRef,
  /** What clients see as `session_state`. */
  id: text,
  /** What the browser's cookie holds, new at every login. */
  cookie: text,
  realm,
  authenticatedAt: number,
  expiresAt: number,
})
/** The login server's own session: what its cookie stands for. */
export type LoginSession = Of<typeof loginSession>

export const authorizationCode = object(
  {
    ...userRef,
    ...clientRef,
    code: text,
    redirectUri: text,
    scopes: list(text),
    sessionId: text,
    authenticatedAt: number,
    expiresAt: number,
  },
  {
    nonce: text,
    codeChallenge: text,
    codeChallengeMethod: oneOf('S256', 'plain'),
    /** Whether the user did not type a password for this code, since the session's cookie was enough. */
    fromCookie: flag,
    /** Set once the code was tried: a second use ends this grant. Empty when the first try failed. */
    usedByGrant: text,
  },
)
export type AuthorizationCode = Of<typeof authorizationCode>

export const grant = object(
  {
    ...userRef,
    ...clientRef,
    id: text,
    scopes: list(text),
    sessionId: text,
    authenticatedAt: number,
    createdAt: number,
    /** The `jti` of the only refresh token that works now. Empty when there is none (implicit flow). */
    refreshTokenId: text,
    refreshCount: number,
  },
  {
    nonce: text,
    fromCookie: flag,
    /** The one before it, which a grace window may still let through. */
    previousRefreshTokenId: text,
    refreshedAt: number,
    /** How often the grace window let a used refresh token through. */
    reusedInGrace: number,
    /** Set when it ended: why, for the console. */
    ended: oneOf('logout', 'revoked', 'reuse', 'consent withdrawn', 'code reused'),
  },
)
/** What one user allowed one client to do: the tokens of one login, across all refreshes. */
export type GrantState = Of<typeof grant>
