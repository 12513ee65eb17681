/**
 * A number of a push in E.164, with its `+`. What is no international number stays as it is: `anonymous`, an internal number,
 * a service number.
 */
export function withPlus(number: string): string {
  return /^[1-9]\d{6,14}$/.test(number) ? `+${number}` : number
}
