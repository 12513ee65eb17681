import { nearestName } from '../src/nearest-name.ts'

/** One sentence for each key that nothing reads, so that nothing is lost without a word. */
export function unknownKeys(found: object, known: readonly string[]): string[] {
  return Object.keys(found)
    .filter((key) => !known.includes(key))
    .map((key) => {
      const near = nearestName(key, known)
      return `has the key ${key}, which is none of ${known.join(', ')}${near ? `; did you mean ${near}?` : '.'}`
    })
}
