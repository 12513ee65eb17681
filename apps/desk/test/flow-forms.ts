import type { DeskUnderTest } from './running-desk.ts'
import { Visitor, type Page } from './visitor.ts'
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

/** The hidden fields of the form that leads to `action`; of any form, if there is none. */
export function hiddenFields(html: string, action: string): [string, string][] {
  const forms = html.match(/<form[\s\S]*?<\/form>/g) ?? []
  const form =
    forms.find((one) => one.includes(`action="${action}"`)) ??
    forms.find((one) => one.includes('name="as"')) ??
    ''
  return [...form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([input]) => [
    /name="([^"]*)"/.exec(input)?.[1] ?? '',
    (/value="([^"]*)"/.exec(input)?.[1] ?? '').replaceAll('&amp;', '&'),
  ])
}

/** Presses the button that switches a flow. */
export function switchTo(visitor: Visitor, page: Page, id: string, to: 'on' | 'off'): Promise<Page> {
  const { origin } = new URL(page.url)
  return visitor.open(`${origin}/flows/${id}/switch`, {
    method: 'POST',
    headers: { origin },
    body: new URLSearchParams([...hiddenFields(page.text, `/flows/${id}/switch`), ['to', to]]),
  })
}

/** Lets the sandbox post calls of both accounts to desk. */
export async function connectCalls({ sandbox, url }: Pick<DeskUnderTest, 'sandbox' | 'url'>): Promise<void> {
  for (const account of ['1000001', '1000002']) {
    const [token] = sandbox.accounts.get(account, { reveal: true }).personalAccessTokens
    await new Visitor().send(`${sandbox.apiUrl}/settings/sipgateio`, {
      method: 'PUT',
      headers: {
        'content-type': 'application/json',
        authorization: `Basic ${btoa(`${token?.tokenId}:${token?.token}`)}`,
      },
      body: JSON.stringify({ incomingUrl: `${url}/push`, outgoingUrl: '', log: false, whitelist: null }),
    })
  }
}
