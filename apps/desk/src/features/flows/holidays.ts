import { daysLater } from '../../user/days-later.ts'
import { weekdayOf } from './local-time.ts'

/** The German states, by the second half of their ISO 3166 code. */
export const states = {
  BW: 'Baden-Württemberg',
  BY: 'Bayern',
  BE: 'Berlin',
  BB: 'Brandenburg',
  HB: 'Bremen',
  HH: 'Hamburg',
  HE: 'Hessen',
  MV: 'Mecklenburg-Vorpommern',
  NI: 'Niedersachsen',
  NW: 'Nordrhein-Westfalen',
  RP: 'Rheinland-Pfalz',
  SL: 'Saarland',
  SN: 'Sachsen',
  ST: 'Sachsen-Anhalt',
  SH: 'Schleswig-Holstein',
  TH: 'Thüringen',
} as const

/** Which states have a holiday, by its day, or by how many days it is after Easter. */
const everywhere = ['01-01', '05-01', '10-03', '12-25', '12-26', -2, 1, 39, 50] as const
const somewhere: readonly (readonly [string | number, string])[] = [
  ['01-06', 'BW BY ST'],
  ['03-08', 'BE MV'],
  [0, 'BB'],
  [49, 'BB'],
  [60, 'BW BY HE NW RP SL'],
  ['08-15', 'SL'],
  ['09-20', 'TH'],
  ['10-31', 'BB HB HH MV NI SN ST SH TH'],
  ['11-01', 'BW BY NW RP SL'],
]

export const isState = (code: string): boolean => Object.hasOwn(states, code)

/** Whether a day is a public holiday in a German state; with `DE`, in all of them. Those of single towns are not known. */
export function isHoliday(date: string, state: string): boolean {
  const year = Number(date.slice(0, 4))
  const sunday = easter(year)
  const is = (day: string | number) =>
    date === (typeof day === 'string' ? `${year}-${day}` : daysLater(sunday, day))
  if (everywhere.some(is)) return true
  if (state === 'SN' && date === repentance(year)) return true
  return somewhere.some(([day, where]) => where.split(' ').includes(state) && is(day))
}

/** Easter Sunday, by the anonymous Gregorian algorithm. */
export function easter(year: number): string {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const moon =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451)
  const all = moon + weekday - 7 * late + 114
  const two = (number: number) => String(number).padStart(2, '0')
  return `${year}-${two(Math.floor(all / 31))}-${two((all % 31) + 1)}`
}

/** The Wednesday before 23 November. */
function repentance(year: number): string {
  const last = `${year}-11-22`
  return daysLater(last, -((weekdayOf(last) + 5) % 7))
}
