import { html } from 'hono/html'
import type { Html } from '../../pages/page.ts'
import type { PendingFault } from '../../traffic/faults.ts'
import { button } from '../forms/form.ts'
import type { Section, View } from '../section.ts'
import { evilList } from './evil-list.ts'
import { faultForm } from './fault-form.ts'
import { faultsTexts } from './faults-texts.ts'
import { scenarioList } from './scenario-list.ts'

const here = '/_sandbox/faults'

export const faults: Section = {
  path: here,
  title: { en: 'Faults and scenarios', de: 'Fehler simulieren' },
  tab: { en: 'Faults', de: 'Fehler' },
  topics: ['state', 'requests'],
  body: (view) =>
    html`<div class="columns">
      <div>${scenarioList(view, here)} ${evilList(view, here)}</div>
      <div>${pendingFaults(view)} ${quickFaults(view)} ${faultForm(view, here)}</div>
    </div>`,
}

function pendingFaults({ language, sandbox }: View): Html {
  const text = faultsTexts[language]
  const pending = sandbox.faults.list()
  const list = html`<ul class="list">
      ${pending.map((fault) => html`<li data-key="fault-${fault.id}">${describe(language, fault)}</li>`)}
    </ul>
    ${button({ method: 'DELETE', path: '/faults', back: here }, text.clear)}`
  return html`<section class="card">
    <h2>${text.pending}</h2>
    <p role="status" class="soft">${pending.length === 0 ? text.none : text.waiting(pending.length)}</p>
    ${pending.length === 0 ? '' : list}
  </section>`
}

function quickFaults({ language }: View): Html {
  const text = faultsTexts[language]
  const fault = (name: string, fields: Record<string, string>) =>
    button({ method: 'POST', path: '/faults', back: here }, name, fields)
  const balance = { operation: 'GET /balance' }
  return html`<section class="card">
    <h2>${text.quick}</h2>
    <div class="actions">
      ${fault(text.balance500, { ...balance, 'status:number': '500' })}
      ${fault(text.balanceSlow, { ...balance, delay: '6s' })}
      ${fault(text.balanceBroken, { ...balance, body: 'broken' })}
      ${fault(text.balanceReset, { ...balance, 'reset:flag': 'true' })}
      ${fault(text.token503, { operation: 'POST /token', 'status:number': '503' })}
    </div>
  </section>`
}

function describe(
  language: View['language'],
  { operation, status, delay, body, reset, lost, times }: PendingFault,
): string {
  const text = faultsTexts[language]
  const parts = [
    delay !== undefined && text.waits(delay),
    reset && text.breaks,
    lost && text.loses,
    status !== undefined && text.answers(status),
    body === 'broken' ? text.answersBroken : body !== undefined && text.answersText,
  ].filter(Boolean)
  return `${operation}: ${parts.join(', ')}, ${text.howOften(times)}`
}
