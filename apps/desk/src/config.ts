import { resolve } from 'node:path'
import { parseEncryptionKeys } from './encryption-keys.ts'
import { StartError } from './start-error.ts'
import { parseTrustProxy, type TrustProxy } from './trust-proxy.ts'

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

/** The third-party client and where sipgate is reached. */
export interface SipgateAccess {
  readonly clientId: string
  readonly clientSecret: string
  readonly realm: string
  /** Ends in `/v2`. */
  readonly apiUrl: string
  /** Ends in `/auth`. */
  readonly loginUrl: string
}

/** All that desk reads from its environment, checked. */
export interface Config {
  readonly host: string
  /** 0 lets the system choose a free port; desk's own address then carries the chosen one. */
  readonly port: number
  /** The app's origin as a browser sees it, without a slash at the end. */
  readonly appUrl: string
  readonly sandboxPort: number
  /** Undefined without a client: then the sandbox takes sipgate's place. */
  readonly sipgate: SipgateAccess | undefined
  readonly databasePath: string
  /** Undefined: desk uses the key file beside the database and makes it when there is none. */
  readonly encryptionKeys: string | undefined
  readonly trustProxy: TrustProxy
  readonly logLevel: LogLevel
  readonly production: boolean
}

/** The environment, as `process.env` gives it. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads the configuration from `env`. Empty values count as unset; a relative database path counts from `root`.
 * @throws StartError `configuration`, whose message holds one line for each problem: the variable and the mend.
 */
export function readConfig(env: Environment, { root }: { root: string }): Config {
  const problems: string[] = []
  const read = (name: string) => {
    const value = env[name]?.trim()
    return value === '' ? undefined : value
  }
  /** Reads one variable; `parse` throws a sentence when the value is wrong. */
  const parsed = <T>(name: string, fallback: T, parse: (value: string) => T): T => {
    const value = read(name)
    if (value === undefined) return fallback
    try {
      return parse(value)
    } catch (error) {
      problems.push(`${name} ${(error as Error).message}`)
      return fallback
    }
  }

  const production = read('NODE_ENV') === 'production'
  const port = parsed('PORT', 3000, parsePort)
  const sandboxPort = parsed('SANDBOX_PORT', 3001, parsePort)
  const appUrl = parsed('APP_URL', `http://localhost:${port}`, parseAppUrl)
  const clientId = read('SIPGATE_CLIENT_ID')
  const clientSecret = read('SIPGATE_CLIENT_SECRET')
  const realm = parsed('SIPGATE_REALM', 'third-party', parseRealm)
  const apiUrl = parsed('SIPGATE_API_URL', 'https://api.sipgate.com/v2', parseUrlEndingIn('/v2'))
  const loginUrl = parsed('SIPGATE_LOGIN_URL', 'https://login.sipgate.com/auth', parseUrlEndingIn('/auth'))
  const databasePath = parsed('DATABASE_URL', resolve(root, 'data/desk.db'), parseDatabase(root))
  const encryptionKeys = parsed<string | undefined>('ENCRYPTION_KEYS', undefined, parseEncryptionKeys)
  const trustProxy = parsed<TrustProxy>('TRUST_PROXY', undefined, parseTrustProxy)
  const logLevel = parsed<LogLevel>('LOG_LEVEL', 'info', parseLogLevel)
  const host = parsed('HOST', '127.0.0.1', parseHost)

  if (clientId !== undefined && clientSecret === undefined) {
    problems.push(
      'SIPGATE_CLIENT_SECRET is missing: set it beside SIPGATE_CLIENT_ID, or unset both for the sandbox.',
    )
  }
  if (clientId === undefined && clientSecret !== undefined) {
    problems.push(
      'SIPGATE_CLIENT_ID is missing: set it beside SIPGATE_CLIENT_SECRET, or unset both for the sandbox.',
    )
  }
  if (clientId === undefined && port !== 0 && port === sandboxPort) {
    problems.push(`SANDBOX_PORT is ${sandboxPort}, as PORT is: give the sandbox a port of its own.`)
  }
  if (production && read('ENCRYPTION_KEYS') === undefined) {
    problems.push(
      'ENCRYPTION_KEYS is missing, which NODE_ENV=production needs: set it to k1: and the output of `openssl rand -base64 32`.',
    )
  }
  if (problems.length > 0) throw new StartError('configuration', problems.join('\n'))

  const sipgate =
    clientId === undefined || clientSecret === undefined
      ? undefined
      : { clientId, clientSecret, realm, apiUrl, loginUrl }
  return {
    host,
    port,
    appUrl,
    sandboxPort,
    sipgate,
    databasePath,
    encryptionKeys,
    trustProxy,
    logLevel,
    production,
  }
}

function parsePort(value: string): number {
  const port = Number(value)
  if (!/^\d{1,5}$/.test(value) || port > 65535) {
    throw new Error('is not a port: use a whole number from 0 to 65535.')
  }
  return port
}

function parseHost(value: string): string {
  if (!/^[A-Za-z0-9.:_-]{1,253}$/.test(value)) {
    throw new Error('is not an address: use a host name or an IP address such as 127.0.0.1 or 0.0.0.0.')
  }
  return value
}

function parseAppUrl(value: string): string {
  const url = parseUrl(value)
  if (url.pathname !== '/') {
    throw new Error('has a path: desk lives at the root of its host, so use https://desk.example.com.')
  }
  return url.origin
}

function parseUrlEndingIn(ending: string) {
  return (value: string): string => {
    const url = parseUrl(value)
    const path = url.pathname.replace(/\/+$/, '')
    if (!path.endsWith(ending)) throw new Error(`must end in ${ending}.`)
    return url.origin + path
  }
}

function parseUrl(value: string): URL {
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (url === undefined || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    throw new Error('is not a URL: use one that starts with https://.')
  }
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw new Error('may not hold a user, a password, a query or a fragment: remove them.')
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw new Error('uses http, which is accepted for this machine (localhost) only: use https.')
  }
  return url
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname)
}

function parseRealm(value: string): string {
  if (!/^[A-Za-z0-9_-]{1,64}$/.test(value))
    throw new Error('is not a realm: use third-party or sipgate-apps.')
  return value
}

function parseDatabase(root: string) {
  return (value: string): string => {
    if (/^postgres(ql)?:/i.test(value)) {
      throw new Error('names PostgreSQL, but this version knows SQLite only: use sqlite:data/desk.db.')
    }
    const path = /^sqlite:(?:\/\/(?=\/))?(.+)$/is.exec(value)?.[1]
    if (path === undefined || path === ':memory:' || path.startsWith('//') || /[\0?#]/.test(path)) {
      throw new Error('is not understood: use sqlite: and the path of a file, such as sqlite:data/desk.db.')
    }
    return resolve(root, path)
  }
}

function parseLogLevel(value: string): LogLevel {
  const level = logLevels.find((known) => known === value.toLowerCase())
  if (level === undefined) throw new Error(`is not a level: use one of ${logLevels.join(', ')}.`)
  return level
}
