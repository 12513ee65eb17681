/** A problem the user can fix. The program prints the message and exits with code 1. */
export class CliError extends Error {
  override readonly name = 'CliError'
}
