import { locales, type Language } from '../../language/language.ts'
import { readableNumber } from '../../pages/phone-number.tsx'
import type { Answer } from '@sipgate-kit/webhooks'
import type { FlowDocument } from './flow.ts'
import type { FlowPlan, Step } from './flow-plan.ts'
import { clock } from './hours.ts'
import type { LocalTime } from './local-time.ts'
import type { Opening } from './opening.ts'
import type { FlowsText } from './text.en.ts'

/** What a step does with a call, as the end of a sentence that begins with "The call". */
export function describeStep(text: FlowsText, step: Step, flow: FlowDocument): string {
  switch (step.do) {
    case 'forward':
      return text.steps.forward(step.numbers.map(written).join(', '))
    case 'announce':
      return text.steps.announce(fileOf(step.url), describeStep(text, step.then, flow))
    case 'menu':
      return text.steps.menu(flow.menus[step.menu]?.name ?? '')
    default:
      return text.steps[step.do]
  }
}

/** What an answer does with a call; undefined rings. */
export function describeAnswer(text: FlowsText, answer: Answer | undefined): string {
  switch (answer?.action) {
    case undefined:
    case 'gather':
      return text.steps.ring
    case 'dial':
      return text.steps.forward(answer.numbers.map(written).join(', '))
    case 'play':
      return text.steps.announce(fileOf(answer.url), text.steps.ring)
    case 'reject':
      return answer.reason === 'busy' ? text.steps.busy : text.steps.reject
    case 'voicemail':
    case 'hangup':
      return text.steps[answer.action]
  }
}

/** Such as "open until 17:00". */
export function describeOpening(
  text: FlowsText,
  opening: Opening,
  now: LocalTime,
  language: Language,
): string {
  const { open, why, next } = opening
  const word = open ? text.openNow : text.closedNow
  const reason = text.why[why] === '' ? word : `${word} (${text.why[why]})`
  if (!next) return reason
  return `${reason} ${text.until(next.date === now.date ? clock(next.minute) : dayAndTime(next, language))}`
}

/** Such as "Mon 09:00", or with the day where that is more than a week away. */
function dayAndTime({ date, minute }: LocalTime, language: Language): string {
  const day = new Intl.DateTimeFormat(locales[language], {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  }).format(Date.parse(`${date}T00:00:00Z`))
  return `${day}, ${clock(minute)}`
}

export const written = (number: string): string => readableNumber(number)?.written ?? number

/** The name of a sound's file, which is what people know it by. */
export function fileOf(url: string): string {
  const { pathname, host } = new URL(url)
  return pathname.split('/').findLast((part) => part !== '') ?? host
}

/** The days with the same hours together, such as "Monday–Friday: 09:00–17:00". */
export function describeHours(text: FlowsText, { hours }: Pick<FlowPlan, 'hours'>): string[] {
  const each = hours.map((spans) =>
    spans.length === 0
      ? text.closedDay
      : spans.map(({ from, to }) => `${clock(from)}–${clock(to)}`).join(', '),
  )
  const lines: string[] = []
  for (let day = 0; day < each.length; day += 1) {
    const first = day
    while (each[day + 1] === each[first]) day += 1
    const [from = '', to = ''] = [text.weekdays[first], text.weekdays[day]]
    lines.push(`${first === day ? from : `${from}–${to}`}: ${each[first] ?? ''}`)
  }
  return lines
}
