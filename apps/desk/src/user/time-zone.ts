/** Whether `Intl` can write times of this zone. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

/**
 * The time zone of a user who has not set one, from the domain of the account: sipgate serves Germany and Britain.
 * The browser's zone would take a script, and pages have none.
 */
export function usualTimeZone(domain: string | undefined): string {
  return domain?.endsWith('.co.uk') ? 'Europe/London' : 'Europe/Berlin'
}
