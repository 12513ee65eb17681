import type { CustomFetchOptions } from 'openid-client'
import { withDeadline } from './deadline.ts'
import { limitedFetch, type ReadAnswer } from './limited-fetch.ts'
import type { Platform } from '../platform.ts'
import type { SeenAnswer } from './provider-failure.ts'

/** The network of one token request: it asks the token endpoint once and answers from memory afterwards. */
export interface TokenTransport {
  fetch: (url: string, options: CustomFetchOptions) => Promise<Response>
  issuedAt: number
  readonly seen: SeenAnswer | undefined
  /** Before the answer came: true. */
  readonly idTokenCame: boolean
  readonly keysAsked: boolean
  readonly keysUnavailable: boolean
  readonly lifetimes: { readonly expiresIn?: unknown; readonly refreshExpiresIn?: unknown }
}

const mostBytes = 256 * 1024

export function tokenTransport(
  platform: Pick<Platform, 'fetch' | 'sleep'>,
  {
    tokenEndpoint,
    keysTimeout,
    signal,
  }: { tokenEndpoint: string; keysTimeout: number; signal?: AbortSignal },
): TokenTransport {
  const tokenUrl = URL.canParse(tokenEndpoint) ? new URL(tokenEndpoint).href : ''

  let asked: Promise<ReadAnswer> | undefined
  let body: Record<string, unknown> | undefined
  const state = { seen: undefined as SeenAnswer | undefined, keysAsked: false, keysUnavailable: false }

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
    state.seen = { status: answer.status, error: typeof error === 'string' ? error : undefined }
    const text = body ? JSON.stringify(withoutOddities(body)) : answer.text
    return new Response(bodyless(answer.status) ? null : text, {
      status: answer.status,
      headers: answer.headers,
    })
  }

  async function keysAnswer(url: string, options: CustomFetchOptions): Promise<Response> {
    state.keysAsked = true
    state.keysUnavailable = true
    const answer = await withDeadline(platform, keysTimeout, () => read(url, options))
    state.keysUnavailable = answer.status >= 500 || answer.status === 429
    return new Response(bodyless(answer.status) ? null : answer.text, {
      status: answer.status,
      headers: answer.headers,
    })
  }

  return {
    fetch: (url, options) => (url === tokenUrl ? tokenAnswer(url, options) : keysAnswer(url, options)),
    issuedAt: 0,
    get seen() {
      return state.seen
    },
    get idTokenCame() {
      return body === undefined || (body['id_token'] !== undefined && body['id_token'] !== null)
    },
    get keysAsked() {
      return state.keysAsked
    },
    get keysUnavailable() {
      return state.keysUnavailable
    },
    get lifetimes() {
      return { expiresIn: body?.['expires_in'], refreshExpiresIn: body?.['refresh_expires_in'] }
    },
  }
}

/** Lifetimes are read by rules of our own, and what is empty counts as absent. */
function withoutOddities(body: Record<string, unknown>): Record<string, unknown> {
  const { expires_in: _expiresIn, refresh_expires_in: _refreshExpiresIn, ...rest } = body
  for (const name of ['refresh_token', 'id_token', 'scope']) {
    if (rest[name] === null || rest[name] === '') delete rest[name]
  }
  return rest
}

const bodyless = (status: number) => [204, 205, 304].includes(status)

function jsonObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}
