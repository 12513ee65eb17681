import type { Difference, OperationDifferences } from './compare.ts'
import { plural } from './plural.ts'

/** What ours has so often is a habit. */
const oftenEnough = 10

interface Group {
  count: number
  readonly operations: Set<string>
  /** Each reason with how often it is given. */
  readonly reasons: Map<string, number>
}

/**
 * Sorts out what ours has on purpose: what its `x-source` explains, by kind, and what it has alike in many places. What
 * only theirs has may be news and is always listed, and so is every change since a baseline.
 */
export function summarize(operations: readonly OperationDifferences[]): {
  readonly listed: readonly OperationDifferences[]
  readonly lines: readonly string[]
} {
  const summed = new Map(
    [...groupsOf(operations)]
      .filter(([, { reasons, count }]) => reasons.size > 0 || count >= oftenEnough)
      .sort(([, one], [, other]) => other.count - one.count),
  )
  const isListed = (difference: Difference) => !summed.has(titleOf(difference) ?? '')
  const listed = operations
    .map((each) => ({ ...each, differences: each.differences.filter(isListed) }))
    .filter(({ differences }) => differences.length > 0)
  return { listed, lines: [...summed].map(([title, group]) => lineOf(title, group)) }
}

function groupsOf(operations: readonly OperationDifferences[]): Map<string, Group> {
  const groups = new Map<string, Group>()
  for (const { operation, differences } of operations) {
    for (const difference of differences) {
      const title = titleOf(difference)
      if (title === undefined) continue
      const group: Group = groups.get(title) ?? { count: 0, operations: new Set(), reasons: new Map() }
      groups.set(title, group)
      group.count++
      group.operations.add(operation)
      const { reason } = difference
      if (reason !== undefined) group.reasons.set(reason, (group.reasons.get(reason) ?? 0) + 1)
    }
  }
  return groups
}

/** What stands for the difference in a summary; undefined for what is always listed. */
function titleOf(difference: Difference): string | undefined {
  const { fact, theirs, ours, reason } = difference
  if (ours === undefined || 'before' in difference) return undefined
  const sign = theirs === undefined ? '-' : '~'
  const [kind = ''] = fact.split(/[ ,]/)
  if (reason !== undefined) return `${sign} ${kind}`
  const [, keyword] = /, (?:each )?(\w+)$/.exec(fact) ?? []
  if (keyword !== undefined) return `${sign} ${kind}, ${keyword} (${ours})`
  return theirs !== undefined && ours === `${theirs}, required`
    ? `~ ${kind}: required by ours only`
    : `${sign} ${fact}`
}

function lineOf(title: string, { count, operations, reasons }: Group): string {
  const [first, ...others] = [...reasons].sort(([, one], [, other]) => other - one)
  const more = others.length > 0 ? ` And ${plural(others.length, 'other reason')}.` : ''
  return `${title}: ${count} in ${plural(operations.size, 'operation')}. ${first?.[0] ?? ''}${more}`.trim()
}
