import { BrokenLines } from './broken-lines.tsx'
import type { StoredImport } from './import-store.ts'
import type { ContactsText } from './text.en.ts'

/** How far an import is, and then what it did. */
export function ResultPage({ text, upload }: { text: ContactsText; upload: StoredImport }) {
  const { created, updated } = upload.progress
  const isDone = upload.state === 'done'
  const total = upload.file.rows.length
  return (
    <>
      <header class="page-head">
        <h1>{text.result.title}</h1>
        <p class="hint">{upload.name}</p>
      </header>
      <p class="notice" role="status">
        {isDone ? text.result.done(created, updated) : text.result.running(created + updated)}
      </p>
      {!isDone && (
        <progress
          class="contacts-progress"
          aria-label={text.result.title}
          value={created + updated}
          max={total}
        />
      )}
      <p class="actions">
        <a class="button" href="/contacts?done=imported">
          {text.back}
        </a>
        {!isDone && (
          <a class="button secondary" href={`/contacts/import/${upload.id}`}>
            {text.result.refresh}
          </a>
        )}
      </p>
      {isDone && (
        <BrokenLines text={text} upload={upload} meaning={text.result.broken(upload.file.broken.length)} />
      )}
    </>
  )
}
