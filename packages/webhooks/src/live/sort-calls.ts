import type { LiveCall } from './live-call.ts'

/** The calls in progress, those that began first first. */
export function sortCalls(calls: Iterable<LiveCall>): readonly LiveCall[] {
  return [...calls].filter(({ state }) => state !== 'ended').sort(byStart)
}

const byStart = (one: LiveCall, other: LiveCall) => one.startedAt - other.startedAt
