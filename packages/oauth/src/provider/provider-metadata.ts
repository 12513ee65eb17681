import * as client from 'openid-client'
import { limitedFetch } from './limited-fetch.ts'
import { withDeadline } from './deadline.ts'
import type { Settings } from '../settings/settings.ts'

/** Keycloak's paths below the realm are known without a request. */
function builtMetadata(issuer: string): client.ServerMetadata {
  const base = `${issuer}/protocol/openid-connect`
  return {
    issuer,
    authorization_endpoint: `${base}/auth`,
    token_endpoint: `${base}/token`,
    end_session_endpoint: `${base}/logout`,
    revocation_endpoint: `${base}/revoke`,
    jwks_uri: `${base}/certs`,
    userinfo_endpoint: `${base}/userinfo`,
    id_token_signing_alg_values_supported: ['RS256', 'PS256', 'ES256'],
  }
}

/** The built metadata or, with `discovery`, the metadata that is fetched when it is first needed. */
export function providerMetadata(settings: Settings): () => Promise<client.ServerMetadata> {
  if (!settings.discovery) {
    const built = builtMetadata(settings.issuer)
    return async () => built
  }
  let asked: Promise<client.ServerMetadata> | undefined
  return () => {
    asked ??= discover(settings).catch((error: unknown) => {
      asked = undefined
      throw error
    })
    return asked
  }
}

async function discover(settings: Settings): Promise<client.ServerMetadata> {
  const { platform, requestTimeout } = settings
  const found = await withDeadline(platform, requestTimeout, (signal) =>
    client.discovery(new URL(settings.issuer), settings.clientId, undefined, client.None(), {
      execute: settings.insecure ? [client.allowInsecureRequests] : [],
      [client.customFetch]: async (url, options) => {
        const answer = await limitedFetch(
          platform,
          new Request(url, { headers: options.headers, redirect: 'manual', signal }),
          256 * 1024,
        )
        return new Response(answer.text, { status: answer.status, headers: answer.headers })
      },
    }),
  )
  const metadata = found.serverMetadata()
  checkEndpoints(metadata, settings.issuer)
  if (!metadata.supportsPKCE('S256')) settings.log({ event: 'provider.pkce_not_announced' })
  return { ...metadata }
}

/** What a login uses: each gets the client's secret, a code or a token, or decides what is believed. */
const endpoints = [
  'authorization_endpoint',
  'token_endpoint',
  'revocation_endpoint',
  'end_session_endpoint',
  'jwks_uri',
] as const

/** All of sipgate's are at the issuer's origin. */
function checkEndpoints(metadata: client.ServerMetadata, issuer: string): void {
  const isAtHome = (address: unknown) =>
    typeof address === 'string' && URL.canParse(address) && new URL(address).origin === new URL(issuer).origin
  const astray = endpoints.find((name) => metadata[name] !== undefined && !isAtHome(metadata[name]))
  if (astray !== undefined) throw new EndpointElsewhere(`${astray} is not at the issuer's origin.`)
}

/** Metadata that would send secrets to another origin than the issuer's. */
class EndpointElsewhere extends Error {
  override readonly name = 'EndpointElsewhere'
  readonly code = 'ENDPOINT_ELSEWHERE'
}
