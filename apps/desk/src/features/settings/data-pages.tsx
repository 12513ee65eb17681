import { PostForm } from '../../forms/fields.tsx'
import { locales, type Language } from '../../language/language.ts'
import { PartHead } from './part-head.tsx'
import type { SettingsText } from './text.en.ts'

/** How much desk keeps of the user, and what they can do about it. */
export function DataPage(props: { text: SettingsText; language: Language; count: number }) {
  const { text, language, count } = props
  return (
    <>
      <PartHead part="data" text={text} />
      <section class="card" aria-labelledby="kept">
        <h2 id="kept">{text.data.kept}</h2>
        <p>{text.data.count(count.toLocaleString(locales[language]))}</p>
        <p class="hint">{text.data.what}</p>
        <p class="actions">
          <a class="button secondary" href="/settings/data/download" download>
            {text.data.download}
          </a>
        </p>
      </section>
      <section class="card" aria-labelledby="delete">
        <h2 id="delete">{text.data.delete}</h2>
        <p>{text.data.deleteAbout}</p>
        <p class="actions">
          <a class="button secondary" href="/settings/data/delete">
            {text.data.delete}…
          </a>
        </p>
      </section>
    </>
  )
}

/** Asks before everything is deleted. */
export function DeletePage({ text }: { text: SettingsText }) {
  return (
    <section class="card" aria-labelledby="delete">
      <h1 id="delete">{text.data.question}</h1>
      <ul class="setting-list">
        {text.data.consequences.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <PostForm action="/settings/data/delete" class="actions">
        <button class="danger" name="confirmed" value="yes">
          {text.data.confirm}
        </button>
        <a class="button secondary" href="/settings/data">
          {text.data.cancel}
        </a>
      </PostForm>
    </section>
  )
}

/** What somebody sees whose data is gone. */
export function DeletedPage({ text }: { text: SettingsText }) {
  return (
    <section class="card" aria-labelledby="deleted">
      <h1 id="deleted">{text.data.deleted}</h1>
      <p>{text.data.deletedAbout}</p>
      <p class="actions">
        <a class="button secondary" href="/">
          {text.data.start}
        </a>
      </p>
    </section>
  )
}
