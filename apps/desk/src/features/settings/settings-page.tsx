import type { Usage } from '../../actions/actions.ts'
import type { ActionKind } from '../../actions/planned-action.ts'
import { describedBy, Field, PostForm } from '../../forms/fields.tsx'
import type { Form } from '../../forms/form.ts'
import { languages, locales, type Language } from '../../language/language.ts'
import { inLanguage } from '../../language/language-switch.ts'
import { pageTexts } from '../../pages/text.ts'
import { parts } from './parts.ts'
import type { SettingsText } from './text.en.ts'

export interface SettingsView {
  readonly language: Language
  readonly usage: readonly Usage[]
  /** What was typed, if the form is shown again. */
  readonly typed: Form | undefined
  readonly wrong: readonly ActionKind[]
  readonly saved: boolean
}

/** The first page of the settings. */
export function SettingsPage({ text, view }: { text: SettingsText; view: SettingsView }) {
  return (
    <>
      <header class="page-head">
        <h1>{text.name}</h1>
      </header>
      {view.saved && (
        <p class="notice" role="status">
          {text.limits.saved}
        </p>
      )}
      <nav aria-label={text.name}>
        <ul class="cards setting-parts">
          {parts.map(({ name, path }) => (
            <li key={name} class="card">
              <h2>
                <a href={path}>{text.parts[name].name}</a>
              </h2>
              <p class="hint">{text.parts[name].about}</p>
            </li>
          ))}
        </ul>
      </nav>
      <Limits text={text} view={view} />
      <section class="card" aria-labelledby="language">
        <h2 id="language">{text.language}</h2>
        <ul class="actions setting-languages">
          {languages.map((each) => (
            <li key={each}>
              <a
                class="button quiet"
                href={inLanguage('/settings', each)}
                lang={each}
                aria-current={each === view.language ? 'true' : undefined}
              >
                {pageTexts[each].languageName}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

function Limits({ text: { limits: text }, view }: { text: SettingsText; view: SettingsView }) {
  return (
    <section class="card" aria-labelledby="limits">
      <h2 id="limits">{text.title}</h2>
      <p class="hint">{text.intro}</p>
      <PostForm action="/settings/limits" class="form setting-limits">
        {view.usage.map((usage) => (
          <Limit key={usage.kind} usage={usage} text={text} view={view} />
        ))}
        <p class="actions">
          <button>{text.save}</button>
        </p>
      </PostForm>
    </section>
  )
}

function Limit(props: { usage: Usage; text: SettingsText['limits']; view: SettingsView }) {
  const { usage, text, view } = props
  const { kind, limit, most, used } = usage
  const number = (value: number) => value.toLocaleString(locales[view.language])
  const hint = text.used(number(used), number(most))
  const error = view.wrong.includes(kind) ? text.wrong(number(most)) : undefined
  const value = view.typed?.has(kind) ? view.typed.text(kind) : limit
  const id = `limit-${kind}`
  return (
    <Field id={id} label={text.kinds[kind]} hint={hint} error={error}>
      <input id={id} name={kind} inputMode="numeric" value={value} {...describedBy(id, { hint, error })} />
    </Field>
  )
}
