/** What can go wrong with a database, and what to do about it. True of SQLite and of PostgreSQL. */
export const databaseProblems = {
  invalid_option: 'An option of the database is invalid.',
  driver_missing: 'The driver of the database is not installed or cannot be loaded.',
  database_unavailable:
    'The database cannot be read or written. Check its server and its user, or its file, disk, folder and permissions.',
  database_corrupt:
    'The database is damaged, or is not a database. Nothing was changed. Restore it from a backup, or choose another one.',
  database_foreign: 'The database belongs to another program. Nothing was changed. Choose another one.',
  database_too_new:
    'The database was written by a newer version of the package that uses it. Nothing was changed. Update the package.',
} as const

export type DatabaseErrorCode = keyof typeof databaseProblems

/** The errors of this package. Branch on `code`. Neither the message nor `cause` contains what was to be read or written, or a URL. */
export class DatabaseError extends Error {
  readonly code: DatabaseErrorCode
  /** What the message adds to the sentence that all errors of this code share. May be empty. */
  readonly detail: string

  /** @param details `detail`: a sentence for the message; `about`: a few words, shown in parentheses */
  constructor(
    code: DatabaseErrorCode,
    { detail, about, cause }: { detail?: string; about?: string; cause?: unknown } = {},
  ) {
    const added = [detail, about && `(${about})`].filter(Boolean).join(' ')
    super(
      [databaseProblems[code], added].filter(Boolean).join(' '),
      cause === undefined ? undefined : { cause },
    )
    this.name = 'DatabaseError'
    this.code = code
    this.detail = added
  }
}

/** Whether `value` is an error of this package and, if `code` is given, has this code. */
export function isDatabaseError(value: unknown, code?: DatabaseErrorCode): value is DatabaseError {
  return value instanceof DatabaseError && (code === undefined || value.code === code)
}

/** The error for an invalid option. The sentence says why and never contains the value, which may be a password. */
export function invalidOption(sentence: string): DatabaseError {
  return new DatabaseError('invalid_option', { detail: sentence })
}
