import * as client from 'openid-client'
import { checkAuthorizedParty } from './authorized-party.ts'
import { withDeadline } from './deadline.ts'
import { failureOf, type ProviderFailure } from './provider-failure.ts'
import { providerMetadata } from './provider-metadata.ts'
import { clockSkewSeconds } from '../platform.ts'
import type { Settings } from '../settings/settings.ts'
import type { LoginFlow } from '../stores/store.ts'
import { sessionStateOf } from './session-state.ts'
import { expiryOf, refreshExpiryOf } from '../grants/token-times.ts'
import { tokenTransport, type IssuedTokens, type TokenTransport } from './token-transport.ts'

/** Tokens that the login server issued. Times are on the app's own clock. */
export interface Tokens {
  readonly accessToken: string
  readonly issuedAt: number
  readonly expiresAt: number
  readonly refreshToken?: string
  readonly refreshExpiresAt?: number
  /** If absent, the scopes that were asked for (RFC 6749, section 5.1). */
  readonly scopes?: readonly string[]
  readonly idTokenSub?: string
  readonly sessionState?: string
}

type TokenResult =
  | { ok: true; tokens: Tokens }
  /** `issued`: tokens of an answer that failed a check. They are not used. */
  | { ok: false; failure: ProviderFailure; issued?: IssuedTokens }

interface AuthorizationRequest {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  readonly scopes: readonly string[]
}

/** The login server. openid-client prepares the requests and checks the answers. */
export interface Provider {
  metadata: () => Promise<client.ServerMetadata>
  /** Always with PKCE and S256 (RFC 7636). */
  authorizationUrl: (request: AuthorizationRequest) => Promise<URL>
  /** Exchanges the code of a callback for tokens, once. */
  exchange: (callback: URLSearchParams, state: string, flow: LoginFlow) => Promise<TokenResult>
  refresh: (refreshToken: string) => Promise<TokenResult>
}

/**
 * A renewal has already used up the old refresh token, so neither unavailable keys nor a wrong clock may cost the new one.
 * Its id token brings nothing new: issuer, audience and subject must stay the same (OpenID Connect Core, section 12.2).
 */
const renewalChecks = { acceptWithoutKeys: true, clockTolerance: 24 * 60 * 60 }

export function createProvider(settings: Settings): Provider {
  const metadata = providerMetadata(settings)
  let jwksCache: client.ExportedJWKSCache | undefined

  async function configuration(
    transport: TokenTransport,
    options: { keys?: client.ExportedJWKSCache | undefined; clockTolerance?: number } = {},
  ) {
    const { keys, clockTolerance = 60 } = options
    const config = new client.Configuration(
      await metadata(),
      settings.clientId,
      { [client.clockSkew]: clockSkewSeconds(settings.platform), [client.clockTolerance]: clockTolerance },
      client.ClientSecretPost(settings.clientSecret),
    )
    if (settings.insecure) client.allowInsecureRequests(config)
    if (keys) client.setJwksCache(config, keys)
    config[client.customFetch] = transport.fetch
    config.timeout = 0
    return config
  }

  /**
   * One token request. The answer is kept while it is checked, so that checks can be repeated with other keys or rules
   * without a second request: a code and a rotated refresh token work only once.
   */
  async function tokenRequest(
    ask: (config: client.Configuration, idToken: boolean) => Promise<client.TokenEndpointResponse>,
    options: { acceptWithoutKeys: boolean; clockTolerance: number },
  ): Promise<TokenResult> {
    let transport: TokenTransport | undefined
    try {
      return await withDeadline(settings.platform, settings.requestTimeout, async (signal) => {
        const { token_endpoint } = await metadata()
        const keysTimeout = settings.requestTimeout / 3
        transport = tokenTransport(settings.platform, {
          tokenEndpoint: token_endpoint ?? '',
          keysTimeout,
          signal,
        })
        const answer = await checkedAnswer(transport)
        return { ok: true, tokens: tokensOf(answer, transport) }
      })
    } catch (thrown) {
      const failure = failureOf(transport?.seen, thrown)
      return { ok: false, failure, ...(transport?.issued && { issued: transport.issued }) }
    }

    async function checkedAnswer(transport: TokenTransport) {
      const issuedAt = settings.platform.now()
      transport.issuedAt = issuedAt
      const cached = jwksCache
      const attempt = async (keys: typeof jwksCache, signatures = true) => {
        const config = await configuration(transport, { keys, clockTolerance: options.clockTolerance })
        if (signatures) client.enableNonRepudiationChecks(config)
        const answer = await ask(config, transport.idTokenCame)
        checkAuthorizedParty(claimsOf(answer), settings.clientId)
        jwksCache = client.getJwksCache(config) ?? jwksCache
        return answer
      }
      try {
        return await attempt(cached)
      } catch (thrown) {
        if (transport.seen?.status !== 200) throw thrown
        if (!transport.idTokenCame) return await attempt(cached)
        // The keys may have changed since they were fetched.
        if (cached && !transport.keysAsked) return await attempt(undefined)
        // Otherwise a rotated refresh token would be lost for good. The id token came over TLS from its issuer
        // (OpenID Connect Core, section 3.1.3.7, point 6), and its claims are still checked.
        if (options.acceptWithoutKeys && transport.seen.keysUnavailable)
          return await attempt(undefined, false)
        throw thrown
      }
    }
  }

  return {
    metadata,
    async authorizationUrl({ state, nonce, verifier, scopes }) {
      const config = await configuration(
        tokenTransport(settings.platform, { tokenEndpoint: '', keysTimeout: 1 }),
      )
      return client.buildAuthorizationUrl(config, {
        redirect_uri: settings.redirectUri.href,
        scope: scopes.join(' '),
        state,
        nonce,
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      })
    },
    exchange(callback, state, flow) {
      const url = new URL(settings.redirectUri)
      url.search = callback.toString()
      return tokenRequest(
        (config, idToken) =>
          client.authorizationCodeGrant(config, url, {
            expectedState: state,
            pkceCodeVerifier: flow.verifier,
            ...(idToken ? { expectedNonce: flow.nonce } : {}),
          }),
        { acceptWithoutKeys: false, clockTolerance: 60 },
      )
    },
    refresh: (refreshToken) =>
      tokenRequest((config) => client.refreshTokenGrant(config, refreshToken), renewalChecks),
  }
}

const claimsOf = (answer: client.TokenEndpointResponse) =>
  (answer as Partial<client.TokenEndpointResponseHelpers>).claims?.()

function tokensOf(answer: client.TokenEndpointResponse, transport: TokenTransport): Tokens {
  const { issuedAt, lifetimes } = transport
  const refreshExpiresAt = refreshExpiryOf(lifetimes.refreshExpiresIn, issuedAt)
  const claims = claimsOf(answer)
  return {
    accessToken: answer.access_token,
    issuedAt,
    expiresAt: expiryOf(lifetimes.expiresIn, issuedAt),
    ...(answer.refresh_token !== undefined && { refreshToken: answer.refresh_token }),
    ...(refreshExpiresAt !== undefined && { refreshExpiresAt }),
    ...(answer.scope !== undefined && { scopes: answer.scope.split(' ').filter(Boolean) }),
    ...(claims && { idTokenSub: claims.sub }),
    ...sessionStateOf(answer),
  }
}
