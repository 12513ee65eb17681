import { methodRoute } from '../src/method-table.ts'
import type { MethodEntry } from '../src/method-table.ts'
import type { OperationName } from '../src/generated/operations.ts'
import type { RequiredShape } from '../src/route.ts'
import { banner } from './banner.ts'
import type { Description } from './description.ts'
import type { Operation } from './operation.ts'
import { requiredShape } from './required-shape.ts'

/** `method-table.ts`: what the client makes its methods of, short enough for browsers. */
export function writeMethodTable(description: Description, operations: readonly Operation[]): string {
  const root: Branch = new Map()
  for (const operation of operations) {
    const names = operation.sdk.split('.')
    const method = names.pop() ?? ''
    const branch = names.reduce(branchBelow, root)
    branch.set(method, entryOf(description, operation, method))
  }
  return [
    banner,
    "import type { MethodTable } from '../method-table.ts'",
    '',
    `export const methodTable: MethodTable = ${literal(root, '')}`,
    '',
  ].join('\n')
}

type Branch = Map<string, Branch | MethodEntry>

function branchBelow(branch: Branch, name: string): Branch {
  const below = branch.get(name)
  if (below instanceof Map) return below
  const made: Branch = new Map()
  branch.set(name, made)
  return made
}

function literal(branch: Branch, indent: string): string {
  const lines = [...branch].map(([name, entry]) => {
    const text = entry instanceof Map ? literal(entry, `${indent}  `) : JSON.stringify(entry)
    return `${indent}  ${name}: ${text},\n`
  })
  return `{\n${lines.join('')}${indent}}`
}

function entryOf(description: Description, operation: Operation, name: string): MethodEntry {
  const { queryParameters, effect, paged, body, answer, selects } = operation
  const key = operation.key as OperationName
  const needs = namesIn(requiredShape(description, operation))
  const kind = body ? (body.fields ? 'fields' : 'whole') : 'none'
  const usual = methodRoute(name, [key])
  const unusual = {
    ...(effect !== usual.effect && { effect }),
    ...(kind !== usual.body && ({ body: kind } as const)),
    // A method whose answer needs something is one that answers JSON.
    ...(answer.kind !== methodRoute(name, [key, { needs }]).answer && { answer: answer.kind }),
    ...(needs.join() !== usual.needs.join() && { needs }),
    ...(paged && { paged }),
    ...(operation.public && ({ public: true } as const)),
    ...(queryParameters.length > 0 && {
      query: body ? queryParameters.map((one) => one.name) : (true as const),
    }),
    ...(selects.length > 0 && { selects }),
  }
  return Object.keys(unusual).length === 0 ? [key] : [key, unusual]
}

function namesIn(shape: RequiredShape | undefined): string[] {
  return typeof shape === 'object' && !Array.isArray(shape) ? Object.keys(shape) : []
}
