import type { Sandbox } from '../../sandbox.ts'
import type { JournalEntry } from '../../traffic/journal.ts'
import type { PushRecord } from '../../traffic/push-log.ts'

/** A request that came in or a push that went out. */
export type Exchange = RequestExchange | PushExchange

interface RequestExchange {
  kind: 'request'
  /** Its place in an address: `12`, or `push-12`. */
  key: string
  time: string
  request: JournalEntry
}

interface PushExchange {
  kind: 'push'
  key: string
  time: string
  push: PushRecord
}

/** Requests and pushes in one list, newest first. */
export function exchanges(sandbox: Sandbox): Exchange[] {
  const requests = sandbox.requests().map((request): Exchange => ({
    kind: 'request',
    key: String(request.id),
    time: request.time,
    request,
  }))
  const pushes = sandbox.pushes
    .list()
    .map((push): Exchange => ({ kind: 'push', key: `push-${push.id}`, time: push.time, push }))
  return [...requests, ...pushes].sort(
    (one, other) => other.time.localeCompare(one.time) || numberOf(other) - numberOf(one),
  )
}

/** Where an entry is shown; `filters` narrow down the list beside it. */
export function entryHref(key: string, filters: URLSearchParams = new URLSearchParams()): string {
  const query = new URLSearchParams(filters)
  query.set('entry', key)
  return `/_sandbox/requests?${query.toString()}`
}

export function statusOf(exchange: Exchange): number {
  return exchange.kind === 'push' ? exchange.push.status : exchange.request.status
}

export function hasFailed(exchange: Exchange): boolean {
  if (isSkipped(exchange)) return false
  const status = statusOf(exchange)
  return status === 0 || status >= 400 || (exchange.kind === 'push' && reasonOf(exchange) !== undefined)
}

/** Whether it is a push that was not sent. */
export function isSkipped(exchange: Exchange): boolean {
  return exchange.kind === 'push' && exchange.push.skipped !== undefined
}

/** Why it was refused, ignored or not sent. */
export function reasonOf(exchange: Exchange): string | undefined {
  if (exchange.kind === 'request') return exchange.request.why
  const { skipped, ignored, why } = exchange.push
  const parts = [skipped ?? ignored, why === undefined ? undefined : `The application says: "${why}"`]
  return parts.filter((part) => part !== undefined).join(' · ') || undefined
}

/** Who took part: a user with the account, an account, a client. */
export function partiesOf(exchange: Exchange): string[] {
  if (exchange.kind === 'push') return [exchange.push.account]
  const { account, user, client } = exchange.request
  const caller = user === undefined ? account : `${user} · ${account ?? ''}`
  return [caller, client].filter((party) => party !== undefined)
}

/** `api`, `login`, `other` (files) or `push`. */
export function surfaceOf(exchange: Exchange): string {
  return exchange.kind === 'push' ? 'push' : exchange.request.surface
}

/** The operation of a request, the event of a push. */
export function operationOf(exchange: Exchange): string | undefined {
  return exchange.kind === 'push' ? exchange.push.event : exchange.request.operation
}

function numberOf(exchange: Exchange): number {
  return exchange.kind === 'push' ? exchange.push.id : exchange.request.id
}
