import { describedBy, Field, PostForm } from '../../forms/fields.tsx'
import { typesText } from './contact-page.tsx'
import type { Mistakes, Typed, TypedPart } from './contact-form.ts'
import type { ContactsText } from './text.en.ts'

export interface FormView {
  readonly title: string
  /** Where the form posts to, and where it is left to. */
  readonly action: string
  readonly back: string
  readonly typed: Typed
  readonly mistakes: Mistakes
  /** `version` of an existing contact, or `once` of a new one. */
  readonly hidden: Readonly<Record<string, string>>
  readonly notice?: string | undefined
  /** Whether one can choose who sees it. */
  readonly isNew: boolean
}

/** The form of a new or an existing contact. */
export function FormPage({ text, view }: { text: ContactsText; view: FormView }) {
  const { typed, mistakes } = view
  const count = Object.keys(mistakes).length
  return (
    <>
      <header class="page-head">
        <h1>{view.title}</h1>
      </header>
      {view.notice !== undefined && (
        <p class="notice bad" role="alert">
          {view.notice}
        </p>
      )}
      {count > 0 && (
        <p class="notice bad" role="alert">
          {text.form.mistakes(count)}
        </p>
      )}
      <PostForm action={view.action} class="form contacts-form" label={view.title}>
        {Object.entries(view.hidden).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <Text text={text} view={view} name="name" label={text.form.name} complete="off" />
        {view.isNew && <Who text={text} typed={typed} />}
        <div class="contacts-pair">
          <Text text={text} view={view} name="company" label={text.form.company} />
          <Text text={text} view={view} name="department" label={text.form.department} />
        </div>
        <Parts
          text={text}
          name="number"
          legend={text.form.numbers}
          parts={typed.numbers}
          mistakes={mistakes}
        />
        <Parts text={text} name="email" legend={text.form.emails} parts={typed.emails} mistakes={mistakes} />
        <Text text={text} view={view} name="street" label={text.form.street} />
        <div class="contacts-pair">
          <Text text={text} view={view} name="postalCode" label={text.form.postalCode} />
          <Text text={text} view={view} name="city" label={text.form.city} />
        </div>
        <Text text={text} view={view} name="country" label={text.form.country} />
        <Field id="note" label={text.note} error={mistakeOf(text, mistakes, 'note')}>
          <textarea
            id="note"
            name="note"
            maxLength={2_000}
            autofocus={isFirst(mistakes, 'note')}
            {...describedBy('note', { error: mistakes['note'] })}
          >
            {typed.note}
          </textarea>
        </Field>
        <p class="actions">
          <button type="submit">{text.form.save}</button>
          <a class="button secondary" href={view.back}>
            {text.form.cancel}
          </a>
        </p>
      </PostForm>
    </>
  )
}

type TextName = 'name' | 'company' | 'department' | 'street' | 'postalCode' | 'city' | 'country'

function Text(props: {
  text: ContactsText
  view: FormView
  name: TextName
  label: string
  complete?: string
}) {
  const { text, view, name, label } = props
  const error = mistakeOf(text, view.mistakes, name)
  return (
    <Field id={name} label={label} error={error}>
      <input
        id={name}
        name={name}
        value={view.typed[name]}
        maxLength={200}
        autoComplete="off"
        autofocus={isFirst(view.mistakes, name)}
        {...describedBy(name, { error })}
      />
    </Field>
  )
}

/** Typing goes on where the first mistake is. */
const isFirst = (mistakes: Mistakes, id: string): boolean => Object.keys(mistakes)[0] === id

const mistakeOf = ({ form }: ContactsText, mistakes: Mistakes, id: string): string | undefined => {
  const code = mistakes[id]
  return code && form.wrong[code]
}

function Who({ text, typed }: { text: ContactsText; typed: Typed }) {
  return (
    <fieldset class="contacts-choice">
      <legend>{text.form.who}</legend>
      {(['SHARED', 'PRIVATE'] as const).map((who) => (
        <label>
          <input type="radio" name="who" value={who} checked={typed.who === who} />{' '}
          {text.form.whoMeaning[who]}
        </label>
      ))}
    </fieldset>
  )
}

const usualTypes = { number: ['work', 'cell', 'home', 'work fax', ''], email: ['work', 'home', ''] } as const
/** Empty rows, so that more can be added without a script. */
const emptyRows = { number: 2, email: 1 }

function Parts(props: {
  text: ContactsText
  name: 'number' | 'email'
  legend: string
  parts: readonly TypedPart[]
  mistakes: Mistakes
}) {
  const { text, name, legend, parts, mistakes } = props
  const empty = Array.from({ length: emptyRows[name] }, () => ({
    value: '',
    types: usualTypes[name][0],
  }))
  const filled = parts.filter(({ value }) => value !== '')
  // The place of a row is part of its mistake's name, so rows stay where they are while there is one.
  const shown = Object.keys(mistakes).length > 0 ? parts : filled
  return (
    <fieldset class="contacts-parts">
      <legend>{legend}</legend>
      <p class="hint">{text.form.emptyRemoves}</p>
      {[...shown, ...empty].map(({ value, types }, index) => {
        const id = `${name}-${index}`
        const error = mistakeOf(text, mistakes, id)
        return (
          <div class={error === undefined ? 'contacts-part' : 'contacts-part wrong'}>
            <input
              id={id}
              name={name}
              inputMode={name === 'number' ? 'tel' : 'email'}
              value={value}
              maxLength={200}
              autoComplete="off"
              aria-label={`${text[name]} ${index + 1}`}
              autofocus={isFirst(mistakes, id)}
              {...describedBy(id, { error })}
            />
            <select name={`${name}-type`} aria-label={`${text.form.type} ${index + 1}`}>
              {optionsFor(usualTypes[name], types).map((option) => (
                <option value={option} selected={option === types}>
                  {typesText(text, option.split(' ').filter(Boolean), text.form.otherType)}
                </option>
              ))}
            </select>
            {error !== undefined && (
              <p class="error" id={`${id}-error`}>
                {error}
              </p>
            )}
          </div>
        )
      })}
    </fieldset>
  )
}

const optionsFor = (usual: readonly string[], types: string): readonly string[] =>
  usual.includes(types) ? usual : [types, ...usual]
