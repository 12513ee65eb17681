import type { OperationName } from './generated/operations.ts'
import type { Route } from './route.ts'

/** The client's methods by their names: a branch is a resource, a leaf a method. */
export interface MethodTable {
  readonly [name: string]: MethodTable | MethodEntry
}

/** A method's operation, and what `methodRoute` would not expect of it. */
export type MethodEntry = readonly [operation: OperationName, unusual?: Unusual]

type Unusual = Partial<Omit<MethodRoute, 'operation' | 'method' | 'path'>>

/** What one needs to know to make a request and to understand its answer. */
export interface MethodRoute extends Pick<Route, 'method' | 'path' | 'effect' | 'body' | 'answer'> {
  /** `GET /users/{userId}` */
  readonly operation: string
  /** Fields of the answer without which it means nothing. */
  readonly needs: readonly string[]
  readonly paged?: true
  readonly public?: true
  /** `true`: all that is not in the path belongs to the query. Beside a body: the names that do. */
  readonly query?: true | readonly string[]
  /** Names of which one must be given: without any, the request would mean more than its caller has in mind. */
  readonly selects?: readonly string[]
}

/** The whole of what an entry means: what its name and its HTTP method let one expect, unless it says otherwise. */
export function methodRoute(name: string, [operation, unusual = {}]: MethodEntry): MethodRoute {
  const [method, path] = operation.split(' ') as [Route['method'], string]
  const isGet = method === 'GET'
  const { needs = name === 'list' ? ['items'] : [] } = unusual
  return {
    operation,
    method,
    path,
    effect: isGet ? 'none' : method === 'PUT' ? 'idempotent' : 'changes',
    body: isGet || method === 'DELETE' ? 'none' : 'fields',
    answer: isGet || needs[0] ? 'json' : 'none',
    needs,
    ...unusual,
  }
}

export function isMethod(entry: MethodTable | MethodEntry): entry is MethodEntry {
  return Array.isArray(entry)
}
