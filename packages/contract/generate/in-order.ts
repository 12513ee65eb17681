import type { Operation } from './operation.ts'

const verbs = ['list', 'get', 'create', 'update', 'set', 'delete']

/**
 * The operations as people look for them, whatever the files are called: by resource; there its own methods first, list,
 * get, create, update, set…, delete, then the others as they are described; then its sub-resources, likewise.
 */
export function inOrder(operations: readonly Operation[]): Operation[] {
  return ordered(
    [...operations].sort((one, other) => compare(wordsOf(one)[0] ?? '', wordsOf(other)[0] ?? '')),
    0,
  )
}

function ordered(operations: readonly Operation[], depth: number): Operation[] {
  const own = operations.filter((operation) => wordsOf(operation).length === depth + 1)
  const inner = operations.filter((operation) => wordsOf(operation).length > depth + 1)
  const groups = [...new Set(inner.map((operation) => wordsOf(operation)[depth]))]
  return [
    ...own.sort((one, other) => rank(wordsOf(one)[depth]) - rank(wordsOf(other)[depth])),
    ...groups.flatMap((group) =>
      ordered(
        inner.filter((operation) => wordsOf(operation)[depth] === group),
        depth + 1,
      ),
    ),
  ]
}

function wordsOf({ sdk }: Operation): string[] {
  return sdk.split('.')
}

/** `setNote` and `deleteAll` stand behind `set` and `delete`. */
function rank(method = ''): number {
  const found = verbs.findIndex((verb) => new RegExp(`^${verb}(?![a-z])`).test(method))
  return found === -1 ? verbs.length : found + (verbs[found] === method ? 0 : 0.5)
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
