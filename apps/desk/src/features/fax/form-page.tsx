import type { Faxline } from '@sipgate-kit/contract'
import { describedBy, Field, PostForm } from '../../forms/fields.tsx'
import type { Directory } from '../../people/directory.ts'
import { NameList } from '../../people/name-list.tsx'
import { mostBytes, type FaxProblem, type NewFax } from './new-fax.ts'
import type { FaxText } from './text.en.ts'

export interface FormView {
  readonly fax: NewFax
  readonly lines: readonly Faxline[]
  readonly directory: Directory
  /** The name of the document that is uploaded already. */
  readonly kept: string | undefined
  readonly problem: FaxProblem | undefined
}

/** To whom, with what, and the document. It leads to a page that shows what it costs. */
export function FormPage({ text, view }: { text: FaxText; view: FormView }) {
  const { fax, lines, directory, kept, problem } = view
  if (lines.length === 0)
    return (
      <>
        <h1>{text.write}</h1>
        <p class="notice">{text.noLine}</p>
      </>
    )
  const wrong = (...fields: readonly FaxProblem[]) =>
    problem && fields.includes(problem) ? text.problems[problem] : undefined
  const inFile = wrong('missing', 'gone', 'not_pdf', 'large')
  const hint = kept === undefined ? text.fileHint(mostBytes / 1_000_000) : text.kept(kept)
  return (
    <>
      <h1>{text.write}</h1>
      <section class="card">
        <PostForm action="/fax/review" class="form fax-form" multipart label={text.write}>
          {kept !== undefined && <input type="hidden" name="document" value={fax.document} />}
          <Field id="to" label={text.to} hint={text.toHint} error={wrong('to')}>
            <input
              id="to"
              name="to"
              value={fax.to}
              list="fax-names"
              maxLength={100}
              autocomplete="off"
              required
              {...describedBy('to', { hint: text.toHint, error: wrong('to') })}
            />
          </Field>
          <NameList id="fax-names" directory={directory} />
          <Lines text={text} view={view} error={wrong('line')} />
          <Field id="file" label={text.file} hint={hint} error={inFile}>
            <input
              id="file"
              name="file"
              type="file"
              accept="application/pdf,.pdf"
              required={kept === undefined}
              {...describedBy('file', { hint, error: inFile })}
            />
          </Field>
          <p class="actions">
            <button type="submit">{text.review}</button>
          </p>
        </PostForm>
      </section>
    </>
  )
}

function Lines({ text, view, error }: { text: FaxText; view: FormView; error: string | undefined }) {
  const { lines, fax } = view
  const [only] = lines
  if (lines.length === 1) return <input type="hidden" name="faxlineId" value={only?.id} />
  return (
    <Field id="faxlineId" label={text.line} error={error}>
      <select id="faxlineId" name="faxlineId" {...describedBy('faxlineId', { error })}>
        {lines.map(({ id, alias }) => (
          <option value={id} selected={id === fax.faxlineId}>
            {alias ?? id}
          </option>
        ))}
      </select>
    </Field>
  )
}
