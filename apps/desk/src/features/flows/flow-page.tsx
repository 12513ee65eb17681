import type { Language } from '../../language/language.ts'
import { PostForm } from '../../forms/fields.tsx'
import { Time } from '../../pages/time.tsx'
import type { Rights } from './account.ts'
import { written } from './describe.ts'
import type { FlowVersion, StoredFlow } from './flows.ts'
import { NotConnected, RightsUnknown, type ListedFlow } from './list-page.tsx'
import type { FlowsText } from './text.en.ts'

export interface FlowView {
  readonly flow: StoredFlow
  readonly listed: ListedFlow
  readonly rights: Rights
  readonly isConnected: boolean
  readonly notice?: string | undefined
  readonly language: Language
  readonly timeZone: string
  /** Undefined if the flow is not finished. */
  readonly summary:
    | {
        readonly open: string
        readonly closed: string
        readonly hours: readonly string[]
        readonly blocked: number
      }
    | undefined
  /** Drawings made by @sipgate-kit/webhooks, which escapes what is in them. */
  readonly drawings: readonly { readonly title: string; readonly svg: string }[]
  /** The same in words. */
  readonly menus: readonly { readonly name: string; readonly lines: readonly string[] }[]
  readonly versions: readonly FlowVersion[]
}

/** One call flow: what it does, whether it is switched on, and how it came to be. */
export function FlowPage({ text, view }: { text: FlowsText; view: FlowView }) {
  const { flow, listed, rights, notice, summary, drawings } = view
  const mayChange = rights === 'change'
  const path = `/flows/${flow.id}`
  return (
    <>
      <p>
        <a href="/flows">{text.back}</a>
      </p>
      <div class="page-head">
        <h1>
          {listed.document.name || text.untitled}{' '}
          <span class={listed.isOn ? 'state on' : 'state'}>{listed.isOn ? text.on : text.off}</span>
        </h1>
        <div class="actions">
          {mayChange && <Switch text={text} view={view} />}
          {mayChange && (
            <a class="button secondary" href={`${path}/edit`}>
              {text.edit}
            </a>
          )}
          <a class="button secondary" href={`${path}/try`}>
            {text.tryOut}
          </a>
        </div>
      </div>
      {notice !== undefined && (
        <p class="notice" role="status">
          {notice}
        </p>
      )}
      {rights === 'unknown' && <RightsUnknown text={text} />}
      {!view.isConnected && <NotConnected text={text} />}
      {listed.hasChanges && <p class="notice">{text.changesWaiting}</p>}
      {listed.clashes.map(({ number, name }) => (
        <p key={number} class="notice">
          {text.clash(written(number), name)}
        </p>
      ))}
      <section class="card summary" aria-labelledby="what">
        <h2 id="what">{text.whatHappens}</h2>
        <p class="numbers">{flow.draft.numbers.map(written).join(', ') || text.numbersNone}</p>
        {summary === undefined ? (
          <p>{text.unfinished}</p>
        ) : (
          <>
            <p>
              {text.now}: {listed.now}
            </p>
            <dl class="facts">
              <Fact name={text.whenOpen}>{[summary.open]}</Fact>
              <Fact name={text.whenClosed}>{[summary.closed]}</Fact>
              <Fact name={text.openingHours}>{summary.hours}</Fact>
            </dl>
            {summary.blocked > 0 && <p>{text.blockedCount(summary.blocked)}</p>}
          </>
        )}
      </section>
      {drawings.map(({ title, svg }) => (
        <section key={title} class="card drawing" aria-label={title}>
          <h2>{title}</h2>
          <div
            class="table-wrap"
            tabIndex={0}
            role="group"
            aria-label={title}
            dangerouslySetInnerHTML={{ __html: svg }}
          />
        </section>
      ))}
      {view.menus.map(({ name, lines }, at) => (
        <section key={at} class="card" aria-labelledby={`menu-${at}`}>
          <h2 id={`menu-${at}`}>{text.menuInWords(name)}</h2>
          <ul class="in-words">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      <Versions text={text} view={view} />
      {mayChange && (
        <details class="card">
          <summary>{text.delete}</summary>
          <p>{text.deleteHint}</p>
          <PostForm action={`${path}/delete`}>
            <button class="danger">{text.deleteConfirm}</button>
          </PostForm>
        </details>
      )}
    </>
  )
}

function Switch({ text, view: { flow, listed } }: { text: FlowsText; view: FlowView }) {
  const button = (value: string, label: string, quiet: boolean) => (
    <button class={quiet ? 'secondary' : undefined} name="to" value={value}>
      {label}
    </button>
  )
  return (
    <PostForm action={`/flows/${flow.id}/switch`} class="actions">
      <input type="hidden" name="revision" value={String(flow.revision)} />
      {!listed.isOn && button('on', text.switchOn, false)}
      {listed.isOn && listed.hasChanges && button('on', text.switchOnChanges, false)}
      {listed.isOn && button('off', text.switchOff, true)}
    </PostForm>
  )
}

function Versions({ text, view }: { text: FlowsText; view: FlowView }) {
  const { flow, versions, language, timeZone, rights } = view
  if (versions.length === 0) return null
  return (
    <section class="card" aria-labelledby="versions">
      <h2 id="versions">{text.history}</h2>
      <p class="hint">{text.historyHint}</p>
      <ul class="rows">
        {versions.map(({ version, madeAt, madeBy }) => (
          <li key={version}>
            <span>
              <b>{text.version(version)}</b>{' '}
              {flow.live?.version === version && <span class="state on">{text.isLive}</span>}{' '}
              <Time at={madeAt} language={language} timeZone={timeZone} />{' '}
              {madeBy !== undefined && text.by(madeBy)}
            </span>
            {rights === 'change' && (
              <PostForm action={`/flows/${flow.id}/restore`}>
                <button class="quiet" name="version" value={String(version)}>
                  {text.restore}
                  <span class="unseen"> {text.version(version)}</span>
                </button>
              </PostForm>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Fact({ name, children }: { name: string; children: readonly string[] }) {
  return (
    <div>
      <dt>{name}</dt>
      {children.map((line) => (
        <dd key={line}>{line}</dd>
      ))}
    </div>
  )
}
