import type { Language } from '../../language/language.ts'
import type { Directory } from '../../people/directory.ts'
import type { Calendar } from '../../user/calendar.ts'
import type { Known } from '../../user/last-known.ts'
import type { Entry } from './entry.ts'
import type { Filters } from './filters.ts'
import type { Done } from './marks.ts'
import type { Written } from './written.ts'

/** What the list of entries shows. */
export interface ListView {
  readonly language: Language
  readonly timeZone: string
  readonly calendar: Calendar
  readonly written: Written
  readonly now: number
  readonly filters: Filters
  readonly directory: Directory
  /** Of the page. Undefined: it has to be told first which number is meant. */
  readonly entries: readonly Entry[] | undefined
  readonly total: number
  readonly known: Known<unknown>
  readonly done: Done | undefined
  /** What the typed name may mean. */
  readonly meant: readonly string[]
  /** A name was typed, and the user has not allowed desk to read contacts. */
  readonly lacksContacts: boolean
}
