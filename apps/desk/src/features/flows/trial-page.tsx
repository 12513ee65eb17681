import { describedBy, Field, PostForm } from '../../forms/fields.tsx'
import { keys } from './flow.ts'
import type { FlowsText } from './text.en.ts'

export interface TrialView {
  readonly id: string
  readonly name: string
  readonly from: string
  readonly when: string
  readonly pressed: readonly string[]
  readonly errors: { readonly from?: string | undefined; readonly when?: string | undefined }
  /** What would happen, a sentence a step; undefined if nothing was tried. */
  readonly steps: readonly string[] | undefined
  /** Whether a menu waits for a key. */
  readonly waits: boolean
  readonly isUnfinished: boolean
}

/** A call that nobody makes: who, when, which keys, and what would happen step by step. */
export function TrialPage({ text, view }: { text: FlowsText; view: TrialView }) {
  const { trial } = text
  const { id, errors, steps } = view
  const from = { hint: trial.fromHint, error: errors.from }
  const when = { hint: undefined, error: errors.when }
  return (
    <>
      <p>
        <a href={`/flows/${id}`}>{text.toFlow}</a>
      </p>
      <h1>{trial.title(view.name)}</h1>
      <p>{trial.intro}</p>
      {view.isUnfinished && (
        <p class="notice">
          {trial.unfinished} <a href={`/flows/${id}/edit?check=1`}>{text.edit}</a>
        </p>
      )}
      <PostForm action={`/flows/${id}/try`} class="form">
        <Field id="caller" label={trial.from} {...from}>
          <input
            id="caller"
            name="caller"
            value={view.from}
            maxLength={40}
            autocomplete="off"
            {...describedBy('caller', from)}
          />
        </Field>
        <Field id="when" label={trial.when} error={errors.when}>
          <input
            id="when"
            name="when"
            type="datetime-local"
            value={view.when}
            {...describedBy('when', when)}
          />
        </Field>
        <p>
          <button name="press" value="call">
            {trial.run}
          </button>
        </p>
        {steps && (
          <section class="card trial" aria-labelledby="steps" role="status">
            <h2 id="steps">{trial.steps}</h2>
            <ol>
              {steps.map((step, at) => (
                <li key={at}>{step}</li>
              ))}
            </ol>
          </section>
        )}
        {steps && view.waits && <Keypad text={text} pressed={view.pressed} />}
      </PostForm>
    </>
  )
}

function Keypad({ text, pressed }: { text: FlowsText; pressed: readonly string[] }) {
  const { trial } = text
  return (
    <fieldset class="keypad">
      <legend>{trial.keypad}</legend>
      {pressed.map((key, at) => (
        <input key={at} type="hidden" name="pressed" value={key} />
      ))}
      {keys.map((key) => (
        <button key={key} class="secondary" name="press" value={key}>
          {key}
        </button>
      ))}
      <button class="secondary wide" name="press" value="-">
        {trial.nothing}
      </button>
    </fieldset>
  )
}
