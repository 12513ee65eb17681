import { describedBy, Field } from '../../forms/fields.tsx'
import type { DialText } from './text.en.ts'

/** The first step: whom to call. Nothing is called yet. */
export function TargetForm({ text, to, error }: { text: DialText; to: string; error?: string | undefined }) {
  return (
    <form class="form" action="/dial">
      <Field id="to" label={text.target} hint={text.targetHint} error={error}>
        <input
          id="to"
          name="to"
          type="tel"
          autoComplete="off"
          value={to}
          maxLength={60}
          required
          {...describedBy('to', { hint: text.targetHint, error })}
        />
      </Field>
      <p class="actions">
        <button type="submit">{text.next}</button>
      </p>
    </form>
  )
}

/** The page of it. */
export function TargetPage(props: { text: DialText; to: string; error?: string | undefined }) {
  return (
    <>
      <h1>{props.text.title}</h1>
      <section class="card">
        <TargetForm {...props} />
      </section>
    </>
  )
}
