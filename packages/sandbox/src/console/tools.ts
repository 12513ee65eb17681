import { html } from 'hono/html'
import type { Html } from '../pages/page.ts'
import type { Section, View } from './section.ts'

/** What stands beside the name on every page of the console: search, whether it is live, help, the other language. */
export function tools({ say, language }: View, otherLanguageHref: string): Html {
  const other = language === 'de' ? { code: 'en', name: 'English' } : { code: 'de', name: 'Deutsch' }
  return html`<div class="tools">
    <form action="/_sandbox/search" method="get" role="search">
      <input
        type="search"
        name="q"
        maxlength="200"
        aria-label="${say('Search', 'Suchen')}"
        placeholder="${say('Search', 'Suchen')}"
      />
    </form>
    <button type="button" class="quiet needs-script" data-live data-script aria-pressed="true">Live</button>
    <button
      type="button"
      class="quiet needs-script"
      data-help
      data-script
      aria-label="${say('Keyboard shortcuts', 'Tastenkürzel')}"
    >
      ?
    </button>
    <a href="${otherLanguageHref}" lang="${other.code}" hreflang="${other.code}">${other.name}</a>
  </div>`
}

/** The list of keys, and where the script says what became of a form. */
export function shortcuts({ say }: View, tabs: readonly Section[]): Html {
  const key = (name: string, does: string) =>
    html`<dt><kbd>${name}</kbd></dt>
      <dd>${does}</dd>`
  return html`<div class="toasts">
      <div role="status" data-toasts data-script></div>
      <div role="alert" data-alerts data-script></div>
    </div>
    <dialog data-shortcuts data-script aria-labelledby="shortcuts-title">
      <h2 id="shortcuts-title">${say('Keyboard shortcuts', 'Tastenkürzel')}</h2>
      <dl>
        ${tabs.map(({ tab, title }, index) => key(String(index + 1), (tab ?? title)(say)))}
        ${key('/', say('Search', 'Suchen'))} ${key('?', say('This list', 'Diese Liste'))}
        ${key('n', say('Phone: somebody calls', 'Telefon: Jemand ruft an'))}
        ${key('a', say('Phone: answer the newest call', 'Telefon: neuesten Anruf annehmen'))}
        ${key('h', say('Phone: hold', 'Telefon: halten'))} ${key('m', say('Phone: mute', 'Telefon: stumm'))}
        ${key('r', say('Phone: record', 'Telefon: aufnehmen'))}
        ${key('x', say('Phone: hang up', 'Telefon: auflegen'))}
        ${key('t', say('Clock: six minutes ahead', 'Uhr: sechs Minuten vor'))}
      </dl>
      <p>
        <label class="check"
          ><input type="checkbox" data-shortcuts-off />${say('Switch them off', 'Ausschalten')}</label
        >
      </p>
      <form method="dialog"><button>${say('Close', 'Schließen')}</button></form>
    </dialog>`
}
