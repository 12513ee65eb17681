/** Whether `Intl` knows the time zone. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

/**
 * The time zone of a user who has not set one. The account's domain tells the country: sipgate.co.uk is British, and
 * everything else is taken for German. Only a script could ask the browser, and pages have none.
 */
export function usualTimeZone(domain: string | undefined): string {
  return domain?.endsWith('.co.uk') ? 'Europe/London' : 'Europe/Berlin'
}
