import { PostForm } from '../../forms/fields.tsx'
import { titleOf, type Entry } from './entry.ts'
import { contactPath } from './list-page.tsx'
import type { ContactsText } from './text.en.ts'

/** Asks before a contact is deleted. */
export function DeletePage({ text, entry }: { text: ContactsText; entry: Entry }) {
  return (
    <>
      <header class="page-head">
        <h1>{text.remove.title(titleOf(entry))}</h1>
      </header>
      <PostForm action={`${contactPath(entry.id)}/delete`} class="form">
        <p>{entry.who === 'SHARED' ? text.remove.shared : text.remove.own}</p>
        <p class="actions">
          <button class="danger" type="submit" name="delete" value="yes">
            {text.remove.confirm}
          </button>
          <a class="button secondary" href={contactPath(entry.id)}>
            {text.form.cancel}
          </a>
        </p>
      </PostForm>
    </>
  )
}
