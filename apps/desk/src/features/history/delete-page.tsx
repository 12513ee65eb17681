import { PostForm } from '../../forms/fields.tsx'
import type { HistoryText } from './text.en.ts'
import type { Written } from './written.ts'

/** Asks before entries are deleted: sipgate cannot bring them back. */
export function DeletePage(props: { text: HistoryText; ids: readonly string[]; written: Written }) {
  const { text, ids, written } = props
  return (
    <section class="card" aria-labelledby="delete">
      <h1 id="delete">{text.deleteTitle}</h1>
      <PostForm action="/history/delete" class="form">
        <p>{text.deleteMeaning(text.entries(written.number(ids.length)))}</p>
        {ids.map((id) => (
          <input type="hidden" name="id" value={id} />
        ))}
        <p class="actions">
          <button class="danger" type="submit" name="do" value="delete">
            {text.deleteNow}
          </button>
          <a class="button secondary" href="/history?archived=1">
            {text.keep}
          </a>
        </p>
      </PostForm>
    </section>
  )
}
