import type { JournalEntry } from '../traffic/journal.ts'
import type { PushRecord } from '../traffic/push-log.ts'
import type { Sandbox } from '../sandbox.ts'

/** A request that came in or a push that went out. */
export type Exchange =
  | { kind: 'request'; key: string; time: string; request: JournalEntry }
  | { kind: 'push'; key: string; time: string; push: PushRecord }

export interface ExchangeFilter {
  /** `api`, `login`, `other` (files) or `push`. Anything else is all but files that were had, since the console itself shows many. */
  kind?: string | null
  /** `refused`: only what did not work. */
  outcome?: string | null
  /** A text that occurs anywhere in it. */
  text?: string | null
}

/** Requests and pushes in one list, newest first. */
export function exchanges(sandbox: Sandbox, { kind, outcome, text }: ExchangeFilter = {}): Exchange[] {
  const requests = sandbox.requests().map((request): Exchange => ({
    kind: 'request',
    key: `request-${request.id}`,
    time: request.time,
    request,
  }))
  const pushes = sandbox.pushes
    .list()
    .map((push): Exchange => ({ kind: 'push', key: `push-${push.id}`, time: push.time, push }))
  const wanted = text?.trim().toLowerCase() ?? ''
  return [...requests, ...pushes]
    .filter((exchange) => (!kind || kind === 'all' ? !isFile(exchange) : kind === kindOf(exchange)))
    .filter((exchange) => outcome !== 'refused' || hasFailed(exchange))
    .filter((exchange) => wanted === '' || JSON.stringify(exchange).toLowerCase().includes(wanted))
    .sort((one, other) => other.time.localeCompare(one.time) || numberOf(other) - numberOf(one))
}

export function hasFailed(exchange: Exchange): boolean {
  if (exchange.kind === 'push' && exchange.push.skipped !== undefined) return false
  const { status } = exchange.kind === 'push' ? exchange.push : exchange.request
  return status === 0 || status >= 400 || (exchange.kind === 'push' && exchange.push.ignored !== undefined)
}

function isFile(exchange: Exchange): boolean {
  return kindOf(exchange) === 'other' && !hasFailed(exchange)
}

function kindOf(exchange: Exchange): string {
  return exchange.kind === 'push' ? 'push' : exchange.request.surface
}

function numberOf(exchange: Exchange): number {
  return exchange.kind === 'push' ? exchange.push.id : exchange.request.id
}
