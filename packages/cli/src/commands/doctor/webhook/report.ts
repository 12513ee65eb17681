import { visible } from '../../../pushes/visible.ts'
import type { Finding } from './finding.ts'

const marks: Record<Finding['result'], string> = {
  ok: 'ok     ',
  failed: 'NOT    ',
  note: 'note   ',
  skipped: 'skipped',
}

const width = 'wrong-signature'.length

/** A row of the table, and below it what to do where something is wrong. */
export function findingText({ name, result, saw, change }: Finding): string {
  const row = `  ${marks[result]}  ${name.padEnd(width)}  ${visible(saw)}`
  return change === undefined ? row : `${row}\n${' '.repeat(width + 13)}${visible(change)}`
}

export type Summary = Record<Finding['result'], number>

export function summarize(findings: readonly Finding[]): Summary {
  const count = (result: Finding['result']) => findings.filter((finding) => finding.result === result).length
  return { ok: count('ok'), failed: count('failed'), note: count('note'), skipped: count('skipped') }
}

export function summaryText({ ok, failed, note, skipped }: Summary): string {
  return `${ok} ok, ${failed} not, ${note} to note, ${skipped} skipped.`
}
