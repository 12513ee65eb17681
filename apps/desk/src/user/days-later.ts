/** The day that is so many days later, or with a negative number earlier. A day is written as `2026-12-24`. */
export const daysLater = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
