import type { OperationFacts } from './facts.ts'

/** One fact that two descriptions tell differently. A side that says nothing of it is undefined. */
export interface Difference {
  readonly fact: string
  readonly theirs: string | undefined
  readonly ours: string | undefined
  /** What theirs said earlier; only there when a baseline was given. */
  readonly before?: string | undefined
}

export interface OperationDifferences {
  readonly operation: string
  readonly differences: readonly Difference[]
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
    const all = union(theirs.get(key)?.facts, ours.get(key)?.facts, baseline?.get(key)?.facts)
    const changed = all
      .map((fact): Difference => {
        const [their, our, earlier] = [theirs, ours, baseline].map((side) => side?.get(key)?.facts.get(fact))
        return { fact, theirs: their, ours: our, ...(baseline && { before: earlier }) }
      })
      .filter((each) => each.theirs !== ('before' in each ? each.before : each.ours))
    followed += topmost(changed.filter((each) => each.theirs === each.ours)).length
    const differences = topmost(changed.filter((each) => each.theirs !== each.ours))
    const { operation = key } = ours.get(key) ?? theirs.get(key) ?? {}
    if (differences.length > 0) operations.push({ operation, differences })
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

/** `answer items[].id` lies in `answer items[]`, `answer items`, `answer` and `operation`. */
function around(fact: string): string[] {
  if (fact === 'operation') return []
  const ends = [...fact.matchAll(/ = |\.|\[\]| /g)].map(({ index }) => fact.slice(0, index))
  return ['operation', ...ends]
}

function union(...maps: (ReadonlyMap<string, unknown> | undefined)[]): string[] {
  return [...new Set(maps.flatMap((map) => [...(map?.keys() ?? [])]))]
}

function byPath(one: string, other: string): number {
  const [first = '', second = ''] = [one, other].map((operation) => operation.split(' ').reverse().join(' '))
  return first < second ? -1 : Number(first > second)
}
