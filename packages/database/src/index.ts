export { DatabaseError, isDatabaseError, type DatabaseErrorCode } from './database-error.ts'
export { openedLater } from './opened-later.ts'
export { textOf, type TableRow } from './table-row.ts'
export { translateErrors } from './translate-errors.ts'
