import { html } from 'hono/html'
import type { Html } from '../../pages/page.ts'
import type { Section, View } from '../section.ts'
import { frameTexts } from './frame-texts.ts'

/** The list of keyboard shortcuts, and the place where the script reports the result of a form. */
export function shortcuts({ language }: View, tabs: readonly Section[]): Html {
  const text = frameTexts[language]
  const key = (name: string, does: string) =>
    html`<dt><kbd>${name}</kbd></dt>
      <dd>${does}</dd>`
  return html`<div class="toasts">
      <div role="status" data-toasts data-script></div>
      <div role="alert" data-alerts data-script></div>
    </div>
    <dialog data-shortcuts data-script aria-labelledby="shortcuts-title">
      <h2 id="shortcuts-title">${text.keys}</h2>
      <dl>
        ${tabs.map(({ tab, title }, index) => key(String(index + 1), (tab ?? title)[language]))}
        ${key('/', text.search)} ${key('?', text.thisList)} ${key('↑ ↓', text.rows)}
        ${key('Enter', text.open)} ${key('→ ←', text.intoEntry)} ${key('n', text.callIn)}
        ${key('a', text.answer)} ${key('h', text.hold)} ${key('m', text.mute)} ${key('r', text.record)}
        ${key('x', text.hangUp)} ${key('t', text.sixMinutes)}
      </dl>
      <p>
        <label class="check"><input type="checkbox" data-shortcuts-off />${text.switchOff}</label>
      </p>
      <form method="dialog"><button>${text.close}</button></form>
    </dialog>`
}
