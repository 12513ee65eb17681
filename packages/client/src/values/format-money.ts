import { SipgateError } from '../errors/sipgate-error.ts'

/** An amount as sipgate gives it: whole 1/10000 of the currency. */
export interface Money {
  readonly amount: number | bigint
  /** ISO 4217, such as `EUR`. */
  readonly currency: string
}

/**
 * An amount of money for people: `12,34 €`. Exact for every amount, since it never becomes a fraction.
 * It shows the currency's usual digits, and up to four when there is a fraction of a cent.
 *
 * @param locale such as `de-DE`, or `de_DE` as sipgate's userinfo has it; or a list of them by preference.
 *   Without it the runtime's own.
 * @throws SipgateError `invalid_argument` when the amount is no whole number, or Intl refuses currency or locale
 */
export function formatMoney(money: Money, locale?: string | readonly string[]): string {
  const { amount, currency } = money ?? {}
  if (typeof amount !== 'bigint' && !Number.isSafeInteger(amount)) {
    throw new SipgateError('invalid_argument', { detail: '`amount` must be a whole number of 1/10000.' })
  }
  if (typeof currency !== 'string' || !/^[a-z]{3}$/i.test(currency)) {
    throw new SipgateError('invalid_argument', { detail: '`currency` must be three letters, such as EUR.' })
  }
  const units = BigInt(amount)
  const digits = (units < 0n ? -units : units).toString().padStart(5, '0')
  const decimal = `${units < 0n ? '-' : ''}${digits.slice(0, -4)}.${digits.slice(-4)}`
  try {
    return formatOf(locale, currency).format(decimal as `${number}`)
  } catch (cause) {
    throw new SipgateError('invalid_argument', {
      detail: 'Intl does not know this currency or locale.',
      cause,
    })
  }
}

/** Making a format takes a hundred times as long as using it. */
const formats = new Map<string, Intl.NumberFormat>()
const formatLimit = 100

function formatOf(locale: string | readonly string[] | undefined, currency: string): Intl.NumberFormat {
  const key = `${String(locale)} ${currency}`
  const known = formats.get(key)
  if (known) return known
  const format = new Intl.NumberFormat(toTags(locale), {
    style: 'currency',
    currency,
    maximumFractionDigits: 4,
  })
  if (formats.size >= formatLimit) formats.clear()
  formats.set(key, format)
  return format
}

function toTags(locale: string | readonly string[] | undefined): string[] | undefined {
  if (locale === undefined) return undefined
  return (typeof locale === 'string' ? [locale] : [...locale]).map((tag) => tag.replaceAll('_', '-'))
}
