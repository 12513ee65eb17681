/** What can go wrong outside the pages of a login, and what to do about it. */
export const oauthProblems = {
  invalid_option: 'An option of @sipgate-kit/oauth cannot be used.',
  invalid_encryption_keys:
    'encryptionKeys must be "id:base64(32 bytes)", several separated by commas; the first one encrypts.',
  encryption_key_wrong:
    'The store was written with another key of the same id. Nothing was changed; start with the key it was written with.',
  encryption_key_missing:
    'The store still holds data of a key that was not given. Add that key after the new one, run store.reencrypt(), then drop it.',
  store_unavailable: 'The store cannot be read or written. Check the disk, the folder and its permissions.',
  store_corrupt:
    'The file is not a readable SQLite database. Nothing was changed; restore it or move it away.',
  store_foreign: 'The file is the database of another program. Nothing was changed; choose another path.',
  store_too_new:
    'The store was written by a newer version of this package. Nothing was changed; update the package.',
  stored_row_unreadable:
    'A stored row could not be decrypted: it was changed or moved outside this package. Its user has to log in again.',
  grant_gone: 'The login server has ended this grant. The user has to log in again.',
  refresh_unavailable:
    'The access token has expired and the login server cannot be asked for a new one just now. The grant is kept; try again.',
  client_refused:
    "The login server refused this app's client id or secret. Check both, and the realm. The grant is kept.",
} as const

export type OAuthErrorCode = keyof typeof oauthProblems

/** The errors of this package. Branch on `code`; neither the message nor `cause` holds a token or a secret. */
export class OAuthError extends Error {
  readonly code: OAuthErrorCode

  constructor(code: OAuthErrorCode, details: { about?: string; cause?: unknown } = {}) {
    const message = details.about ? `${oauthProblems[code]} (${details.about})` : oauthProblems[code]
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.name = 'OAuthError'
    this.code = code
  }
}

/** Whether `value` is an error of this package, and of this code when one is given. */
export function isOAuthError(value: unknown, code?: OAuthErrorCode): value is OAuthError {
  return value instanceof OAuthError && (code === undefined || value.code === code)
}
