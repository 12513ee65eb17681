import { describedBy, Field } from '../../forms/fields.tsx'
import { errorOf, idOf, type EditContext } from './edit-context.ts'

interface InputProps {
  readonly context: EditContext
  /** As in the document: `menus.0.url`. */
  readonly name: string
  readonly label: string
  readonly value: string
  readonly hint?: string | undefined
}

/** A line of text of the editor, with what is wrong with it. */
export function TextInput(props: InputProps & { isDate?: boolean; placeholder?: string; max?: number }) {
  const { context, name, label, value, hint, isDate = false, placeholder, max = 1_000 } = props
  const [id, error] = [idOf(name), errorOf(context, name)]
  const about = { id, name, value, placeholder, maxLength: max, ...describedBy(id, { hint, error }) }
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {isDate ? <input type="date" {...about} /> : <input type="text" autocomplete="off" {...about} />}
    </Field>
  )
}

/** A choice of the editor. A value that is not among the options stays as it is, so that nothing changes unasked. */
export function Choice(props: InputProps & { options: readonly (readonly [string, string])[] }) {
  const { context, name, label, value, hint, options } = props
  const [id, error] = [idOf(name), errorOf(context, name)]
  const isKnown = options.some(([option]) => option === value)
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <select id={id} name={name} {...describedBy(id, { hint, error })}>
        {!isKnown && (
          <option value={value} selected>
            {value === '' ? '–' : value}
          </option>
        )}
        {options.map(([option, written]) => (
          <option key={option} value={option} selected={option === value}>
            {written}
          </option>
        ))}
      </select>
    </Field>
  )
}

/** A button that adds or removes a row. */
export function RowButton(props: { does: string; children: string; label?: string }) {
  return (
    <button class="quiet" name="button" value={props.does} aria-label={props.label}>
      {props.children}
    </button>
  )
}
