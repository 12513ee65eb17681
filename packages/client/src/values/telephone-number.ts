/**
 * A telephone number as sipgate's history writes it, `+493023125010`, from the ways in which people write one; a number of
 * up to six digits, such as a short code, stays. One that begins with a single zero counts as German. Undefined for what is
 * no number.
 */
export function telephoneNumber(written: unknown): string | undefined {
  if (typeof written !== 'string') return undefined
  const bare = written
    .replace(/^(\s*(?:\+|00)[^(]*)\(0\)/, '$1')
    .replace(/[\s()/.-]/g, '')
    .replace(/^00/, '+')
  if (/^[1-9]\d{1,5}$/.test(bare)) return bare
  const number = bare.replace(/^0/, '+49').replace(/^(?=[1-9])/, '+')
  return /^\+[1-9]\d{6,14}$/.test(number) ? number : undefined
}
