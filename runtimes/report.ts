import type { Tried } from './runtime.ts'

export interface Row {
  readonly title: string
  readonly tried: Tried | { readonly failed: string }
  /** How it sent requests: `node:http` or `fetch`. */
  readonly transport?: string | undefined
  readonly seconds: number
}

/** Runtimes across, checks down, and below what went wrong. */
export function report(rows: readonly Row[]): string {
  const names = namesOf(rows)
  const table = [
    ['', ...rows.map(({ title }) => title)],
    ['version', ...rows.map(({ tried }) => ('version' in tried ? tried.version : '-'))],
    ['sends through', ...rows.map(({ transport }) => transport ?? '-')],
    ...names.map((name) => [name, ...rows.map(({ tried }) => markOf(tried, name))]),
    ['seconds', ...rows.map(({ seconds }) => seconds.toFixed(1))],
  ]
  return [alignColumns(table), ...rows.flatMap(notesOf)].join('\n')
}

/** Whether each runtime that is there passed every check that any of them knows, and at least one is there. */
export function allPassed(rows: readonly Row[]): boolean {
  const names = namesOf(rows)
  const tried = rows.map((row) => row.tried).filter((one) => !('skipped' in one))
  return names.length > 0 && tried.every((one) => names.every((name) => passed(one, name)))
}

function namesOf(rows: readonly Row[]): string[] {
  return [...new Set(rows.flatMap(({ tried }) => resultsOf(tried).map(({ name }) => name)))]
}

function passed(tried: Row['tried'], name: string): boolean {
  return resultsOf(tried).some((result) => result.name === name && result.ok)
}

function resultsOf(tried: Row['tried']) {
  return 'results' in tried ? tried.results : []
}

function markOf(tried: Row['tried'], name: string): string {
  if ('skipped' in tried) return 'skipped'
  return passed(tried, name) ? '✓' : '✗ FAILED'
}

function notesOf({ title, tried }: Row): string[] {
  if ('skipped' in tried) return [`\n${title} was skipped: ${tried.skipped}`]
  if ('failed' in tried) return [`\n${title} failed: ${tried.failed}`]
  return tried.results
    .filter(({ ok }) => !ok)
    .map(({ name, problem = '' }) => `\n${title}, ${name}:\n${problem.replaceAll(/^/gm, '    ')}`)
}

function alignColumns(table: readonly (readonly string[])[]): string {
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  )
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
