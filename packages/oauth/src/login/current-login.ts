import type { User } from '../stores/store.ts'

/** The logged-in user of a request. */
export interface CurrentLogin {
  readonly user: User
  /** What the user granted. */
  readonly scopes: readonly string[]
  /**
   * Returns a fresh access token, and renews it first if it is about to expire. Pass a token that the API refused to get another one.
   * Fits the `auth` of `@sipgate-kit/client`.
   * @throws OAuthError `grant_gone`: the user has to log in again; `refresh_unavailable`, `client_refused`: the grant is kept
   */
  readonly accessToken: (request?: { refusedToken?: string; signal?: AbortSignal }) => Promise<string>
  /** The value for the hidden field `csrf` in the form that posts to /logout. */
  readonly csrfToken: string
}
