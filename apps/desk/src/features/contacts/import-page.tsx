import { describedBy, Field, PostForm } from '../../forms/fields.tsx'
import type { FileProblem } from './import-rows.ts'
import type { ContactsText } from './text.en.ts'

/** Where a file is chosen. */
export function ImportPage(props: {
  text: ContactsText
  problem: FileProblem | 'no_file' | undefined
  shared: boolean
}) {
  const { text, problem, shared } = props
  const { importing } = text
  const error = problem && importing.problems[problem]
  return (
    <>
      <header class="page-head">
        <h1>{importing.title}</h1>
      </header>
      <PostForm action="/contacts/import" class="form" multipart label={importing.title}>
        <p>{importing.meaning}</p>
        <Field id="file" label={importing.file} hint={importing.hint} error={error}>
          <input
            id="file"
            name="file"
            type="file"
            accept=".csv,.txt,text/csv"
            {...describedBy('file', { hint: true, error })}
          />
        </Field>
        <fieldset class="contacts-choice">
          <legend>{text.form.who}</legend>
          {(['SHARED', 'PRIVATE'] as const).map((who) => (
            <label>
              <input type="radio" name="scope" value={who} checked={(who === 'SHARED') === shared} />{' '}
              {text.form.whoMeaning[who]}
            </label>
          ))}
        </fieldset>
        <p class="actions">
          <button type="submit">{importing.preview}</button>
          <a class="button secondary" href="/contacts">
            {text.form.cancel}
          </a>
        </p>
      </PostForm>
    </>
  )
}
