import { invalidOption } from '../database-error.ts'

/** How a database is reached. Times are milliseconds. */
export interface PostgresOptions {
  /** The most connections at once. Default: 10. */
  poolSize?: number | undefined
  /** TLS, as `pg` takes it. What the URL says, such as `?sslmode=verify-full`, goes first. Default: what the URL says. */
  ssl?: boolean | object | undefined
  /** How long to wait for a connection. Default: 3000. */
  connectionTimeout?: number | undefined
  /** How long a statement may take. Its answer is awaited a second longer, in case the server is gone. Default: 4000. */
  statementTimeout?: number | undefined
  /** How long a statement may wait for another transaction. Default: 2000. */
  lockTimeout?: number | undefined
}

const limits = { poolSize: 10, connectionTimeout: 3000, statementTimeout: 4000, lockTimeout: 2000 }
const ofOwnPool = ['poolSize', 'ssl', 'connectionTimeout', 'lockTimeout'] as const

/** The names of these options, for a package that takes more and refuses unknown ones. */
export const postgresOptionNames = Object.keys({
  poolSize: true,
  ssl: true,
  connectionTimeout: true,
  statementTimeout: true,
  lockTimeout: true,
} satisfies Record<keyof PostgresOptions, true>)

/** Options that have been read. */
export type PostgresSettings = Readonly<typeof limits & Pick<PostgresOptions, 'ssl'>>

/**
 * @param pool whether a pool was passed in: it has settings of its own
 * @throws DatabaseError `invalid_option`
 */
export function readPostgresOptions(options: PostgresOptions, pool: boolean): PostgresSettings {
  const read = { ...limits }
  for (const name of Object.keys(limits) as (keyof typeof limits)[]) {
    const value: unknown = options[name]
    if (value === undefined) continue
    if (!Number.isInteger(value) || (value as number) < 1)
      throw invalidOption(`${name} must be a whole number greater than 0.`)
    read[name] = value as number
  }
  if (pool)
    for (const name of ofOwnPool)
      if (options[name] !== undefined)
        throw invalidOption(`${name} belongs to the pool that you pass. Set it there.`)
  return { ...read, ssl: options.ssl }
}
