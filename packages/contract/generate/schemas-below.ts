import type { Description } from './description.ts'

/** Names of the schemas that are referred to, however deep. */
export function schemasBelow(description: Description, roots: readonly unknown[]): Set<string> {
  const found = new Set<string>()
  const collect = (schema: unknown) => {
    for (const [, name = ''] of JSON.stringify(schema ?? {}).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      if (found.has(name)) continue
      found.add(name)
      collect(description.components.schemas?.[name])
    }
  }
  roots.forEach(collect)
  return found
}
