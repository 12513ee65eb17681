import type { ComponentChild } from 'preact'
import type { CallFlags } from './call-flags.ts'
import type { CallContext } from './call-context.ts'
import { CallRow } from './call-row.tsx'
import { sortViews, type CallView } from './call-view.ts'
import { ColleagueList } from './colleague-list.tsx'
import type { ColleagueState } from './colleagues.ts'

export interface LiveView {
  readonly views: readonly CallView[]
  readonly flags: ReadonlyMap<string, CallFlags>
  readonly colleagues: readonly ColleagueState[]
  /** Full id of the user. */
  readonly user: string
  /** The call that the address names, and what was spoken of last with whoever is in it. */
  readonly marked?: { readonly view: CallView | undefined; readonly lastTalk: ComponentChild } | undefined
  /** What was done just now, in a sentence. */
  readonly done: string | undefined
  /** What was wrong with it. */
  readonly wrong?: string | undefined
}

/** The calls in progress of the account. The script keeps it up to date; without it, opening the page again does. */
export function LivePage(props: CallContext & LiveView) {
  const { text, views, flags, colleagues, user, marked, done, wrong } = props
  return (
    <>
      <div class="page-head">
        <h1>{text.title}</h1>
        <a class="button" href="/dial">
          {text.startCall}
        </a>
      </div>
      <p class="notice" data-live-lost hidden>
        {text.connection}
      </p>
      {wrong !== undefined && (
        <p class="notice bad" role="alert">
          {wrong}
        </p>
      )}
      {done !== undefined && (
        <p class="notice" role="status">
          {done}
        </p>
      )}
      {marked && (
        <div class="notice live-marked" data-live-marked={text.dialled.waiting}>
          <p>{text.dialled[marked.view?.state ?? 'waiting']}</p>
          {marked.lastTalk}
        </div>
      )}
      <section class="card" aria-labelledby="live-calls">
        <h2 id="live-calls">{text.list}</h2>
        <ul class="rows calls" data-live-calls data-ended={text.endedWith('…')}>
          {sortViews(views).map((view) => (
            <CallRow
              {...props}
              view={view}
              isMarked={view.id === marked?.view?.id}
              flags={flags.get(view.callId ?? '') ?? {}}
            />
          ))}
        </ul>
        <p class="empty" data-live-none hidden={views.length > 0}>
          {text.none}
        </p>
      </section>
      {colleagues.length > 0 && (
        <section class="card" aria-labelledby="live-colleagues">
          <h2 id="live-colleagues">{text.colleagues}</h2>
          <ColleagueList text={text} colleagues={colleagues} user={user} />
        </section>
      )}
      <p class="live-notify" data-live-notify hidden>
        <button type="button" class="secondary">
          {text.notifications}
        </button>
        <span hidden data-granted>
          {text.notificationsOn}
        </span>
        <span hidden data-denied>
          {text.notificationsOff}
        </span>
      </p>
      <p class="hint">
        <a href="/settings/pushes">{text.setupLink}</a>
      </p>
    </>
  )
}
