/**
 * The same without sentences, for programs that are built for production, where nobody reads them: a code, and the name
 * of what is wrong.
 */
import type { Say } from './full.ts'

export function sentenceOf(code: string): string {
  return code
}

export const say = ((...words: readonly string[]) => words.join(' ')) as Say

export function explainRedirect(..._answer: readonly unknown[]): string {
  return 'redirect'
}
