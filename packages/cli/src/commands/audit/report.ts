import type { AttackGroup } from './attack.ts'
import type { Finding } from './run-attacks.ts'

export interface Summary {
  withstood: number
  vulnerable: number
  untried: number
}

const marks: Record<Finding['result'], string> = {
  withstood: 'withstood ',
  vulnerable: 'NOT       ',
  untried: 'not tried ',
}

/** One line for an attack; below it what it means, where the application did not withstand it. */
export function findingText({ name, result, title, saw, section, gains, change }: Finding): string {
  const line = `  ${marks[result]} ${name}: `
  if (result === 'withstood') return `${line}${title}. (${section})`
  if (result === 'untried') return `${line}could not be tried: ${saw}. (${section})`
  return [
    `${line}${saw} (${section})`,
    indent(`${title}.`),
    indent(`What an attacker gains: ${gains}`),
    indent(`What to change: ${change}`),
  ].join('\n')
}

export function summarize(findings: readonly Finding[]): Summary {
  const count = (result: Finding['result']) => findings.filter((finding) => finding.result === result).length
  return { withstood: count('withstood'), vulnerable: count('vulnerable'), untried: count('untried') }
}

export function summaryText({ withstood, vulnerable, untried }: Summary): string {
  return `${withstood} withstood, ${vulnerable} not, ${untried} could not be tried.`
}

export function listText(groups: readonly AttackGroup[]): string {
  const names = groups.flatMap(({ attacks }) => attacks.map(({ name }) => name.length))
  const width = Math.max(...names)
  return groups
    .map(({ title, attacks }) =>
      [title, ...attacks.map((attack) => `  ${attack.name.padEnd(width)}  ${attack.title}`)].join('\n'),
    )
    .join('\n\n')
}

function indent(text: string): string {
  return `             ${text}`
}
