/** What is known of a scope. */
export interface ScopeFacts {
  /** What a token with this scope may do, in one sentence. */
  readonly meaning: string
  /** True for scopes that sipgate keeps to its own applications. */
  readonly internal: boolean
}
