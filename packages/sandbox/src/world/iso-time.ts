/** A moment as sipgate writes it: ISO 8601 in UTC, without milliseconds. */
export function isoTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, 'Z')
}
