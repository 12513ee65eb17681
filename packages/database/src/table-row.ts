/** A row as a database's driver returns it. Drivers differ in how they return whole numbers: as a number, a bigint or a string. */
export type TableRow = Readonly<Record<string, unknown>>

export const textOf = (row: TableRow, column: string): string => String(row[column])
