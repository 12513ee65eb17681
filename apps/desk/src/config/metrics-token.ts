/** Checks the token that `/metrics`, `/status.json` and `/status` require. Nothing of it is repeated in an error. */
export function parseMetricsToken(value: string): string {
  if (!/^[\x21-\x7e]{32,256}$/.test(value)) {
    throw new Error(
      'is too short to be safe, or contains a space: use the output of `openssl rand -hex 32`, at least 32 characters.',
    )
  }
  return value
}
