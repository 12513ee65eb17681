import type { Language } from '../../language/language.ts'
import type { Directory } from '../../people/directory.ts'
import type { Known } from '../../user/last-known.ts'
import type { Period } from './period.ts'
import type { Reading } from './read-history.ts'
import type { Spending } from './spending.ts'

/** What the page shows. */
export interface StatisticsView {
  readonly language: Language
  readonly timeZone: string
  /** Today, in days since 1970. */
  readonly today: number
  readonly period: Period
  /** The lines that are counted; none means everything. */
  readonly lines: readonly string[]
  readonly known: Known<Reading>
  /** The days before; undefined where they cannot be compared. */
  readonly before: Reading | undefined
  readonly spending: Spending
  /** ISO 4217. */
  readonly currency: string
  readonly directory: Directory
  /** In place of numbers that are hidden. */
  readonly anonymous: string
}
