/**
 * A number as people type it, in E.164 with `+`. German numbers may begin with 0; two to six digits are a quick dial or an
 * emergency number and stay. Undefined for anything else.
 */
export function telephoneNumber(typed: string): string | undefined {
  const digits = typed.replace(/[\s()/.-]/g, '').replace(/^00(?=[1-9])/, '+')
  if (/^[1-9]\d{1,5}$/.test(digits)) return digits
  const number = digits.replace(/^0(?=[1-9])/, '+49').replace(/^(?=[1-9])/, '+')
  return /^\+[1-9]\d{6,14}$/.test(number) ? number : undefined
}

/** Applications do not learn about emergency calls. */
export function isEmergency(number: string): boolean {
  return number === '110' || number === '112'
}
