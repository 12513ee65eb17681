/** What a store needs of a connection: a part of what `pg` offers. */
export interface PostgresClient {
  query: (statement: PostgresStatement) => Promise<{ rows: unknown[]; rowCount: number | null }>
  /** Gives the connection back. With `true` it is closed instead. */
  release: (broken?: boolean) => void
  on: (event: 'error', listener: (error: Error) => void) => unknown
  removeListener: (event: 'error', listener: (error: Error) => void) => unknown
}

/** A statement as `pg` takes it. */
export interface PostgresStatement {
  text: string
  values: unknown[]
  /** Of the prepared statement, which a connection plans once. */
  name?: string
  /** How long to wait for the answer, in milliseconds, even if the server is gone. */
  query_timeout: number
}

/** What a store needs of a pool: a part of what `pg` offers, so that a pool of the same shape will do. */
export interface PostgresPool {
  connect: () => Promise<PostgresClient>
  on: (event: 'error', listener: (error: Error) => void) => unknown
  removeListener: (event: 'error', listener: (error: Error) => void) => unknown
}

/** A pool that the store made, and closes. */
export interface OwnPool extends PostgresPool {
  end: () => Promise<void>
}
