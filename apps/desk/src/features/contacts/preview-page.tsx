import type { SyncPlan } from '@sipgate-kit/client/contacts'
import { PostForm } from '../../forms/fields.tsx'
import type { Language } from '../../language/language.ts'
import { BrokenLines } from './broken-lines.tsx'
import { writtenNumber } from './contact-page.tsx'
import { differences } from './differences.ts'
import type { StoredImport } from './import-store.ts'
import type { ContactsText } from './text.en.ts'

export interface PreviewView {
  readonly upload: StoredImport
  readonly plan: SyncPlan
  readonly version: string
  /** Whether contacts have changed since the preview that was confirmed. */
  readonly changed?: boolean
  readonly language: Language
}

/** Rows of each kind that are shown. */
const most = 200

/** What an import would do, before it does anything. */
export function PreviewPage({ text, view }: { text: ContactsText; view: PreviewView }) {
  const { upload, plan, version } = view
  const { preview } = text
  const count = plan.create.length + plan.update.length
  return (
    <>
      <header class="page-head">
        <h1>{preview.title}</h1>
        <p class="hint">{upload.name}</p>
      </header>
      {view.changed === true && (
        <p class="notice bad" role="alert">
          {preview.changed}
        </p>
      )}
      {upload.state === 'failed' && (
        <p class="notice bad" role="alert">
          {text.result.failed(upload.progress.created + upload.progress.updated)} {preview.again}
        </p>
      )}
      <ul class="contacts-sums">
        <li>{preview.creates(plan.create.length)}</li>
        <li>{preview.updates(plan.update.length)}</li>
        <li>{preview.unchanged(plan.unchanged)}</li>
        <li>{preview.broken(upload.file.broken.length)}</li>
      </ul>
      <PostForm action={`/contacts/import/${upload.id}`} class="form" label={preview.title}>
        <input type="hidden" name="version" value={version} />
        <p class="actions">
          {count > 0 && (
            <button type="submit" name="confirm" value="yes">
              {preview.confirm(count)}
            </button>
          )}
          <a class="button secondary" href="/contacts/import">
            {preview.other}
          </a>
        </p>
      </PostForm>
      <BrokenLines text={text} upload={upload} meaning={preview.brokenMeaning} />
      <Changed text={text} view={view} />
      <New text={text} view={view} />
    </>
  )
}

function Changed({ text, view: { plan } }: { text: ContactsText; view: PreviewView }) {
  if (plan.update.length === 0) return null
  return (
    <section class="card" aria-labelledby="changes">
      <h2 id="changes">{text.preview.changes}</h2>
      <div class="table-wrap" tabIndex={0} role="group" aria-labelledby="changes">
        <table class="contacts-diff">
          <thead>
            <tr>
              <th scope="col">{text.preview.field}</th>
              <th scope="col">{text.preview.before}</th>
              <th scope="col">{text.preview.after}</th>
            </tr>
          </thead>
          {plan.update.slice(0, most).map(({ before, after }) => (
            <tbody>
              <tr>
                <th scope="rowgroup" colSpan={3}>
                  {before.name}
                </th>
              </tr>
              {differences(before, after).map((one) => (
                <tr>
                  <td>{text.preview.fields[one.field]}</td>
                  <td class="contacts-lines">{one.before === '' ? '–' : <del>{one.before}</del>}</td>
                  <td class="contacts-lines">
                    <ins>{one.after}</ins>
                  </td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
      <More text={text} count={plan.update.length} />
    </section>
  )
}

function New({ text, view: { plan } }: { text: ContactsText; view: PreviewView }) {
  if (plan.create.length === 0) return null
  return (
    <section class="card" aria-labelledby="new">
      <h2 id="new">{text.preview.new}</h2>
      <ul class="rows">
        {plan.create.slice(0, most).map(({ name, numbers = [], emails = [], organization = [] }) => (
          <li>
            <strong>{name}</strong>
            <span class="hint">
              {[
                ...organization.map((units) => units.join(', ')).filter((unit) => unit !== name),
                ...numbers.map(({ number }) => writtenNumber(number)),
                ...emails.map(({ email }) => email),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      <More text={text} count={plan.create.length} />
    </section>
  )
}

function More({ text, count }: { text: ContactsText; count: number }) {
  return count > most ? <p class="hint">{text.more(count - most)}</p> : null
}
