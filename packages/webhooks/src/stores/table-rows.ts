import { textOf, type TableRow } from '@sipgate-kit/database'
import type { ChangeRow } from './call-tables.ts'

/** The rows of one account: each has its position, and its call unless it has none. */
export const accountOf = (rows: readonly TableRow[]) => ({
  position: Number(rows[0]?.['position'] ?? 0),
  calls: rows.filter((row) => row['call'] !== null).map((row) => textOf(row, 'call')),
})

export const changeOf = (row: TableRow): ChangeRow => ({
  position: Number(row['position']),
  account: textOf(row, 'account'),
  call: textOf(row, 'call'),
})

/** The newest position, and the oldest that is kept, if any is. */
export const keptOf = (row: TableRow | undefined) => {
  const newest = Number(row?.['newest'] ?? 0)
  return { oldest: Number(row?.['oldest'] ?? newest + 1), newest }
}
