import type { Comparison, Difference, OperationDifferences } from './compare.ts'
import { plural } from './plural.ts'
import { summarize } from './summarize.ts'

/**
 * The comparison for people, grouped by operation. What ours has on purpose comes down to a line for each kind, unless all
 * is asked for.
 */
export function report({ operations, followed }: Comparison, { all = false } = {}): string {
  const { listed, lines } = all ? { listed: operations, lines: [] } : summarize(operations)
  const groups = listed.map(({ operation, differences, news }) => [
    news?.summary ? `${operation}: ${news.summary}` : operation,
    ...differences.flatMap((each, index) => linesOf(each, differences[index - 1])),
    ...newsLines(news),
  ])
  const count = operations.reduce((sum, { differences }) => sum + differences.length, 0)
  const total =
    count === 0
      ? 'No difference.'
      : `${plural(count, 'difference')} in ${plural(operations.length, 'operation')}.` +
        ' + theirs only, - ours only or gone from theirs, ~ told differently.'
  const already =
    followed === 0 ? '' : ` ${plural(followed, 'change')} more since the baseline: ours has the same.`
  const summary =
    lines.length > 0
      ? [
          [
            'Ours with a reason, or alike in many places (--all lists each):',
            ...lines.map((each) => `  ${each}`),
          ],
        ]
      : []
  return [
    ...[...groups, ...summary].map((each) => each.map(printable).join('\n')),
    `${total}${already}`,
  ].join('\n\n')
}

/** A reason stands below the first line that it explains. */
function linesOf(difference: Difference, before: Difference | undefined): string[] {
  const { reason } = difference
  if (reason === undefined) return [`  ${line(difference)}`]
  return reason === before?.reason
    ? [`  ${line(difference)}, likewise`]
    : [`  ${line(difference)}`, `      our x-source: ${reason}`]
}

function newsLines(news: OperationDifferences['news']): string[] {
  return Object.entries(news?.facts ?? {}).map(([fact, says]) => `      ${fact}${inBrackets(says)}`)
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

/** Somebody else's names must not steer the terminal. */
function printable(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, '?')
}
