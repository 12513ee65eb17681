import { hiddenFieldsTo, type Page, type Visitor } from './visitor.ts'
import type { StepDocument } from '../src/features/flows/flow.ts'

/** Fields of the editor as a browser sends them. */
export type Fields = [string, string][]

/** A flow that is open at any time. */
export const allDay = (numbers: readonly string[]): [string, string][] => [
  ['name', 'Main'],
  ['timeZone', 'Europe/Berlin'],
  ['holidays', ''],
  ['closed.do', 'voicemail'],
  ...numbers.map((number): [string, string] => ['numbers', number]),
  ...Array.from({ length: 7 }, (_, day): [string, string] => [`hours.${day}`, '0-24']),
]

export const openFields = (step: Partial<StepDocument>): [string, string][] =>
  Object.entries(step).map(([name, value]) => [`open.${name}`, value])

/** Presses the button that switches a flow. */
export function switchTo(visitor: Visitor, page: Page, id: string, to: 'on' | 'off'): Promise<Page> {
  const { origin } = new URL(page.url)
  return visitor.open(`${origin}/flows/${id}/switch`, {
    method: 'POST',
    headers: { origin },
    body: new URLSearchParams([...hiddenFieldsTo(page.text, `/flows/${id}/switch`), ['to', to]]),
  })
}
