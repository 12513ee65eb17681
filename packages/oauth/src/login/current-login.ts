import type { User } from '../stores/store.ts'

/** A logged-in user, as seen by one request. */
export interface CurrentLogin {
  readonly user: User
  /** What the user granted. */
  readonly scopes: readonly string[]
  /**
   * A fresh access token; renewed first when it is about to expire. Pass the API's refused token to get another one.
   * Fits the `auth` of `@sipgate-kit/client`.
   * @throws OAuthError `grant_gone`: the user has to log in again; `refresh_unavailable`, `client_refused`: the grant is kept
   */
  readonly accessToken: (request?: { refusedToken?: string; signal?: AbortSignal }) => Promise<string>
  /** Value of the hidden field `csrf` of the form that posts to /logout. */
  readonly csrfToken: string
}
