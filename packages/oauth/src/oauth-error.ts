/** What can go wrong outside the pages of a login, and what to do about it. */
export const oauthProblems = {
  invalid_option: 'An option is invalid.',
  invalid_encryption_keys:
    'encryptionKeys must be "id:base64(32 bytes)", several separated by commas; the first one encrypts.',
  driver_missing: 'The driver of the database is not installed or cannot be loaded.',
  encryption_key_wrong:
    'The store was written with another key of the same id. Nothing was changed. Start with the key it was written with.',
  encryption_key_missing:
    'The store still contains data encrypted with a key that was not given. Add that key after the new one, run store.reencrypt(), then remove it.',
  store_unavailable:
    'The store cannot be read or written. Check the server and the user of its database, or the file, its disk, folder and permissions.',
  store_corrupt:
    'The database of the store is damaged, or is not a database. Nothing was changed. Restore it from a backup, or choose another one.',
  store_foreign:
    'The database of the store belongs to another program. Nothing was changed. Choose another one.',
  store_too_new:
    'The store was written by a newer version of this package. Nothing was changed. Update the package.',
  stored_row_unreadable:
    'A stored row could not be decrypted, because it was changed or moved from outside. Its user has to log in again.',
  grant_gone: 'The login server ended this grant. The user has to log in again.',
  not_connected: 'This owner has no connection. Ask them to connect.',
  connection_ended: 'The login server ended the grant of this connection. Ask its owner to reconnect.',
  scopes_missing:
    'The grant does not cover all scopes. Ask its owner to connect with connectUrl({ scopes }).',
  refresh_unavailable:
    'The access token has expired, and the login server cannot renew it right now. The grant is kept. Try again later.',
  client_refused:
    "The login server refused this app's client id or secret. Check both, and the realm. The grant is kept.",
} as const

export type OAuthErrorCode = keyof typeof oauthProblems

/** The errors of this package. Branch on `code`. Neither the message nor `cause` contains a token or a secret. */
export class OAuthError extends Error {
  readonly code: OAuthErrorCode
  /** With `scopes_missing`: the scopes that the grant does not cover. */
  declare readonly missingScopes?: readonly string[]

  /** @param details `detail`: a sentence for the message; `about`: a few words, shown in parentheses */
  constructor(
    code: OAuthErrorCode,
    details: { detail?: string; about?: string; cause?: unknown; missingScopes?: readonly string[] } = {},
  ) {
    const { detail, about, cause, missingScopes } = details
    super(
      [oauthProblems[code], detail, about && `(${about})`].filter(Boolean).join(' '),
      cause === undefined ? undefined : { cause },
    )
    this.name = 'OAuthError'
    this.code = code
    if (missingScopes) this.missingScopes = missingScopes
  }
}

/** Whether `value` is an error of this package and, if `code` is given, has this code. */
export function isOAuthError(value: unknown, code?: OAuthErrorCode): value is OAuthError {
  return value instanceof OAuthError && (code === undefined || value.code === code)
}
