import { daysLater } from '../../user/days-later.ts'
import type { FlowPlan } from './flow-plan.ts'
import { isHoliday } from './holidays.ts'
import type { Span } from './hours.ts'
import { weekdayOf, type LocalTime } from './local-time.ts'

/** Whether somebody is there, why, and when that changes next. */
export interface Opening {
  readonly open: boolean
  readonly why: 'hours' | 'holiday' | 'special'
  /** Undefined if nothing changes for a month. */
  readonly next: LocalTime | undefined
}

type Hours = Pick<FlowPlan, 'hours' | 'holidays' | 'specialDays'>

const daysAhead = 31

export function openingAt(plan: Hours, { date, minute }: LocalTime): Opening {
  const { spans, why } = dayOf(plan, date)
  const open = isIn(spans, minute)
  return { open, why, next: nextChange(plan, { date, minute }, open) }
}

/** What counts on a day: a special day before a holiday, and that before the weekday. */
function dayOf(plan: Hours, date: string): { spans: readonly Span[]; why: Opening['why'] } {
  const special = plan.specialDays.get(date)
  if (special) return { spans: special, why: 'special' }
  if (plan.holidays !== '' && isHoliday(date, plan.holidays)) return { spans: [], why: 'holiday' }
  return { spans: plan.hours[weekdayOf(date)] ?? [], why: 'hours' }
}

const isIn = (spans: readonly Span[], minute: number) =>
  spans.some(({ from, to }) => from <= minute && minute < to)

function nextChange(plan: Hours, now: LocalTime, open: boolean): LocalTime | undefined {
  for (let day = 0; day <= daysAhead; day += 1) {
    const date = daysLater(now.date, day)
    const { spans } = dayOf(plan, date)
    const edges = [0, ...spans.flatMap(({ from, to }) => [from, to])].filter((edge) => edge < 1440)
    const edge = edges.find((at) => (day > 0 || at > now.minute) && isIn(spans, at) !== open)
    if (edge !== undefined) return { date, minute: edge }
  }
  return undefined
}
