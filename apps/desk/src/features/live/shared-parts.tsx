import type { ComponentChild } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Language } from '../../language/language.ts'
import type { CallContext } from './call-context.ts'
import { CallRow } from './call-row.tsx'
import type { CallView } from './call-view.ts'
import { IncomingToast } from './incoming-toast.tsx'
import { CardCalls } from './live-card.tsx'
import { texts } from './texts.ts'

const mostKept = 200

/** A call, and the name that the user knows the other party by. */
export interface NamedView {
  readonly view: CallView
  readonly name: string | undefined
}

/**
 * Parts of pages that many users see alike, rendered once for all of them: a change is told to hundreds of browsers at a time. What a
 * part is given is all that it shows, so nothing of a session gets into it. A call with buttons carries the token of its user: not here.
 */
export interface SharedParts {
  row(language: Language, call: NamedView): string
  toast(language: Language, call: NamedView): string
  /** @param more calls that have no room */
  card(language: Language, calls: readonly NamedView[], more: number): string
}

export function createSharedParts(): SharedParts {
  const row = remembered((context, [view]) => view && <CallRow {...context} view={view} />)
  const toast = remembered((context, [view]) => view && <IncomingToast {...context} view={view} />)
  const card = remembered((context, views, more) => <CardCalls {...context} views={views} more={more} />)
  return {
    row: (language, call) => row(language, [call]),
    toast: (language, call) => toast(language, [call]),
    card,
  }
}

function remembered(
  part: (context: CallContext, views: readonly CallView[], more: number) => ComponentChild,
) {
  const kept = new Map<string, string>()
  return (language: Language, calls: readonly NamedView[], more = 0): string => {
    const key = JSON.stringify([language, calls, more])
    const before = kept.get(key)
    if (before !== undefined) return before
    const views = calls.map(({ view }) => view)
    const html = renderToString(<>{part(contextOf(language, calls), views, more)}</>)
    const [oldest] = kept.keys()
    if (oldest !== undefined && kept.size >= mostKept) kept.delete(oldest)
    kept.set(key, html)
    return html
  }
}

/** Knows no more than the names that were given. */
function contextOf(language: Language, calls: readonly NamedView[]): CallContext {
  const names = new Map(calls.map(({ view, name }) => [view.other, name]))
  const nameOf = (number: string | undefined) => names.get(number ?? '')
  return { text: texts[language], language, directory: { nameOf } }
}
