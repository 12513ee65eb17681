import { Fragment, h, type ComponentChild } from 'preact'
import type { LiveCall, LiveChange } from '@sipgate-kit/webhooks'
import { FormKeys } from '../../forms/fields.tsx'
import type { UserRequest } from '../../http/user-request.ts'
import type { Pages } from '../../pages/pages.ts'
import { fullUserId } from '../../user/full-user-id.ts'
import { nameOf, type CallContext } from './call-context.ts'
import { CallRow } from './call-row.tsx'
import { callViewOf, isSeenBy, ringsForUser, sortViews } from './call-view.ts'
import { ColleagueList } from './colleague-list.tsx'
import { statesOf, type Colleague } from './colleagues.ts'
import { IncomingToast } from './incoming-toast.tsx'
import { CardCalls } from './live-card.tsx'

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
  readonly colleagues: string
}

/** Writes changes as one user is to see them. It knows the calls in progress, because a change tells of one only. */
export function messageWriter(options: {
  pages: Pages
  request: UserRequest
  now: () => number
  context: () => CallContext
  colleagues: () => readonly Colleague[]
  /** The calls in progress, if the first change is no `reset`. */
  calls?: readonly LiveCall[]
}) {
  const { pages, request, now, context, colleagues } = options
  const user = fullUserId(request.login.user)
  const keys = { csrfToken: request.login.csrfToken, user, page: '/live' }
  const isSeen = (call: LiveCall) => isSeenBy(call, user, request.login.scopes)
  const calls = new Map((options.calls ?? []).map((call) => [call.id, call]))
  const part = (content: ComponentChild) =>
    pages.part(h(FormKeys.Provider, { value: keys }, h(Fragment, {}, content)), request)

  function callMessage(call: LiveCall): CallMessage {
    const view = callViewOf(call, user, now())
    const about = { id: call.id, isEnded: call.state === 'ended', isMine: view.isMine }
    const name = nameOf(view, context())
    if (about.isEnded) return { ...about, row: '', ended: context().text.endedWith(name) }
    const row = part(<CallRow {...context()} view={view} />)
    if (!ringsForUser(view)) return { ...about, row }
    const html = part(<IncomingToast {...context()} view={view} />)
    return { ...about, row, toast: { html, title: context().text.incoming, body: name } }
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
      card: part(<CardCalls {...context()} views={views} />),
      colleagues: part(
        <ColleagueList
          text={context().text}
          colleagues={statesOf(colleagues(), calls.values())}
          user={user}
        />,
      ),
    }
  }
}
