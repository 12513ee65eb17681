import { usualFor } from '../src/method-table.ts'
import type { Route } from '../src/route.ts'
import { banner } from './banner.ts'
import type { Description } from './description.ts'
import type { Operation } from './operation.ts'
import { requiredShape } from './required-shape.ts'

type Tree = { [name: string]: Tree | string }

/** `method-table.ts`: what the client makes its methods of, short enough for browsers. */
export function writeMethodTable(description: Description, operations: readonly Operation[]): string {
  const tree: Tree = {}
  for (const operation of operations) {
    const names = operation.sdk.split('.')
    const method = names.pop() ?? ''
    let branch = tree
    for (const name of names) branch = (branch[name] ??= {}) as Tree
    branch[method] = lineOf(description, operation)
  }
  return [
    banner,
    "import type { MethodTable } from '../method-table.ts'",
    '',
    `export const methodTable: MethodTable = ${literal(tree, '')}`,
    '',
  ].join('\n')
}

function lineOf(description: Description, operation: Operation): string {
  const { method, path, queryParameters, effect, paged, body, answer } = operation
  const required = requiredShape(description, operation)
  const usual: Partial<Route> = usualFor(method, required)
  const facts: Partial<Route> = {
    effect,
    paged,
    public: operation.public,
    body: body ? (body.fields ? 'fields' : 'whole') : 'none',
    answer: answer.kind,
  }
  const query = queryParameters.map(({ name, required }) => (required ? `${name}!` : name)).join('&')
  const words = Object.entries(facts)
    .filter(([name, value]) => value !== usual[name as keyof Route])
    .map(([name, value]) => (typeof value === 'string' ? `${name}=${value}` : name))
  const line = JSON.stringify([method, query ? `${path}?${query}` : path, ...words].join(' '))
  return required === undefined ? line : `[${line}, ${JSON.stringify(required)}]`
}

function literal(tree: Tree, indent: string): string {
  const lines = Object.entries(tree).map(
    ([name, entry]) =>
      `${indent}  ${name}: ${typeof entry === 'string' ? entry : literal(entry, `${indent}  `)},\n`,
  )
  return `{\n${lines.join('')}${indent}}`
}
