import type { SqliteDatabase } from '../src/sqlite/sqlite-database.ts'

/** A database that notes all SQL that it runs, and how SQLite would go about it. */
export function notedQueries(database: SqliteDatabase) {
  const queries = new Set<string>()
  const noted = <Result>(sql: string, result: Result): Result => {
    queries.add(sql)
    return result
  }
  const noting: SqliteDatabase = {
    ...database,
    run: (sql, parameters) => noted(sql, database.run(sql, parameters)),
    get: (sql, parameters) => noted(sql, database.get(sql, parameters)),
    all: (sql, parameters) => noted(sql, database.all(sql, parameters)),
  }
  /** @param parameter what stands for each of the parameters */
  const planOf = (sql: string, parameter: string | number) =>
    database
      .all(
        `explain query plan ${sql}`,
        Array.from({ length: sql.split('?').length - 1 }, () => parameter),
      )
      .map(({ detail }) => String(detail))
  return { noting, queries, planOf }
}
