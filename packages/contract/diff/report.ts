import type { Comparison, Difference } from './compare.ts'

/** The comparison for people, grouped by operation. */
export function report({ operations, followed }: Comparison): string {
  const groups = operations.map(({ operation, differences }) =>
    [operation, ...differences.map((each) => `  ${line(each)}`)].map(printable).join('\n'),
  )
  const count = operations.reduce((sum, { differences }) => sum + differences.length, 0)
  const total =
    count === 0
      ? 'No difference.'
      : `${plural(count, 'difference')} in ${plural(operations.length, 'operation')}.` +
        ' + theirs only, - ours only or gone from theirs, ~ told differently.'
  const already =
    followed === 0 ? '' : ` ${plural(followed, 'change')} more since the baseline: ours has the same.`
  return [...groups, `${total}${already}`].join('\n\n')
}

function line(difference: Difference): string {
  const { fact, theirs, ours } = difference
  const since = 'before' in difference
  const earlier = since ? difference.before : ours
  const beside = since ? `; ours: ${ours === undefined ? 'none' : ours || 'has it'}` : ''
  if (earlier === undefined) return `+ ${fact}${inBrackets(theirs)}${beside}`
  if (theirs === undefined) return `- ${fact}${inBrackets(earlier)}${beside}`
  return since
    ? `~ ${fact}: was ${earlier}, is ${theirs}${beside}`
    : `~ ${fact}: theirs ${theirs}; ours ${earlier}`
}

function inBrackets(says: string | undefined): string {
  return says ? ` (${says})` : ''
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}

/** Somebody else's names must not steer the terminal. */
function printable(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, '?')
}
