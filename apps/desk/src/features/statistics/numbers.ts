import { formatMoney } from '@sipgate-kit/client'
import { locales, type Language } from '../../language/language.ts'

/** How numbers are written in a language. */
export interface Written {
  number(value: number): string
  percent(share: number): string
  /** With its sign, such as `+12 %`. */
  change(share: number): string
  /** An amount in 1/10000 of a currency. */
  money(amount: number): string
}

export function writtenIn(language: Language, currency: string): Written {
  const locale = locales[language]
  const number = new Intl.NumberFormat(locale)
  const percent = new Intl.NumberFormat(locale, { style: 'percent' })
  const change = new Intl.NumberFormat(locale, { style: 'percent', signDisplay: 'exceptZero' })
  return {
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    change: (share) => change.format(share),
    money: (amount) => formatMoney({ amount, currency }, locale),
  }
}
