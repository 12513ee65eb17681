import { declaredScopes } from './facts.ts'
import type { OperationFacts } from './facts.ts'

/** One fact that two descriptions tell differently. A side that says nothing of it is undefined. */
export interface Difference {
  readonly fact: string
  readonly theirs: string | undefined
  readonly ours: string | undefined
  /** What theirs said earlier; only there when a baseline was given. */
  readonly before?: string | undefined
  /** What ours says of how it knows better; only there when it does. */
  readonly reason?: string
}

export interface OperationDifferences {
  readonly operation: string
  readonly differences: readonly Difference[]
  /** Of an operation that is new in theirs: what it is for, and the facts that a call has to know. */
  readonly news?: { readonly summary: string; readonly facts: Readonly<Record<string, string>> }
}

export interface Comparison {
  readonly operations: readonly OperationDifferences[]
  /** How many changes since the baseline ours has already. */
  readonly followed: number
}

type AllFacts = ReadonlyMap<string, OperationFacts>

/**
 * What the two descriptions tell differently. With a baseline only what changed between it and theirs counts, and of that
 * only what ours does not say as well: corrections we made to the baseline are no news.
 */
export function compare(theirs: AllFacts, ours: AllFacts, baseline?: AllFacts): Comparison {
  const operations: OperationDifferences[] = []
  let followed = 0
  for (const key of union(theirs, ours, baseline)) {
    // A description that declares no scopes says nothing of them.
    if (key === declaredScopes && [theirs, ours, baseline].some((side) => side && !side.has(key))) continue
    const all = union(theirs.get(key)?.facts, ours.get(key)?.facts, baseline?.get(key)?.facts)
    const changed = all
      .map((fact): Difference => {
        const [their, our, earlier] = [theirs, ours, baseline].map((side) => side?.get(key)?.facts.get(fact))
        return { fact, theirs: their, ours: our, ...(baseline && { before: earlier }) }
      })
      .filter((each) => each.theirs !== ('before' in each ? each.before : each.ours))
    followed += topmost(changed.filter((each) => each.theirs === each.ours)).length
    const differences = topmost(changed.filter((each) => each.theirs !== each.ours)).map((each) => {
      const reason = reasonOf(each.fact, ours.get(key))
      return reason ? { ...each, reason } : each
    })
    const { operation = key } = ours.get(key) ?? theirs.get(key) ?? {}
    const their = theirs.get(key)
    const isNew = differences.some(({ fact, theirs: says }) => fact === 'operation' && says !== undefined)
    if (differences.length > 0)
      operations.push({ operation, differences, ...(isNew && their && { news: newsOf(their) }) })
  }
  return { operations: operations.sort((one, other) => byPath(one.operation, other.operation)), followed }
}

/** Leaves out what is missing only because the field or operation around it is. */
function topmost(differences: readonly Difference[]): Difference[] {
  const patterns = new Map(differences.map((each) => [each.fact, missing(each)]))
  return differences.filter((each) => {
    const pattern = missing(each)
    return pattern === '' || !around(each.fact).some((outer) => patterns.get(outer) === pattern)
  })
}

/** Which sides say nothing. */
function missing(difference: Difference): string {
  return Object.entries(difference)
    .flatMap(([side, says]) => (says === undefined ? side : []))
    .join()
}

/** The nearest thing that ours says of how it knows: of the fact itself or of what lies around it. */
function reasonOf(fact: string, ours: OperationFacts | undefined): string | undefined {
  return [...around(fact).filter((outer) => outer !== 'operation'), fact]
    .reverse()
    .map((place) => ours?.reasons.get(place))
    .find((reason) => reason !== undefined)
}

function newsOf({ summary, facts }: OperationFacts): NonNullable<OperationDifferences['news']> {
  const told = [...facts].filter(([fact]) => /^(deprecated|path|query|header|body|scope)\b/.test(fact))
  return { summary, facts: Object.fromEntries(told) }
}

/** `query ids[].id, pattern` lies in `query ids[].id`, `query ids[]`, `query ids`, `query` and `operation`. */
function around(fact: string): string[] {
  if (fact === 'operation') return []
  const ends = [...fact.matchAll(/ = |, |\.|\[\]| /g)].map(({ index }) => fact.slice(0, index))
  return ['operation', ...ends]
}

function union(...maps: (ReadonlyMap<string, unknown> | undefined)[]): string[] {
  return [...new Set(maps.flatMap((map) => [...(map?.keys() ?? [])]))]
}

function byPath(one: string, other: string): number {
  const [first = '', second = ''] = [one, other].map((operation) => operation.split(' ').reverse().join(' '))
  return first < second ? -1 : Number(first > second)
}
