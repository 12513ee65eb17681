import { filters } from './browse.ts'
import type { ContactsText } from './text.en.ts'

export const formats = ['csv', 'vcard'] as const

/** Chooses what file to download. */
export function ExportPage({ text }: { text: ContactsText }) {
  return (
    <>
      <header class="page-head">
        <h1>{text.exporting.title}</h1>
      </header>
      <form class="form" action="/contacts/export/file">
        <p>{text.exporting.meaning}</p>
        <fieldset class="contacts-choice">
          <legend>{text.exporting.which}</legend>
          {filters.map((filter) => (
            <label>
              <input type="radio" name="who" value={filter} checked={filter === 'all'} />{' '}
              {text.filters[filter]}
            </label>
          ))}
        </fieldset>
        <fieldset class="contacts-choice">
          <legend>{text.exporting.format}</legend>
          {formats.map((format) => (
            <label>
              <input type="radio" name="format" value={format} checked={format === 'csv'} />{' '}
              {text.exporting.formats[format]}
            </label>
          ))}
        </fieldset>
        <p class="actions">
          <button type="submit">{text.exporting.download}</button>
          <a class="button secondary" href="/contacts">
            {text.form.cancel}
          </a>
        </p>
      </form>
    </>
  )
}
