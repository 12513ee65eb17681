import type { ComponentChild } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Language } from '../../language/language.ts'
import type { CallContext } from './call-context.ts'
import { CallRow } from './call-row.tsx'
import type { CallView } from './call-view.ts'
import { IncomingToast } from './incoming-toast.tsx'
import { CardCalls } from './live-card.tsx'
import { de } from './text.de.ts'
import { en } from './text.en.ts'

const texts = { en, de }
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
  card(language: Language, calls: readonly NamedView[]): string
}

export function createSharedParts(): SharedParts {
  const row = remembered((context, [view]) => view && <CallRow {...context} view={view} />)
  const toast = remembered((context, [view]) => view && <IncomingToast {...context} view={view} />)
  const card = remembered((context, views) => <CardCalls {...context} views={views} />)
  return {
    row: (language, call) => row(language, [call]),
    toast: (language, call) => toast(language, [call]),
    card,
  }
}

function remembered(part: (context: CallContext, views: readonly CallView[]) => ComponentChild) {
  const kept = new Map<string, string>()
  return (language: Language, calls: readonly NamedView[]): string => {
    const key = JSON.stringify([language, calls])
    const before = kept.get(key)
    if (before !== undefined) return before
    const html = renderToString(
      <>
        {part(
          contextOf(language, calls),
          calls.map(({ view }) => view),
        )}
      </>,
    )
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
