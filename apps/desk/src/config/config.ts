import { resolve } from 'node:path'
import { StartError } from '../start-error.ts'
import { usualLimits, type DailyLimits } from '../actions/limits.ts'
import type { Prices } from '../actions/prices.ts'
import { parseDailyLimits, parsePrices } from './amounts.ts'
import { parseDatabaseUrl, type DatabaseLocation } from './database-url.ts'
import { parseEncryptionKeys } from './encryption-keys.ts'
import { isLoopback } from './loopback.ts'
import { parseMetricsToken } from './metrics-token.ts'
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

/** Everything that desk reads from its environment, checked. */
export interface Config {
  readonly host: string
  /** 0: the system chooses a free port, which then is part of desk's own address. */
  readonly port: number
  /** Desk's origin as a browser sees it, without a slash at the end. */
  readonly appUrl: string
  readonly sandboxPort: number
  /** Undefined without a client id and secret: then the sandbox takes sipgate's place. */
  readonly sipgate: SipgateAccess | undefined
  readonly database: DatabaseLocation
  /** Undefined: desk uses the key file beside the SQLite database, and makes it if it is missing. */
  readonly encryptionKeys: string | undefined
  readonly trustProxy: TrustProxy
  readonly logLevel: LogLevel
  /** Whoever sends it may read `/metrics`, `/status.json` and `/status`. Undefined: nobody may, and there is no such page. */
  readonly metricsToken: string | undefined
  readonly production: boolean
  /** What things cost. Undefined: nobody told. */
  readonly prices: Prices | undefined
  /** The most that a user may use a day. */
  readonly dailyLimits: DailyLimits
}

const realms = ['third-party', 'sipgate-apps']
const usualApiUrl = 'https://api.sipgate.com/v2'
const usualLoginUrl = 'https://login.sipgate.com/auth'

/** The environment, as `process.env` gives it. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads the configuration from `env`. Empty values count as unset; a relative database path counts from `root`.
 * @throws StartError `configuration`, whose message has one line for each problem: the variable and the fix.
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
  const apiUrl = parsed('SIPGATE_API_URL', usualApiUrl, parseUrlEndingIn('/v2', usualApiUrl))
  const loginUrl = parsed('SIPGATE_LOGIN_URL', usualLoginUrl, parseUrlEndingIn('/auth', usualLoginUrl))
  const database = parsed<DatabaseLocation>(
    'DATABASE_URL',
    { kind: 'sqlite', path: resolve(root, 'data/desk.db') },
    parseDatabaseUrl(root),
  )
  const encryptionKeys = parsed<string | undefined>('ENCRYPTION_KEYS', undefined, parseEncryptionKeys)
  const trustProxy = parsed<TrustProxy>('TRUST_PROXY', undefined, parseTrustProxy)
  const logLevel = parsed<LogLevel>('LOG_LEVEL', 'info', parseLogLevel)
  const metricsToken = parsed<string | undefined>('METRICS_TOKEN', undefined, parseMetricsToken)
  const host = parsed('HOST', '127.0.0.1', parseHost)
  const prices = parsed<Prices | undefined>('PRICES', undefined, parsePrices)
  const dailyLimits = parsed<DailyLimits>('DAILY_LIMITS', usualLimits, parseDailyLimits)

  if (clientId !== undefined && clientSecret === undefined) {
    problems.push(
      'SIPGATE_CLIENT_SECRET is missing: set it together with SIPGATE_CLIENT_ID, or unset both to use the sandbox.',
    )
  }
  if (clientId === undefined && clientSecret !== undefined) {
    problems.push(
      'SIPGATE_CLIENT_ID is missing: set it together with SIPGATE_CLIENT_SECRET, or unset both to use the sandbox.',
    )
  }
  if (clientId === undefined && port !== 0 && port === sandboxPort) {
    problems.push(
      `SANDBOX_PORT is ${sandboxPort}, the same as PORT: choose another one, such as SANDBOX_PORT=${otherPort(port)}.`,
    )
  }
  if (production && clientId === undefined && clientSecret === undefined) {
    problems.push(
      'SIPGATE_CLIENT_ID is missing, but NODE_ENV=production requires it: set it together with SIPGATE_CLIENT_SECRET, because anybody can log in to a sandbox.',
    )
  }
  if (read('ENCRYPTION_KEYS') === undefined && (production || database.kind === 'postgres')) {
    const why = production ? 'NODE_ENV=production requires it' : 'all instances on PostgreSQL must share it'
    problems.push(
      `ENCRYPTION_KEYS is missing, but ${why}: set it to k1: followed by the output of \`openssl rand -base64 32\`.`,
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
    database,
    encryptionKeys,
    trustProxy,
    logLevel,
    metricsToken,
    production,
    prices,
    dailyLimits,
  }
}

/** A port to suggest in place of one that cannot be used. Not the next one: that is the sandbox's by default. */
export function otherPort(port: number): number {
  return port < 65_000 ? port + 10 : 3000
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
    throw new Error('is not an address: use a host name or an IP address, such as 127.0.0.1 or 0.0.0.0.')
  }
  return value
}

function parseAppUrl(value: string): string {
  const url = parseUrl(value)
  if (url.pathname !== '/') {
    throw new Error(
      'has a path, but desk serves the root of its host: use a URL such as https://desk.example.com.',
    )
  }
  return url.origin
}

function parseUrlEndingIn(ending: string, example: string) {
  return (value: string): string => {
    const url = parseUrl(value)
    const path = url.pathname.replace(/\/+$/, '')
    if (!path.endsWith(ending)) throw new Error(`does not end in ${ending}: use a URL such as ${example}.`)
    return url.origin + path
  }
}

function parseUrl(value: string): URL {
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (url === undefined || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    throw new Error('is not a URL: use one that starts with https://.')
  }
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw new Error('contains a user name, a password, a query or a fragment: remove it.')
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw new Error('uses http, which is allowed for localhost only: use https.')
  }
  return url
}

function parseRealm(value: string): string {
  if (!realms.includes(value)) throw new Error(`is not a realm of sipgate: use ${realms.join(' or ')}.`)
  return value
}

function parseLogLevel(value: string): LogLevel {
  const level = logLevels.find((known) => known === value.toLowerCase())
  if (level === undefined) throw new Error(`is not a log level: use one of ${logLevels.join(', ')}.`)
  return level
}
