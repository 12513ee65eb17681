import { currencyOf } from '../../actions/destination.ts'
import type { UserRequest } from '../../http/user-request.ts'
import { pageTexts } from '../../pages/text.ts'
import { fullUserId } from '../../user/full-user-id.ts'
import type { Tools } from '../feature.ts'
import { calendarOf } from '../../user/calendar.ts'
import { previousOf, readPeriod, type Period } from './period.ts'
import type { Selection } from './read-history.ts'
import type { Readings } from './readings.ts'
import { readSpending } from './spending.ts'
import type { StatisticsView } from './view.ts'
import { readLines } from './whose.ts'

/** What an address asks for. */
export interface Asked {
  readonly period: Period
  readonly lines: readonly string[]
  readonly today: number
}

export function askedBy(field: (name: string) => string, { profile }: UserRequest, now: number): Asked {
  const today = calendarOf(profile.timeZone).at(now).day
  const period = readPeriod({ period: field('period'), from: field('from'), to: field('to') }, today)
  return { period, today, lines: readLines(field('of')) }
}

/** The entries of whole days in the user's time zone. */
export function selectionOf({ first, last }: Period, lines: readonly string[], timeZone: string): Selection {
  const calendar = calendarOf(timeZone)
  return { from: calendar.startOf(first), to: calendar.startOf(last + 1) - 1, lines, timeZone }
}

/** All that the page shows. */
export async function readFigures(
  request: UserRequest,
  asked: Asked,
  { readings, tables, people }: Pick<Tools, 'tables' | 'people'> & { readings: Readings },
): Promise<StatisticsView> {
  const { profile, login, language } = request
  const { timeZone } = profile
  const { period, lines } = asked
  const selection = selectionOf(period, lines, timeZone)
  const [known, before, spending, directory] = await Promise.all([
    readings.of(request, selection),
    comparable(readings.of(request, selectionOf(previousOf(period), lines, timeZone))),
    readSpending(tables, fullUserId(login.user), selection),
    people.of(request),
  ])
  return {
    ...asked,
    language,
    timeZone,
    known,
    before: known.value.cut === undefined ? before : undefined,
    spending,
    currency: currencyOf(login.user),
    directory,
    anonymous: pageTexts[language].anonymous,
  }
}

/** The page can do without the days before. */
async function comparable(reading: ReturnType<Readings['of']>) {
  try {
    const { value } = await reading
    return value.cut === undefined ? value : undefined
  } catch {
    return undefined
  }
}
