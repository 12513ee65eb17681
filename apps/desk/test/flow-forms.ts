import { hiddenFieldsTo, type Page, type Visitor } from './visitor.ts'
import type { StepDocument } from '../src/features/flows/flow.ts'

/** Fields of the editor as a browser sends them. */
export type Fields = [string, string][]

/** A flow that is open at any time. */
export const allDay = (numbers: readonly string[], name = 'Main'): Fields => [
  ['name', name],
  ['timeZone', 'Europe/Berlin'],
  ['holidays', ''],
  ['closed.do', 'voicemail'],
  ...numbers.map((number): [string, string] => ['numbers', number]),
  ...Array.from({ length: 7 }, (_, day): [string, string] => [`hours.${day}`, '0-24']),
]

export const openFields = (step: Partial<StepDocument>): [string, string][] =>
  Object.entries(step).map(([name, value]) => [`open.${name}`, value])

/** Makes a flow. Returns its id. */
export async function createFlow(visitor: Visitor, url: string, name: string): Promise<string> {
  const list = await visitor.passLogin(await visitor.open(`${url}/flows`))
  const editor = await visitor.submit(list, { name })
  const [, id] = /\/flows\/([\w-]{16})/.exec(editor.url) ?? []
  if (id === undefined) throw new Error(`No flow was made: ${editor.url} answered ${editor.status}.`)
  return id
}

export async function saveFlow(
  visitor: Visitor,
  flowUrl: string,
  fields: Fields,
  button = 'save',
): Promise<Page> {
  const { origin, pathname } = new URL(flowUrl)
  const editor = await visitor.open(`${flowUrl}/edit`)
  const body = new URLSearchParams([...hiddenFieldsTo(editor.text, pathname), ...fields, ['button', button]])
  return visitor.open(flowUrl, { method: 'POST', headers: { origin }, body })
}

/** Presses the button that switches a flow. */
export function switchTo(visitor: Visitor, page: Page, id: string, to: 'on' | 'off'): Promise<Page> {
  const { origin } = new URL(page.url)
  return visitor.open(`${origin}/flows/${id}/switch`, {
    method: 'POST',
    headers: { origin },
    body: new URLSearchParams([...hiddenFieldsTo(page.text, `/flows/${id}/switch`), ['to', to]]),
  })
}
