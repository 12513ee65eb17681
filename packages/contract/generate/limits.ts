import { code } from '../reference/markdown.ts'
import type { Schema } from './description.ts'

const limitWords: Record<string, (value: string) => string> = {
  minimum: (value) => `at least ${value}`,
  exclusiveMinimum: (value) => `more than ${value}`,
  maximum: (value) => `at most ${value}`,
  exclusiveMaximum: (value) => `less than ${value}`,
  multipleOf: (value) => `a multiple of ${value}`,
  minLength: (value) => (value === '`1`' ? 'not empty' : `at least ${value} characters`),
  maxLength: (value) => `at most ${value} characters`,
  minItems: (value) => `at least ${value} items`,
  maxItems: (value) => `at most ${value} items`,
  pattern: (value) => `matches ${value}`,
  format: (value) => `format ${value}`,
}

/** The keywords of a schema that say which values pass, but for the list of values that are known. */
export const limitKeywords: readonly string[] = Object.keys(limitWords)

/** Which values pass, in words, but for the list of values that are known. */
export function limitsOf(schema: Schema): string[] {
  return Object.entries(limitWords)
    .filter(([keyword]) => keyword in schema && !isWordSize(schema[keyword]))
    .map(([keyword, words]) => words(code(String(schema[keyword]))))
}

/** How numbers are stored is no limit that anybody meets. */
export function isWordSize(value: unknown): boolean {
  return value === 'int32' || value === 'int64' || value === 2 ** 31 - 1
}
