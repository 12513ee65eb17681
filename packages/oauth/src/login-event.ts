import type { ConnectionEvent } from './connections/connection-event.ts'
import type { LoginProblemCode } from './pages/problem-status.ts'
import type { OAuthErrorCode } from './oauth-error.ts'

/**
 * What the package reports to `log`. No field contains a token, a code, a secret, a cookie, or text from a request or an answer.
 * `user` is the user's key, `owner` the
 * app's own name for a connection, `grant` a random id that gives no access.
 */
export type LoginEvent =
  | { readonly event: 'login.started' }
  | {
      readonly event: 'login.finished'
      readonly user: string
      readonly grant: string
      readonly scopes: readonly string[]
    }
  | { readonly event: 'login.failed'; readonly problem: LoginProblemCode; readonly reason: string }
  | { readonly event: 'logout'; readonly user: string; readonly grant: string }
  | { readonly event: 'connection.started' }
  | {
      readonly event: 'connection.finished'
      readonly owner: string
      readonly user: string
      readonly grant: string
      readonly scopes: readonly string[]
    }
  | { readonly event: 'connection.failed'; readonly problem: LoginProblemCode; readonly reason: string }
  /** `grant` is absent when the stored grant could not be decrypted. */
  | { readonly event: 'disconnected'; readonly owner: string; readonly grant?: string }
  | { readonly event: 'user.forgotten'; readonly user: string; readonly grants: number }
  | { readonly event: 'request.refused'; readonly problem: LoginProblemCode; readonly reason: string }
  | {
      readonly event: 'token.renewed'
      readonly user: string
      readonly grant: string
      readonly validForSeconds: number
    }
  | {
      readonly event: 'token.renewal_failed'
      readonly user: string
      readonly grant: string
      readonly reason: string
    }
  | { readonly event: 'grant.ended'; readonly user: string; readonly grant: string; readonly reason: string }
  | {
      readonly event: 'grant.narrowed'
      readonly user: string
      readonly grant: string
      readonly missing: readonly string[]
    }
  /** Ending it at the login server could have ended another grant that is in use. It expires there unused. */
  | { readonly event: 'grant.revocation_spared'; readonly grant: string }
  | { readonly event: 'grant.revoked'; readonly grant: string; readonly attempts: number }
  | {
      readonly event: 'grant.revocation_failed'
      readonly grant: string
      readonly attempts: number
      readonly reason: string
    }
  | {
      readonly event: 'api.failed'
      readonly problem: LoginProblemCode
      /** Code and operation of the API client's error. */
      readonly code: string
      readonly operation?: string
    }
  | { readonly event: 'provider.pkce_not_announced' }
  | { readonly event: 'store.swept'; readonly rows: number }
  | { readonly event: 'store.failed'; readonly code: OAuthErrorCode | 'unknown' }
  /** The app's `onEvent` failed. `about` is the event that it was told. */
  | { readonly event: 'listener.failed'; readonly about: ConnectionEvent['event'] }
  | { readonly event: 'page.failed'; readonly problem: LoginProblemCode }
