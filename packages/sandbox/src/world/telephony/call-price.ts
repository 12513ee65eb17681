/**
 * What a started minute costs in 1/10000 of the account's currency, by the beginning of the number. Invented: sipgate's
 * prices depend on the plan. Calls between numbers of the sandbox and calls that come in are free.
 */
const perMinute: readonly (readonly [prefix: string, price: number])[] = [
  ['+4915', 900],
  ['+4916', 900],
  ['+4917', 900],
  ['+49', 150],
  ['+', 2000],
]

export function callPrice(number: string, milliseconds: number): number {
  const price = perMinute.find(([prefix]) => number.startsWith(prefix))?.[1] ?? 0
  return price * Math.max(1, Math.ceil(milliseconds / 60_000))
}
