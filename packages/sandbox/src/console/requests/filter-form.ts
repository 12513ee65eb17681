import { html } from 'hono/html'
import { hiddenField } from '../../pages/hidden-field.ts'
import type { Html } from '../../pages/page.ts'
import { option } from '../forms/form.ts'
import type { View } from '../section.ts'
import { choicesAmong, type ExchangeFilter } from './exchange-filter.ts'
import type { Exchange } from './exchange.ts'
import { requestsTexts } from './requests-texts.ts'

interface Around {
  /** All entries there are: they decide what can be chosen. */
  all: readonly Exchange[]
  /** The entry that is open, to be kept open. */
  entry: string | undefined
  action: string
}

/** The filters of the list; they live in its address. */
export function filterForm({ language }: View, filter: ExchangeFilter, { all, entry, action }: Around): Html {
  const { filters: text } = requestsTexts[language]
  const { methods, operations, who } = choicesAmong(all)
  const options = (values: readonly string[], chosen: string) =>
    values.map((value) => option(value, value, value === chosen))
  const named = (pairs: readonly (readonly string[])[], chosen: string) =>
    pairs.map(([value = '', name = '']) => option(value, name, value === chosen))
  return html`<form action="${action}" method="get" class="filter" data-filter>
    ${entry === undefined ? '' : hiddenField('entry', entry)}
    <input
      id="q"
      name="q"
      type="search"
      value="${filter.q}"
      maxlength="200"
      aria-label="${text.contains}"
      placeholder="${text.contains} …"
    />
    <select name="surface" id="surface" aria-label="${text.surface}">
      ${named(text.surfaces, filter.surface)}
    </select>
    <select name="operation" id="operation" aria-label="${text.operation}">
      <option value="">${text.allOperations}</option>
      <optgroup label="${text.methods}">${options(methods, filter.operation)}</optgroup>
      <optgroup label="${text.operations}">${options(operations, filter.operation)}</optgroup>
    </select>
    <select name="status" id="status" aria-label="${text.status}">
      ${named(text.statuses, filter.status)}
    </select>
    <select name="who" id="who" aria-label="${text.who}">
      <option value="">${text.everyone}</option>
      ${options(who, filter.who)}
    </select>
    <button class="quiet">${text.apply}</button>
  </form>`
}
