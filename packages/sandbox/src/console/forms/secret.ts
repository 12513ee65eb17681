import { html } from 'hono/html'
import type { Html } from '../../pages/page.ts'
import type { View } from '../section.ts'

const show = { en: 'show', de: 'anzeigen' }

/** A secret of the page at `where`: masked, with a link that shows all of them. `of` says which one it is. */
export function secret({ query, language }: View, where: string, value: string, of: string): Html {
  if (query.get('reveal') === 'true') return html`<code>${value}</code>`
  const text = show[language]
  return html`<span aria-hidden="true">••••••</span>
    <a href="${where}?reveal=true" aria-label="${text}: ${of}">${text}</a>`
}
