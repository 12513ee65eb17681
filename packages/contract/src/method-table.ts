import type { RequiredShape, Route } from './route.ts'

/**
 * A method in a line, `POST /calls effect=costs-money answer=json`: HTTP method, path with the names of its query (`id!`
 * must be given), and what is not as the HTTP method lets expect. With what its answer must hold it is a pair.
 */
export type MethodLine = string | readonly [line: string, required: RequiredShape]

/** The client's methods by their names: a branch is a resource, a leaf a method. */
export interface MethodTable {
  readonly [name: string]: MethodTable | MethodLine
}

/** What one needs to know to make a request and to understand its answer. */
export type MethodRoute = Omit<Route, 'sdk' | 'scopes' | 'status'>

/** What an operation is like unless its line says otherwise. */
export function usualFor(
  method: Route['method'],
  required?: RequiredShape,
): Pick<MethodRoute, 'effect' | 'paged' | 'public' | 'body' | 'answer'> {
  const isGet = method === 'GET'
  return {
    effect: isGet ? 'none' : method === 'PUT' ? 'idempotent' : 'changes',
    paged: false,
    public: false,
    body: isGet || method === 'DELETE' ? 'none' : 'fields',
    answer: isGet || required ? 'json' : 'none',
  }
}

export function isMethodLine(entry: MethodTable | MethodLine): entry is MethodLine {
  return typeof entry === 'string' || Array.isArray(entry)
}

export function readMethodLine(entry: MethodLine): MethodRoute {
  const [line = '', required] = [entry].flat() as [string?, RequiredShape?]
  const [method, target = '', ...words] = line.split(' ') as [Route['method'], ...string[]]
  const [path = '', query] = target.split('?')
  const names = query?.split('&') ?? []
  return {
    method,
    path,
    query: names.map((name) => name.replace('!', '')),
    requiredQuery: names.flatMap((name) => (name.endsWith('!') ? name.slice(0, -1) : [])),
    ...usualFor(method, required),
    ...(Object.fromEntries(
      words.map((word) => word.split('=')).map(([field, value = true]) => [field, value]),
    ) as object),
    ...(required !== undefined && { required }),
  }
}
