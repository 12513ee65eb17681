import { PostForm } from '../../forms/fields.tsx'
import { writtenNumber } from './contact-page.tsx'
import { mergePath } from './duplicates-page.tsx'
import { titleOf, type Entry } from './entry.ts'
import { several, single, type Choices } from './merge-contacts.ts'
import type { ContactsText } from './text.en.ts'

export interface MergeView {
  /** The first one stays. */
  readonly entries: readonly Entry[]
  readonly choices: Choices
  readonly version: string
  readonly changed?: boolean
}

/** Chooses which values stay, and shows which contacts are deleted. */
export function MergePage({ text, view }: { text: ContactsText; view: MergeView }) {
  const { entries, version } = view
  const [kept, ...others] = entries
  const ids = entries.map(({ id }) => id)
  return (
    <>
      <header class="page-head">
        <h1>{text.merge.title(entries.length)}</h1>
      </header>
      {view.changed === true && (
        <p class="notice bad" role="alert">
          {text.merge.changed}
        </p>
      )}
      <PostForm action="/contacts/merge" class="form" label={text.merge.title(entries.length)}>
        <input type="hidden" name="version" value={version} />
        {ids.map((id) => (
          <input type="hidden" name="id" value={id} />
        ))}
        {single.map((field) => (
          <Choose text={text} view={view} field={field} type="radio" />
        ))}
        {several.map((field) => (
          <Choose text={text} view={view} field={field} type="checkbox" />
        ))}
        <section class="card" aria-labelledby="outcome">
          <h2 id="outcome">{text.merge.outcome}</h2>
          <ul class="rows">
            {kept && (
              <li>
                <strong>{text.merge.stays}</strong> {titleOf(kept)}{' '}
                <span class="contacts-tag">{text.who[kept.who]}</span>
              </li>
            )}
            {others.map((entry) => (
              <li>
                <strong class="contacts-gone">{text.merge.deleted}</strong> {titleOf(entry)}{' '}
                <span class="contacts-tag">{text.who[entry.who]}</span>
                <a href={mergePath([entry.id, ...ids.filter((id) => id !== entry.id)])}>
                  {text.merge.keepInstead}
                </a>
              </li>
            ))}
          </ul>
        </section>
        <p class="actions">
          <button class="danger" type="submit" name="merge" value="yes">
            {text.merge.confirm(others.length)}
          </button>
          <a class="button secondary" href="/contacts/duplicates">
            {text.form.cancel}
          </a>
        </p>
      </PostForm>
    </>
  )
}

function Choose(props: {
  text: ContactsText
  view: MergeView
  field: (typeof single)[number] | (typeof several)[number]
  type: 'radio' | 'checkbox'
}) {
  const { text, view, field, type } = props
  const choices = view.choices[field]
  if (choices.length === 0) return null
  return (
    <fieldset class="contacts-choice">
      <legend>{text.merge.fields[field]}</legend>
      {choices.map(({ key, written }, index) => (
        <label>
          <input type={type} name={field} value={key} checked={type === 'checkbox' || index === 0} />{' '}
          <span class="contacts-lines">{field === 'number' ? writtenNumber(written) : written}</span>
        </label>
      ))}
    </fieldset>
  )
}
