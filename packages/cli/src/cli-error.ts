/** Something the person at the terminal can mend: one line, and exit code 1. */
export class CliError extends Error {
  override readonly name = 'CliError'
}
