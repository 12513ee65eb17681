import { argumentSchema, argumentsOptional } from './argument-schemas.ts'
import { banner } from './banner.ts'
import type { Description } from './description.ts'
import { docComment } from './doc-comment.ts'
import { importTypes } from './import-types.ts'
import { inOrder } from './in-order.ts'
import type { Operation } from './operation.ts'
import { answerType } from './write-operations.ts'

/** `resources.ts`: the methods a client has, in groups: `users.get`, `authorization.clients.list`. */
export function writeResources(description: Description, operations: readonly Operation[]): string {
  const groups = new Map<string, { methods: Operation[]; groups: Set<string> }>()
  const group = (name: string) => {
    const found = groups.get(name) ?? { methods: [], groups: new Set<string>() }
    groups.set(name, found)
    return found
  }
  for (const operation of inOrder(operations)) {
    const words = operation.sdk.split('.')
    for (let depth = 0; depth < words.length - 1; depth++) {
      group(words.slice(0, depth).join('.')).groups.add(words.slice(0, depth + 1).join('.'))
    }
    group(words.slice(0, -1).join('.')).methods.push(operation)
  }
  const interfaces = [...groups].map(([name, { methods, groups: inner }]) => {
    const members = [
      ...methods.map((operation) => `${docComment(operation, '  ')}  ${signature(operation)}`),
      ...[...inner].map(
        (child) =>
          `  /** ${purpose(description, child)} */\n  readonly ${lastWord(child)}: ${interfaceName(child)}<Options>`,
      ),
    ]
    return `/** ${purpose(description, name)} */\n${name === '' ? 'export ' : ''}interface ${interfaceName(name)}<Options> {\n${members.join('\n\n')}\n}\n`
  })
  const declarations = interfaces.join('\n')
  const paged = operations.some((operation) => operation.paged)
    ? "import type { Paged } from '../paged.ts'\n"
    : ''
  return `${banner}\n${paged}${importTypes(declarations, description, operations)}${declarations}`
}

function purpose(description: Description, group: string): string {
  if (group === '')
    return 'All methods of a client. `Options` is what each call may be given besides its arguments.'
  return description.tags.find((tag) => tag.name === group)?.description ?? `The methods \`${group}.…\`.`
}

function interfaceName(group: string): string {
  if (group === '') return 'Resources'
  const words = group.split('.').map((word) => word.charAt(0).toUpperCase() + word.slice(1))
  return `${words.join('')}Resource`
}

function lastWord(name: string): string {
  return name.split('.').at(-1) ?? name
}

function signature(operation: Operation): string {
  const parameters = ['options?: Options']
  if (argumentSchema(operation)) {
    parameters.unshift(`args${argumentsOptional(operation) ? '?' : ''}: ${operation.typeName}Arguments`)
  }
  return `${lastWord(operation.sdk)}(${parameters.join(', ')}): ${result(operation)}`
}

function result(operation: Operation): string {
  const answer = answerType(operation)
  if (!operation.paged) return `Promise<${answer === 'undefined' ? 'void' : answer}>`
  return `Paged<${answer}['items'][number], ${answer}>`
}
