import { locales, type Language } from '../language/language.ts'
import type { Known } from '../user/last-known.ts'
import { pageTexts } from './text.ts'

/** Says how old a page is when sipgate did not answer. */
export function Stale({
  known,
  language,
  timeZone,
}: {
  known: Known<unknown>
  language: Language
  timeZone: string
}) {
  if (!known.stale) return null
  const time = new Date(known.at).toLocaleString(locales[language], {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  })
  return (
    <p class="notice stale" role="status">
      {pageTexts[language].stale(time)}
    </p>
  )
}
