import { html } from 'hono/html'
import type { Html } from '../../pages/page.ts'
import type { View } from '../section.ts'
import { frameTexts } from './frame-texts.ts'

/** The tools beside the name on every page of the console: search, live updates, help, the other language. */
export function toolbar({ language }: View, otherLanguageHref: string): Html {
  const text = frameTexts[language]
  const other = language === 'de' ? { code: 'en', name: 'English' } : { code: 'de', name: 'Deutsch' }
  return html`<div class="tools">
    <form action="/_sandbox/search" method="get" role="search">
      <input
        type="search"
        name="q"
        maxlength="200"
        aria-label="${text.search}"
        placeholder="${text.search}"
      />
    </form>
    <a class="search-link" href="/_sandbox/search">${text.search}</a>
    <button type="button" class="switch needs-script" role="switch" data-live data-script aria-checked="true">
      ${text.live}
    </button>
    <button type="button" class="quiet needs-script" data-help data-script aria-label="${text.keys}">
      ?
    </button>
    <a href="${otherLanguageHref}" lang="${other.code}" hreflang="${other.code}"
      ><span class="long">${other.name}</span><span class="short">${other.code.toUpperCase()}</span></a
    >
  </div>`
}
