/** A clock that stands at today until a test moves it. Give the same one to desk and sandbox and they agree on the time. */
export function manualClock(start = Date.now()) {
  let time = start
  return {
    now: () => time,
    advance: (milliseconds: number) => {
      time += milliseconds
    },
  }
}

export const minutes = (count: number) => count * 60_000
