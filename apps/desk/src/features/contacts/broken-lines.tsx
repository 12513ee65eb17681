import type { StoredImport } from './import-store.ts'
import type { ContactsText } from './text.en.ts'

/** Lines that are shown. */
const most = 200

/** What is wrong with which line of a file. */
export function BrokenLines(props: { text: ContactsText; upload: StoredImport; meaning: string }) {
  const { text, upload, meaning } = props
  const { broken } = upload.file
  if (broken.length === 0) return null
  return (
    <section class="card" aria-labelledby="broken">
      <h2 id="broken">{text.preview.brokenTitle}</h2>
      <p class="hint">{meaning}</p>
      <ul class="rows">
        {broken.slice(0, most).map(({ line, why, about }) => (
          <li>
            <strong>{text.preview.line(line)}</strong> {text.preview.why[why](about)}
          </li>
        ))}
      </ul>
      {broken.length > most && <p class="hint">{text.more(broken.length - most)}</p>}
    </section>
  )
}
