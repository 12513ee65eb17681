import { resolve } from 'node:path'
import { isLoopback } from './loopback.ts'

/** Where desk keeps its data. */
export type DatabaseLocation =
  | { readonly kind: 'sqlite'; readonly path: string }
  /** The URL contains the password: it goes to the driver and nowhere else. */
  | { readonly kind: 'postgres'; readonly url: string }

const examples = 'sqlite:data/desk.db or postgres://desk:password@db.example.com/desk'

/** Reads `DATABASE_URL`. A relative path counts from `root`. Throws a sentence that repeats nothing of the value. */
export function parseDatabaseUrl(root: string) {
  return (value: string): DatabaseLocation => {
    if (/^postgres(ql)?:/i.test(value)) return { kind: 'postgres', url: checkPostgresUrl(value) }
    if (/^sqlite:/i.test(value)) return { kind: 'sqlite', path: resolve(root, sqlitePath(value)) }
    throw new Error(`names no database: use a URL such as ${examples}.`)
  }
}

function sqlitePath(value: string): string {
  const path = /^sqlite:(?:\/\/(?=\/))?(.+)$/is.exec(value)?.[1]
  if (path === undefined || path === ':memory:' || path.startsWith('//') || /[\0?#]/.test(path)) {
    throw new Error('does not name an SQLite file: use sqlite: and a path, such as sqlite:data/desk.db.')
  }
  return path
}

function checkPostgresUrl(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (url === undefined || !/^postgres(ql)?:\/\//i.test(value) || url.hash !== '' || !isEncoded(url)) {
    throw new Error(
      'is not a PostgreSQL URL: use postgres://user:password@host:5432/database. In user and password, write @ as %40, : as %3A, / as %2F, ? as %3F, # as %23 and % as %25.',
    )
  }
  if (url.hostname === '')
    throw new Error('names no host: use a URL such as postgres://desk:password@db.example.com/desk.')
  if (!/^\/[^/]+$/.test(url.pathname))
    throw new Error(
      'names no database after the host: use a URL such as postgres://desk:password@db.example.com/desk.',
    )
  return value
}

/** Whether passwords and data travel to the database without TLS, over more than this machine. */
export function isUnencrypted(location: DatabaseLocation): boolean {
  if (location.kind !== 'postgres') return false
  const { hostname, searchParams } = new URL(location.url)
  const host = decodeURIComponent(hostname)
  if (host.startsWith('/') || isLoopback(host)) return false
  return ['disable', null].includes(searchParams.get('sslmode')) && searchParams.get('ssl') !== 'true'
}

/** Whether the driver can decode all parts: a lone `%` in a password would fail there, with the password in the error. */
function isEncoded({ username, password, hostname, pathname }: URL): boolean {
  try {
    for (const part of [username, password, hostname, pathname]) decodeURIComponent(part)
    return true
  } catch {
    return false
  }
}
