/** What the `auth` of an API client calls. Pass a token that the API refused to get another one. */
export interface TokenRequest {
  refusedToken?: string
  signal?: AbortSignal
}

export type AccessToken = (request?: TokenRequest) => Promise<string>
