import type { BlacklistEntryList } from '@sipgate-kit/contract'
import { describedBy, Field, PostForm } from '../../forms/fields.tsx'
import type { Form } from '../../forms/form.ts'
import type { Language } from '../../language/language.ts'
import { readableNumber } from '../../pages/phone-number.tsx'
import { Stale } from '../../pages/stale.tsx'
import type { Directory } from '../../people/directory.ts'
import type { Known } from '../../user/last-known.ts'
import { PartHead } from './part-head.tsx'
import type { SettingsText } from './text.en.ts'

/** What is wrong with a number that is to be blocked. `known`: it is blocked already. */
export type BlockedError = keyof SettingsText['blocked']['errors']

export interface BlockedView {
  readonly language: Language
  readonly timeZone: string
  readonly known: Known<BlacklistEntryList>
  readonly directory: Directory
  readonly typed: Form | undefined
  readonly error: BlockedError | undefined
  readonly done: 'added' | 'removed' | undefined
}

/** Who is blocked, with a form to block somebody else. */
export function BlockedPage({ text, view }: { text: SettingsText; view: BlockedView }) {
  const { items } = view.known.value
  return (
    <>
      <Stale {...view} />
      <PartHead part="blocked" text={text} />
      {view.done && (
        <p class="notice" role="status">
          {text.blocked[view.done]}
        </p>
      )}
      <AddForm text={text.blocked} view={view} />
      <section class="card" aria-labelledby="blocked">
        <h2 id="blocked">{text.blocked.title}</h2>
        {items.length === 0 ? (
          <p class="empty">{text.blocked.empty}</p>
        ) : (
          <ul class="rows">
            {items.slice(0, 1000).map((entry) => (
              <Entry key={entry.phoneNumber} entry={entry} text={text.blocked} view={view} />
            ))}
          </ul>
        )}
      </section>
    </>
  )
}

function AddForm({ text, view }: { text: SettingsText['blocked']; view: BlockedView }) {
  const about = { hint: text.hint, error: view.error && text.errors[view.error] }
  return (
    <section class="card" aria-labelledby="block">
      <h2 id="block">{text.add}</h2>
      <PostForm action="/settings/blocked/add" class="form">
        <Field id="number" label={text.number} {...about}>
          <input
            id="number"
            name="number"
            type="tel"
            autoComplete="off"
            value={view.typed?.text('number')}
            {...describedBy('number', about)}
          />
        </Field>
        <label class="setting-check">
          <input type="checkbox" name="all" value="yes" checked={view.typed?.text('all') === 'yes'} />
          {text.all}
        </label>
        <p class="actions">
          <button>{text.block}</button>
        </p>
      </PostForm>
    </section>
  )
}

function Entry(props: {
  entry: BlacklistEntryList['items'][number]
  text: SettingsText['blocked']
  view: BlockedView
}) {
  const { entry, text, view } = props
  const { phoneNumber, isBlock = false } = entry
  const written = isBlock ? `${phoneNumber}…` : (readableNumber(phoneNumber)?.written ?? phoneNumber)
  const name = view.directory.nameOf(phoneNumber)
  return (
    <li>
      <div class="setting-what number">
        {name !== undefined && <span class="name">{name} </span>}
        <span class="digits">{written}</span>
        {isBlock && <p class="hint">{text.beginning}</p>}
      </div>
      <PostForm action="/settings/blocked/remove">
        <button class="quiet" name="remove" value={phoneNumber}>
          {text.remove} <span class="unseen">{written}</span>
        </button>
      </PostForm>
    </li>
  )
}
