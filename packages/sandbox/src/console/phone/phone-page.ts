import { html } from 'hono/html'
import type { Html } from '../../pages/page.ts'
import { toggle } from '../forms/form.ts'
import type { Section, View } from '../section.ts'
import { callCard } from './call-card.ts'
import { callInForm, callOutForms } from './call-forms.ts'
import { endedCalls } from './ended-calls.ts'
import { phoneTexts } from './phone-texts.ts'
import { telephoneList } from './telephone-list.ts'

const here = '/_sandbox/phone'

export const phone: Section = {
  path: here,
  title: { en: 'Phone', de: 'Telefon' },
  topics: ['calls', 'messages', 'requests', 'state'],
  body: (view) =>
    html`<p class="lead">${phoneTexts[view.language].lead}</p>
      <div class="columns">
        <div>${running(view)} ${callInForm(view, here)} ${endedCalls(view)}</div>
        <div>${telephoneList(view, here)} ${whoAnswers(view)} ${callOutForms(view, here)}</div>
      </div>`,
}

function running(view: View): Html {
  const text = phoneTexts[view.language]
  const calls = view.sandbox.calls.list()
  return html`<p role="status" class="soft">
      ${calls.length === 0 ? text.noCalls : text.calls(calls.length)}
    </p>
    ${calls.toReversed().map((call, index) => callCard(view, call, { back: here, first: index === 0 }))}`
}

function whoAnswers({ sandbox, language }: View): Html {
  const text = phoneTexts[language]
  const target = { method: 'POST', path: '/calls/manual', back: here } as const
  return html`<section class="card">
    <h2>${text.whoAnswers}</h2>
    <p class="soft">${text.answersItself}</p>
    ${toggle(target, { label: text.iAnswer, on: sandbox.calls.isManual(), field: 'on' })}
  </section>`
}
