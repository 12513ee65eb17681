/** One thing that is measured. */
export interface Part {
  name: string
  title: string
  run(): Promise<Outcome>
}

export interface Outcome {
  heads: readonly string[]
  rows: readonly (readonly string[])[]
  /** The target, and whether it was reached. */
  goals: readonly Goal[]
}

export interface Goal {
  goal: string
  measured: string
  reached: boolean
}

/** As Markdown, in the terminal and in the docs alike. */
export function report({ heads, rows, goals }: Outcome): string {
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => (row[column] ?? '').length)),
  )
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const table = [
    line(heads),
    `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`,
    ...rows.map(line),
  ].join('\n')
  const said = goals.map(
    ({ goal, measured, reached }) =>
      `- ${reached ? 'Reached' : '**Missed**'}: ${goal}. Measured: ${measured}.`,
  )
  return said.length > 0 ? `${table}\n\n${said.join('\n')}` : table
}
