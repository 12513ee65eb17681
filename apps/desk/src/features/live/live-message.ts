import { h } from 'preact'
import type { LiveCall, LiveChange } from '@sipgate-kit/webhooks'
import { FormKeys } from '../../forms/fields.tsx'
import type { UserRequest } from '../../http/user-request.ts'
import type { Pages } from '../../pages/pages.ts'
import { fullUserId } from '../../user/full-user-id.ts'
import { nameOf, type CallContext } from './call-context.ts'
import { CallRow } from './call-row.tsx'
import { callViewOf, isSeenBy, ringsForUser, sortViews, type CallView } from './call-view.ts'
import { busyOf, type Busy, type Colleague } from './colleagues.ts'
import { mostOnCard } from './live-card.tsx'
import type { SharedParts } from './shared-parts.tsx'

/** A call for the script, with its parts of pages. */
export interface CallMessage {
  readonly id: string
  readonly isEnded: boolean
  readonly isMine: boolean
  readonly row: string
  /** When it rings for the user: what pages show, and what the browser says when none of them is seen. */
  readonly toast?: { readonly html: string; readonly title: string; readonly body: string }
  /** What is said to those who do not see it, once it ended. */
  readonly ended?: string
}

/** What the script of each page gets. */
export interface LiveMessage {
  readonly type: LiveChange['type']
  readonly position: number
  readonly calls: readonly CallMessage[]
  readonly card: string
  /** Which colleagues are on the telephone, by full user id: the others are free. */
  readonly busy: Readonly<Record<string, Busy>>
}

/** Writes changes as one user is to see them. It knows the calls in progress, because a change tells of one only. */
export function messageWriter(options: {
  pages: Pages
  parts: SharedParts
  request: UserRequest
  now: () => number
  context: () => CallContext
  colleagues: () => readonly Colleague[]
  /** The calls in progress, if the first change is no `reset`. */
  calls?: readonly LiveCall[]
}) {
  const { pages, parts, request, now, context, colleagues } = options
  const { language } = request
  const user = fullUserId(request.login.user)
  const isSeen = (call: LiveCall) => isSeenBy(call, user, request.login.scopes)
  const calls = new Map((options.calls ?? []).map((call) => [call.id, call]))
  const named = (view: CallView) => ({ view, name: context().directory.nameOf(view.other) })

  function callMessage(call: LiveCall): CallMessage {
    const view = callViewOf(call, user, now())
    const about = { id: call.id, isEnded: call.state === 'ended', isMine: view.isMine }
    const name = nameOf(view, context())
    if (about.isEnded) return { ...about, row: '', ended: context().text.endedWith(name) }
    const row = view.controls === 'none' ? parts.row(language, named(view)) : rowWithButtons(view)
    if (!ringsForUser(view)) return { ...about, row }
    const html = parts.toast(language, named(view))
    return { ...about, row, toast: { html, title: context().text.incoming, body: name } }
  }

  function rowWithButtons(view: CallView): string {
    const keys = { csrfToken: request.login.csrfToken, user, page: '/live' }
    const row = h(CallRow, { ...context(), view })
    return pages.part(h(FormKeys.Provider, { value: keys }, row), request)
  }

  function busyColleagues(): LiveMessage['busy'] {
    const known = colleagues()
    // Only administrators know any.
    if (known.length === 0) return {}
    const busy = busyOf(calls.values())
    return Object.fromEntries(
      known.flatMap(({ fullUserId: id }) => {
        const presence = busy.get(id)
        return presence === undefined ? [] : [[id, presence]]
      }),
    )
  }

  return (change: LiveChange): LiveMessage => {
    const changed = change.type === 'reset' ? change.calls : [change.call]
    if (change.type === 'reset') calls.clear()
    for (const call of changed)
      if (call.state === 'ended') calls.delete(call.id)
      else calls.set(call.id, call)
    const views = sortViews([...calls.values()].filter(isSeen).map((call) => callViewOf(call, user, now())))
    return {
      type: change.type,
      position: change.position,
      calls: changed.filter(isSeen).map(callMessage),
      card: parts.card(language, views.slice(0, mostOnCard).map(named), views.length - mostOnCard),
      busy: busyColleagues(),
    }
  }
}
