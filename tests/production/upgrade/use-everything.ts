import { allDay, createFlow, openFields, saveFlow, switchTo } from '../../../apps/desk/test/flow-forms.ts'
import { hiddenFieldsTo, type Visitor } from '../../../apps/desk/test/visitor.ts'

/** Leaves something in each of desk's own tables that lasts. */
export async function useEverything(visitor: Visitor, url: string): Promise<void> {
  const id = await createFlow(visitor, url, 'Hotline')
  const flow = [...allDay(['+493023125000'], 'Hotline'), ...openFields({ do: 'voicemail' })]
  await saveFlow(visitor, `${url}/flows/${id}`, flow)
  await switchTo(visitor, await visitor.open(`${url}/flows/${id}`), id, 'on')

  const messages = await visitor.open(`${url}/messages/new`)
  await visitor.submit(messages, { name: 'On my way', template: 'I am on my way.' })
  const review = await visitor.submit(messages, { to: '+4917604069001', text: 'Good morning' })
  await visitor.open(`${url}/messages/send`, {
    method: 'POST',
    headers: { origin: url },
    body: new URLSearchParams(hiddenFieldsTo(review.text, '/messages/send')),
  })

  await visitor.submit(await visitor.open(`${url}/settings`), { sms: '7', fax: '', call: '' })
}

/** Where that is seen. */
export const shows = [
  { path: '/flows', text: 'Hotline' },
  { path: '/flows', text: 'class="state on"' },
  { path: '/messages/new', text: 'On my way' },
  { path: '/administration/log', text: '+49 176 04069001' },
  { path: '/settings', text: 'value="7"' },
] as const
