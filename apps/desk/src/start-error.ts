/** Why desk did not start. Stable, so that a script may branch on it. */
export type StartErrorCode =
  | 'configuration'
  | 'address_in_use'
  | 'address_not_allowed'
  | 'address_unknown'
  | 'folder_not_writable'
  | 'keys_unusable'
  | 'database_unusable'

/**
 * Desk could not start. The message is for the person at the terminal: one line for each problem, with what is wrong
 * and how to fix it, and never with a secret.
 */
export class StartError extends Error {
  override readonly name = 'StartError'
  readonly code: StartErrorCode

  constructor(code: StartErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.code = code
  }
}
