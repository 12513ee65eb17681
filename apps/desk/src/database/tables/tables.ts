import type { TableRow } from '@sipgate-kit/database'

export type TableValue = string | number | null

export interface Statement {
  /** SQL that SQLite and PostgreSQL both understand. Each `?` is a parameter, so a text in it has none. */
  readonly sql: string
  readonly values?: readonly TableValue[]
}

/** Desk's own tables, in SQLite or PostgreSQL. All methods reject with DatabaseError `database_unavailable`. */
export interface Tables {
  /** The rows of a `select`. Read their columns with `textOf` and `numberOf`: drivers differ in how they return whole numbers. */
  all(sql: string, values?: readonly TableValue[]): Promise<readonly TableRow[]>
  /** The first row of a `select`. */
  get(sql: string, values?: readonly TableValue[]): Promise<TableRow | undefined>
  /** Changes rows, and returns how many. */
  run(sql: string, values?: readonly TableValue[]): Promise<number>
  /** Several changes in one transaction: all of them happen or none. Returns how many rows each changed. */
  batch(statements: readonly Statement[]): Promise<readonly number[]>
}

/** What a feature keeps. */
export interface TableSchema {
  /** All names of tables and indexes begin with `desk_` and this; one table has exactly that name. */
  readonly name: string
  /**
   * SQL that SQLite and PostgreSQL both understand; each entry leads from the version of its index to the next. Entries are only
   * added, never changed. Statements say `if not exists`, texts are `text` and numbers `bigint`.
   */
  readonly migrations: readonly string[]
  /** The tables with data of users: their column `user_key` has the user's full id, such as `1234567w0`. */
  readonly personal?: readonly string[]
}

export const versionTable = ({ name }: TableSchema): string => `desk_${name}_schema`

/** Tables that are open, and can be closed. */
export interface OpenTables extends Tables {
  close(): Promise<void>
}

/** A whole number or a time in milliseconds since 1970. */
export const numberOf = (row: TableRow, column: string): number => Number(row[column])

/** A text that may be missing. */
export const optionalTextOf = (row: TableRow, column: string): string | undefined => {
  const value = row[column]
  return typeof value === 'string' ? value : undefined
}

/** A number that may be missing. */
export const optionalNumberOf = (row: TableRow, column: string): number | undefined => {
  const value = row[column]
  return value === null || value === undefined ? undefined : Number(value)
}
