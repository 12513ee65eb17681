import { describedBy, Field, PostForm } from '../../forms/fields.tsx'
import type { Rights } from './account.ts'
import { written } from './describe.ts'
import type { FlowDocument } from './flow.ts'
import type { FlowsText } from './text.en.ts'

export interface ListedFlow {
  readonly id: string
  readonly document: FlowDocument
  readonly isOn: boolean
  /** What would happen to a call now; undefined if the flow is not finished. */
  readonly now: string | undefined
  readonly hasChanges: boolean
  /** Another flow that is switched on for one of the numbers. */
  readonly clashes: readonly { readonly number: string; readonly name: string }[]
}

export interface ListView {
  readonly flows: readonly ListedFlow[]
  readonly rights: Rights
  readonly isConnected: boolean
  readonly notice?: string | undefined
  readonly newName: string
  readonly error?: string | undefined
}

/** All call flows of the account. */
export function ListPage({ text, view }: { text: FlowsText; view: ListView }) {
  const { flows, rights, isConnected, notice } = view
  return (
    <>
      <div class="page-head">
        <h1>{text.name}</h1>
      </div>
      {notice !== undefined && (
        <p class="notice" role="status">
          {notice}
        </p>
      )}
      {rights === 'unknown' && <RightsUnknown text={text} />}
      {!isConnected && <NotConnected text={text} />}
      <p>{text.intro}</p>
      {rights === 'look' && <p class="hint">{text.readOnly}</p>}
      {flows.length === 0 ? (
        <p class="card empty">{text.empty}</p>
      ) : (
        <ul class="flow-list">
          {flows.map((flow) => (
            <li key={flow.id} class="card">
              <Row text={text} flow={flow} />
            </li>
          ))}
        </ul>
      )}
      {rights === 'change' && <NewFlow text={text} view={view} />}
    </>
  )
}

export function RightsUnknown({ text }: { text: FlowsText }) {
  return (
    <p class="notice stale" role="status">
      {text.rightsUnknown}
    </p>
  )
}

export function NotConnected({ text }: { text: FlowsText }) {
  return (
    <p class="notice">
      {text.notConnected} <a href="/settings">{text.connect}</a>
    </p>
  )
}

function Row({ text, flow }: { text: FlowsText; flow: ListedFlow }) {
  const { id, document, isOn, now, hasChanges, clashes } = flow
  return (
    <>
      <h2>
        <a href={`/flows/${id}`}>{document.name || text.untitled}</a>{' '}
        <span class={isOn ? 'state on' : 'state'}>{isOn ? text.on : text.off}</span>
      </h2>
      <p class="numbers">{document.numbers.map(written).join(', ') || text.numbersNone}</p>
      <p>{now === undefined ? text.unfinished : `${text.now}: ${now}`}</p>
      {hasChanges && <p class="hint">{text.changesWaiting}</p>}
      {clashes.map(({ number, name }) => (
        <p key={`${number} ${name}`} class="error">
          {text.clash(written(number), name)}
        </p>
      ))}
    </>
  )
}

function NewFlow({ text, view }: { text: FlowsText; view: ListView }) {
  const about = { hint: text.newNameHint, error: view.error }
  return (
    <PostForm action="/flows" class="form" label={text.create}>
      <Field id="new-name" label={text.newName} {...about}>
        <input
          id="new-name"
          name="name"
          maxLength={80}
          value={view.newName}
          autocomplete="off"
          {...describedBy('new-name', about)}
        />
      </Field>
      <p>
        <button>{text.create}</button>
      </p>
    </PostForm>
  )
}
