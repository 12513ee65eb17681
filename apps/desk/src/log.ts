import { pino, type Logger } from 'pino'
import type { LogLevel } from './config/config.ts'
import type { Platform } from './platform.ts'
import { scrubAll } from './scrub.ts'

/** Desk's log. It gets objects with `event` and a few chosen fields, never a whole request or answer. */
export type Log = Logger

export interface LogOptions {
  level: LogLevel
  /** Gets each line. Default: standard output. */
  write?: (line: string) => void
  /** Short lines for a person at a terminal instead of JSON. Default false. */
  readable?: boolean
  platform: Pick<Platform, 'now'>
}

/** A log that writes one JSON object a line, with secrets and telephone numbers removed from every text. */
export function createLog(options: LogOptions): Log {
  const {
    level,
    platform,
    readable = false,
    write = (line: string) => void process.stdout.write(line),
  } = options
  return pino(
    {
      level,
      base: { pid: process.pid },
      timestamp: () => `,"time":"${new Date(platform.now()).toISOString()}"`,
      formatters: {
        level: (label) => ({ level: label }),
        log: (fields) => scrubAll(fields) as Record<string, unknown>,
      },
    },
    { write: readable ? (line) => write(readableLine(line)) : write },
  )
}

function readableLine(line: string): string {
  const { level, time, event, pid: _, ...rest } = JSON.parse(line) as Record<string, unknown>
  const clock = String(time).slice(11, 19)
  if (event === 'request') {
    const { method, path, status, milliseconds, request } = rest
    const parts = [clock, method, path, status, milliseconds, 'ms', request]
    return `${parts.map((part) => readableValue(part)).join(' ')}\n`
  }
  const fields = Object.entries(rest).map(([name, value]) => `${name}=${readableValue(value)}`)
  const urgency =
    level === 'info' || level === 'debug' || level === 'trace' ? [] : [String(level).toUpperCase()]
  return `${[clock, ...urgency, event, ...fields].join(' ')}\n`
}

function readableValue(value: unknown): string {
  return typeof value === 'string' && /^[\x21-\x7e]+$/.test(value) ? value : JSON.stringify(value)
}

/** What the log says about an error: its kind, its stack, and the same of its cause. */
export function describeError(error: unknown, depth = 0): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error }
  const { code, operation, status, scopes, stack, cause } = error as Error & Record<string, unknown>
  return {
    name: error.name,
    // Left out by JSON where they are undefined.
    code,
    operation,
    status,
    scopes,
    stack,
    cause: cause === undefined || depth > 2 ? undefined : describeError(cause, depth + 1),
  }
}
