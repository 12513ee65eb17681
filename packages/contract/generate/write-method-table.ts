import { usualFor } from '../src/method-table.ts'
import type { RequiredShape } from '../src/route.ts'
import { banner } from './banner.ts'
import type { Description } from './description.ts'
import type { Operation } from './operation.ts'
import { requiredShape } from './required-shape.ts'

interface Branch {
  readonly operations: Map<string, Operation>
  readonly branches: Map<string, Branch>
}

/** `method-table.ts`: what the client makes its methods of, short enough for browsers. */
export function writeMethodTable(description: Description, operations: readonly Operation[]): string {
  const root = newBranch()
  for (const operation of operations) {
    const names = operation.sdk.split('.')
    const method = names.pop() ?? ''
    let branch = root
    for (const name of names) {
      const below: Branch = branch.branches.get(name) ?? newBranch()
      branch.branches.set(name, below)
      branch = below
    }
    branch.operations.set(method, operation)
  }
  return [
    banner,
    "import type { MethodTable } from '../method-table.ts'",
    '',
    `export const methodTable: MethodTable = ${literal(description, root, '')}`,
    '',
  ].join('\n')
}

function newBranch(): Branch {
  return { operations: new Map(), branches: new Map() }
}

function literal(description: Description, branch: Branch, indent: string, above = ''): string {
  const shared = sharedPath(pathsIn(branch))
  const entries = [
    ...(shared === above ? [] : [`'/': ${JSON.stringify(shared.slice(above.length))}`]),
    ...[...branch.operations].map(
      ([name, operation]) => `${name}: ${JSON.stringify(lineOf(description, operation, name, shared))}`,
    ),
    ...[...branch.branches].map(
      ([name, below]) => `${name}: ${literal(description, below, `${indent}  `, shared)}`,
    ),
  ]
  return `{\n${entries.map((entry) => `${indent}  ${entry},\n`).join('')}${indent}}`
}

function pathsIn({ operations, branches }: Branch): string[] {
  return [
    ...[...operations.values()].map(({ path }) => path),
    ...[...branches.values()].flatMap((branch) => pathsIn(branch)),
  ]
}

/** The whole segments with which all paths begin. */
function sharedPath(paths: readonly string[]): string {
  const [first = '', ...others] = paths
  const segments = first.split('/')
  const differs = (segment: string, at: number) => others.some((path) => path.split('/')[at] !== segment)
  const end = segments.findIndex(differs)
  return (end < 0 ? segments : segments.slice(0, end)).join('/')
}

function lineOf(description: Description, operation: Operation, name: string, above: string): string {
  const { method, path, queryParameters, effect, paged, body, answer, selects } = operation
  const needs = namesIn(requiredShape(description, operation)).join(',')
  const usual = usualFor(name, method)
  // A method whose answer needs something is one that answers JSON.
  const { answer: usualAnswer } = usualFor(name, method, needs)
  const kind = body ? (body.fields ? 'fields' : 'whole') : 'none'
  const words = Object.entries({
    effect: effect !== usual.effect && effect,
    paged,
    public: operation.public,
    body: kind !== usual.body && kind,
    answer: answer.kind !== usualAnswer && answer.kind,
    needs: needs !== usual.needs && needs,
    selects: selects.length > 0 && selects.join(','),
  }).flatMap(([word, value]) => (value === false ? [] : value === true ? word : `${word}=${value}`))
  const names = body ? queryParameters.map(({ name: one }) => one) : []
  const query = queryParameters.length > 0 ? `?${names.join('&')}` : ''
  return [method + path.slice(above.length) + query, ...words].join(' ')
}

function namesIn(shape: RequiredShape | undefined): string[] {
  return typeof shape === 'object' && !Array.isArray(shape) ? Object.keys(shape) : []
}
