import { Field } from '../../forms/fields.tsx'
import { entryTypes } from './entry.ts'
import { addressOf, noFilters, ways, type Filters } from './filters.ts'
import type { HistoryText } from './text.en.ts'

const tabs: readonly (readonly [keyof HistoryText['tabs'], Partial<Filters>])[] = [
  ['all', {}],
  ['missed', { type: 'CALL', way: 'missed' }],
  ['calls', { type: 'CALL' }],
  ['voicemails', { type: 'VOICEMAIL' }],
  ['messages', { type: 'SMS' }],
  ['faxes', { type: 'FAX' }],
  ['starred', { starred: true }],
  ['archive', { archived: true }],
]

/** The usual filters as links, and all of them in a form. */
export function FilterBar({ text, filters }: { text: HistoryText; filters: Filters }) {
  const { number, from, to } = filters
  const isOpen = number !== '' || from !== '' || to !== ''
  const here = addressOf(filters)
  return (
    <>
      <nav class="tabs" aria-label={text.filters}>
        <ul>
          {tabs.map(([name, tab]) => {
            const address = addressOf(noFilters, { ...tab, number, from, to })
            return (
              <li>
                <a href={address} aria-current={address === here ? 'true' : undefined}>
                  {text.tabs[name]}
                </a>
              </li>
            )
          })}
        </ul>
      </nav>
      <details class="narrow" open={isOpen}>
        <summary>{text.more}</summary>
        <FilterForm text={text} filters={filters} />
      </details>
    </>
  )
}

function FilterForm({ text, filters }: { text: HistoryText; filters: Filters }) {
  return (
    <form class="filter-form" action="/history">
      <Field id="number" label={text.number}>
        <input id="number" name="number" value={filters.number} maxLength={100} autocomplete="off" />
      </Field>
      <Field id="from-day" label={text.from}>
        <input id="from-day" name="from" type="date" value={filters.from} />
      </Field>
      <Field id="to-day" label={text.to}>
        <input id="to-day" name="to" type="date" value={filters.to} />
      </Field>
      <Field id="type" label={text.type}>
        <select id="type" name="type">
          <option value="">{text.any}</option>
          {entryTypes.map((type) => (
            <option value={type.toLowerCase()} selected={type === filters.type}>
              {text.types[type]}
            </option>
          ))}
        </select>
      </Field>
      <Field id="way" label={text.way}>
        <select id="way" name="way">
          <option value="">{text.any}</option>
          {ways.map((way) => (
            <option value={way} selected={way === filters.way}>
              {text.ways[way]}
            </option>
          ))}
        </select>
      </Field>
      <label class="tick">
        <input type="checkbox" name="starred" value="1" checked={filters.starred} /> {text.onlyStarred}
      </label>
      <label class="tick">
        <input type="checkbox" name="archived" value="1" checked={filters.archived} /> {text.onlyArchived}
      </label>
      <p class="actions">
        <button type="submit">{text.show}</button>
        <a class="button secondary" href="/history">
          {text.clear}
        </a>
      </p>
    </form>
  )
}
