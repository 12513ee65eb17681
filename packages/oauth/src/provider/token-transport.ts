import type { CustomFetchOptions } from 'openid-client'
import { withDeadline } from './deadline.ts'
import { limitedFetch, type ReadAnswer } from './limited-fetch.ts'
import type { Platform } from '../platform.ts'
import { sessionStateOf } from './session-state.ts'
import type { SeenAnswer } from './provider-failure.ts'
import { jsonObject } from './json-object.ts'
import { uncheckedClaims } from './unchecked-claims.ts'
import type { Grant } from '../stores/store.ts'

/** The network of one token request: it calls the token endpoint once and repeats the answer from memory. */
export interface TokenTransport {
  fetch: (url: string, options: CustomFetchOptions) => Promise<Response>
  issuedAt: number
  readonly seen: SeenAnswer | undefined
  /** True until the answer has come. */
  readonly idTokenCame: boolean
  readonly keysAsked: boolean
  /** The tokens in the answer, whether or not it passes the checks, and whatever its status says. */
  readonly issued: IssuedTokens | undefined
  readonly lifetimes: { readonly expiresIn?: unknown; readonly refreshExpiresIn?: unknown }
}

export type IssuedTokens = Pick<Grant, 'accessToken' | 'refreshToken' | 'sessionState'>

const mostBytes = 256 * 1024

export function tokenTransport(
  platform: Pick<Platform, 'fetch' | 'now' | 'sleep'>,
  {
    tokenEndpoint,
    keysTimeout,
    signal,
  }: { tokenEndpoint: string; keysTimeout: number; signal?: AbortSignal },
): TokenTransport {
  const tokenUrl = URL.canParse(tokenEndpoint) ? new URL(tokenEndpoint).href : ''

  let asked: Promise<ReadAnswer> | undefined
  let body: Record<string, unknown> | undefined
  let seen: Omit<SeenAnswer, 'keysUnavailable'> | undefined
  let keysAsked = false
  let keysUnavailable = false

  const read = (url: string, options: CustomFetchOptions) => {
    const { body, method, headers } = options
    const request = new Request(url, {
      method,
      headers,
      redirect: 'manual',
      body: body ?? null,
      ...(signal && { signal }),
    } as RequestInit)
    return limitedFetch(platform, request, mostBytes)
  }

  async function tokenAnswer(url: string, options: CustomFetchOptions): Promise<Response> {
    asked ??= read(url, options)
    const answer = await asked
    body = jsonObject(answer.text)
    const error = body?.['error']
    seen ??= {
      status: answer.status,
      error: typeof error === 'string' ? error : undefined,
      clockAheadSeconds: clockAhead(platform.now(), body?.['id_token'], answer.headers),
    }
    const text = body ? JSON.stringify(withoutOddities(body)) : answer.text
    return new Response(bodyless(answer.status) ? null : text, {
      status: answer.status,
      headers: answer.headers,
    })
  }

  async function keysAnswer(url: string, options: CustomFetchOptions): Promise<Response> {
    keysAsked = true
    keysUnavailable = true
    const answer = await withDeadline(platform, keysTimeout, () => read(url, options))
    keysUnavailable = answer.status >= 500 || answer.status === 429
    return new Response(bodyless(answer.status) ? null : answer.text, {
      status: answer.status,
      headers: answer.headers,
    })
  }

  return {
    fetch: (url, options) => (url === tokenUrl ? tokenAnswer(url, options) : keysAnswer(url, options)),
    issuedAt: 0,
    get seen() {
      return seen && { ...seen, keysUnavailable }
    },
    get idTokenCame() {
      return body === undefined || (body['id_token'] !== undefined && body['id_token'] !== null)
    },
    get keysAsked() {
      return keysAsked
    },
    get issued() {
      const accessToken = textOf(body?.['access_token'])
      const refreshToken = textOf(body?.['refresh_token'])
      if (accessToken === undefined && refreshToken === undefined) return undefined
      // Without an access token the answer is refused, and the refresh token still has to be revoked.
      return {
        accessToken: accessToken ?? '',
        ...(refreshToken !== undefined && { refreshToken }),
        ...sessionStateOf(body ?? {}),
      }
    },
    get lifetimes() {
      return { expiresIn: body?.['expires_in'], refreshExpiresIn: body?.['refresh_expires_in'] }
    },
  }
}

/** Lifetimes are read by our own rules, and empty values count as absent. */
function withoutOddities(body: Record<string, unknown>): Record<string, unknown> {
  const { expires_in: _expiresIn, refresh_expires_in: _refreshExpiresIn, ...rest } = body
  for (const name of ['refresh_token', 'id_token', 'scope']) {
    if (rest[name] === null || rest[name] === '') delete rest[name]
  }
  return rest
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

const bodyless = (status: number) => [204, 205, 304].includes(status)

/** How far our clock is ahead, by the id token's `iat` or else by the answer's `Date`. Used for an explanation only, since it is unchecked. */
function clockAhead(now: number, idToken: unknown, headers: Headers): number | undefined {
  const { iat } = uncheckedClaims(idToken)
  const theirs = typeof iat === 'number' ? iat * 1000 : Date.parse(headers.get('date') ?? '')
  return Number.isFinite(theirs) ? Math.round((now - theirs) / 1000) : undefined
}
