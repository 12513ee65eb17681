import { isTimeZone } from '../../user/time-zone.ts'
import { checkMenus } from './check-menus.ts'
import { checkStep, outerKinds, readNumber, type MistakeCode, type Note } from './check-step.ts'
import { blockKinds, type BlockKind, type FlowDocument } from './flow.ts'
import type { FlowPlan } from './flow-plan.ts'
import { isState } from './holidays.ts'
import { readHours } from './hours.ts'
import { isDate } from './local-time.ts'

/** Characters; no time zone has a longer name. */
const longestZone = 64

/** By the name of the field. */
export type Mistakes = ReadonlyMap<string, MistakeCode>

export type CheckedFlow =
  | { readonly ok: true; readonly plan: FlowPlan; readonly mistakes: Mistakes }
  | { readonly ok: false; readonly mistakes: Mistakes }

/**
 * Reads a flow as people typed it.
 * @param own the numbers of the account, in E.164; a flow that was checked before may leave them out
 */
export function checkFlow(flow: FlowDocument, own?: readonly string[]): CheckedFlow {
  const mistakes = new Map<string, MistakeCode>()
  const note: Note = (field, code) => void (mistakes.has(field) || mistakes.set(field, code))
  const numbers = new Set(own ?? [...flow.numbers, ...callerIdsOf(flow)])

  if (flow.name === '' || flow.name.length > 80) note('name', 'name')
  if (flow.numbers.length === 0) note('numbers', 'numbers')
  if (flow.numbers.some((number) => !numbers.has(number))) note('numbers', 'foreign_number')
  if (flow.timeZone.length >= longestZone || !isTimeZone(flow.timeZone)) note('timeZone', 'time_zone')
  if (flow.holidays !== '' && flow.holidays !== 'DE' && !isState(flow.holidays)) note('holidays', 'holidays')

  const rules = { kinds: outerKinds, menus: flow.menus.length, own: numbers }
  const plan: FlowPlan = {
    timeZone: flow.timeZone,
    holidays: flow.holidays,
    blocked: checkBlocked(flow, note),
    hours: flow.hours.map((text, day) => checkHours(`hours.${day}`, text, note)),
    specialDays: checkSpecialDays(flow, note),
    open: checkStep('open', flow.open, rules, note),
    closed: checkStep('closed', flow.closed, rules, note),
    menus: checkMenus(flow, rules, note),
  }
  return mistakes.size === 0 ? { ok: true, plan, mistakes } : { ok: false, mistakes }
}

function checkBlocked({ blocked }: FlowDocument, note: Note): FlowPlan['blocked'] {
  return blocked.flatMap(({ who, then }, at) => {
    const read = readBlocked(who)
    const kind = blockKinds.find((one) => one === then)
    if (read === undefined || kind === undefined) {
      note(`blocked.${at}.who`, 'blocked')
      return []
    }
    return [{ who: read, then: kind satisfies BlockKind }]
  })
}

/** A number in E.164, the beginning of one and `*`, or `anonymous`. */
function readBlocked(text: string): string | undefined {
  if (/^(anonymous|anonym|unbekannt|unterdrückt)$/i.test(text)) return 'anonymous'
  if (!text.endsWith('*')) return readNumber(text)
  const digits = text.slice(0, -1).replace(/[\s/()-]/g, '')
  const start = digits.replace(/^00/, '+').replace(/^0/, '+49')
  return /^\+[1-9]\d{0,14}$/.test(start) ? `${start}*` : undefined
}

function checkHours(field: string, text: string, note: Note) {
  const spans = readHours(text)
  if (spans === undefined) note(field, 'hours')
  return spans ?? []
}

function checkSpecialDays({ specialDays }: FlowDocument, note: Note): FlowPlan['specialDays'] {
  const days = new Map<string, FlowPlan['hours'][number]>()
  for (const [at, { date, hours }] of specialDays.entries()) {
    if (!isDate(date)) note(`specialDays.${at}.date`, 'date')
    else if (days.has(date)) note(`specialDays.${at}.date`, 'same_date')
    days.set(date, checkHours(`specialDays.${at}.hours`, hours, note))
  }
  return days
}

function callerIdsOf({ open, closed, menus }: FlowDocument): string[] {
  const inside = menus.flatMap((menu) => [menu.otherwise, ...menu.keys.map(({ step }) => step)])
  return [open, closed, ...inside].map(({ callerId }) => callerId)
}
