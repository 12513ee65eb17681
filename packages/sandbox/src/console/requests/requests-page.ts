import { html } from 'hono/html'
import type { Html } from '../../pages/page.ts'
import { button } from '../forms/form.ts'
import type { Section, View } from '../section.ts'
import { exchangeDetail, goneDetail } from './exchange-detail.ts'
import { filterQuery, isWanted, readFilter } from './exchange-filter.ts'
import { exchangeRows } from './exchange-rows.ts'
import { exchanges } from './exchange.ts'
import { filterForm } from './filter-form.ts'
import { requestsTexts } from './requests-texts.ts'

const here = '/_sandbox/requests'
const mostShown = 100

export const requests: Section = {
  path: here,
  title: { en: 'Requests and pushes', de: 'Anfragen und Pushes' },
  tab: { en: 'Requests', de: 'Anfragen' },
  topics: ['requests', 'pushes'],
  body: (view) => {
    const { language, query, sandbox } = view
    const text = requestsTexts[language]
    const filter = readFilter(query)
    const all = exchanges(sandbox)
    const found = all.filter((exchange) => isWanted(exchange, filter))
    const filters = filterQuery(filter)
    const key = query.get('entry') ?? undefined
    const opened = all.find((exchange) => exchange.key === key)
    const closeHref = filters.size === 0 ? here : `${here}?${filters.toString()}`
    const detail = () =>
      opened
        ? exchangeDetail(view, opened, { back: here, closeHref })
        : goneDetail(view, key ?? '', closeHref)
    return html`<p class="lead">${text.lead}</p>
      ${filterForm(view, filter, { all, entry: key, action: here })}
      <p role="status" class="soft small">${text.entries(found.length, mostShown)}</p>
      ${key === undefined ? '' : html`<a class="skip" href="#entry">${text.toEntry}</a>`}
      <div class="${key === undefined ? '' : 'split'}">
        <div class="card exchanges">
          ${exchangeRows(view, found.slice(0, mostShown), { level: 2, filters, ...(key !== undefined && { open: key }) })}
          ${found.length === 0 ? nothing(view, all.length > 0) : ''}
        </div>
        ${key === undefined ? '' : detail()}
      </div>
      <div class="actions">
        ${button({ method: 'DELETE', path: '/requests', back: here }, text.clearRequests)}
        ${button({ method: 'DELETE', path: '/pushes', back: here }, text.clearPushes)}
      </div>`
  },
}

function nothing({ language }: View, areFiltered: boolean): Html {
  const text = requestsTexts[language]
  return areFiltered
    ? html`<p>${text.noneFits} <a href="${here}" data-open>${text.showAll}</a></p>`
    : html`<p>${text.none}</p>`
}
