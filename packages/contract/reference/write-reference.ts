import { resolve } from '../generate/description.ts'
import type { Description, Schema } from '../generate/description.ts'
import { inOrder } from '../generate/in-order.ts'
import { readOperations } from '../generate/read-operations.ts'
import { writeIndex } from './write-index.ts'
import { writePage } from './write-page.ts'

/** The reference for people: text of each page by its file name. The same description gives the same text. */
export function writeReference(description: Description): Map<string, string> {
  const follow = (schema: Schema) => resolve(description, schema)
  const operations = inOrder(readOperations(description, scopesIn(description)))
  const resources = [...new Set(operations.map(({ sdk }) => groupOf(sdk)))].map((name) => ({
    name,
    purpose: description.tags.find((tag) => tag.name === name)?.description ?? '',
    operations: operations.filter(({ sdk }) => groupOf(sdk) === name),
  }))
  const [server] = description.servers as { url: string }[]
  const pages = resources.map((resource): [string, string] => [
    `${resource.name}.md`,
    writePage(resource, description, follow, server?.url ?? ''),
  ])
  return new Map([['README.md', writeIndex(resources)], ...pages])
}

function groupOf(sdk: string): string {
  return sdk.split('.')[0] ?? sdk
}

/** The scopes, as the description lists them with its login. */
export function scopesIn(description: Description): Record<string, { meaning: string }> {
  const login = description.components.securitySchemes?.['oauth2'] as
    { flows: Record<string, { scopes: Record<string, string> }> } | undefined
  const all = Object.values(login?.flows ?? {}).flatMap((flow) => Object.entries(flow.scopes))
  return Object.fromEntries(all.map(([scope, meaning]) => [scope, { meaning }]))
}
