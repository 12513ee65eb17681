import { actionKinds } from '../actions/planned-action.ts'
import { usualLimits, type DailyLimits } from '../actions/limits.ts'
import { priceNames, type Prices } from '../actions/prices.ts'

/** `sms=0.0588,fax=0.079`: prices in the account's currency. */
export function parsePrices(value: string): Prices {
  const entries = pairsOf(value, priceNames).map(([name, text]): [string, number] => {
    if (!/^\d{1,4}(\.\d{1,4})?$/.test(text)) throw new Error(wrong('sms=0.0588,fax=0.079', priceNames))
    return [name, Math.round(Number(text) * 10_000)]
  })
  return Object.fromEntries(entries)
}

/** `sms=50,fax=50,call=200`: units that a user may use a day. What is not named keeps its usual limit. */
export function parseDailyLimits(value: string): DailyLimits {
  const entries = pairsOf(value, actionKinds).map(([name, text]): [string, number] => {
    if (!/^\d{1,6}$/.test(text)) throw new Error(wrong('sms=50,fax=50,call=200', actionKinds))
    return [name, Number(text)]
  })
  return { ...usualLimits, ...(Object.fromEntries(entries) as Partial<DailyLimits>) }
}

function pairsOf(value: string, names: readonly string[]): [string, string][] {
  return value.split(',').map((pair) => {
    const [name = '', text = ''] = pair.split('=').map((part) => part.trim())
    if (!names.includes(name)) throw new Error(wrong(`${names[0]}=…`, names))
    return [name, text]
  })
}

const wrong = (example: string, names: readonly string[]) =>
  `is not a list such as ${example}: its names are ${names.join(', ')}.`
