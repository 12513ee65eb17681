import { methods, resolve } from './description.ts'
import type { Description } from './description.ts'
import { inFile } from './origins.ts'
import type { Origins } from './origins.ts'

/** References that lead nowhere or in a circle: one sentence for each, with the path or component that holds it. */
export function brokenReferences(description: Description, origins: Origins): string[] {
  const problems = new Set<string>()
  const look = (value: unknown, origin: string, place: string): void => {
    if (typeof value !== 'object' || value === null) return
    if ('$ref' in value && typeof value.$ref === 'string') {
      try {
        resolve(description, { $ref: value.$ref })
      } catch {
        problems.add(inFile(origins, origin, `${place}: ${value.$ref} leads nowhere.`))
      }
    }
    for (const inner of Object.values(value)) look(inner, origin, place)
  }
  for (const [path, item] of Object.entries(description.paths)) {
    for (const [key, value] of Object.entries((item as typeof item | null) ?? {})) {
      const isOperation = methods.some((method) => method === key)
      look(value, `path ${path}`, isOperation ? `${key.toUpperCase()} ${path}` : `the path ${path}`)
    }
  }
  for (const kind of ['responses', 'parameters', 'schemas'] as const) {
    for (const [name, value] of Object.entries(description.components[kind] ?? {})) {
      const what = `${kind.slice(0, -1)} ${name}`
      look(value, what, `the ${what}`)
    }
  }
  return [...problems]
}
