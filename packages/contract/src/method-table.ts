import type { Route } from './route.ts'

/**
 * The client's methods by their names: a branch is a resource, a leaf a method in a line, such as
 * `POST/{userId}/devices effect=costs-money needs=id`. A line is
 * - the HTTP method and the path, which goes on from those at `/` of its branch and of the ones above;
 * - `?` where there is a query, followed by names where they tell it from the body;
 * - what is not as its name and its HTTP method let expect.
 */
export interface MethodTable {
  readonly '/'?: string
  readonly [name: string]: MethodTable | string
}

/** What one needs to know to make a request and to understand its answer. */
export interface MethodRoute extends Pick<Route, 'method' | 'path' | 'effect' | 'body' | 'answer'> {
  /** `GET /users/{userId}` */
  readonly operation: string
  readonly paged?: boolean
  readonly public?: boolean
  readonly takesQuery: boolean
  /** Where there is a body, too: the names that are none of its fields. */
  readonly query: readonly string[]
  /** Fields of the answer without which it means nothing, separated by commas. */
  readonly needs: string
  /** Names, separated by commas, of which one must be given: without any the request would mean more than its caller has in mind. */
  readonly selects?: string
}

type Usual = Pick<MethodRoute, 'effect' | 'body' | 'answer' | 'needs'>

/** What a method is like unless its line says otherwise. */
export function usualFor(
  name: string,
  method: Route['method'],
  needs = name === 'list' ? 'items' : '',
): Usual {
  const isGet = method === 'GET'
  return {
    effect: isGet ? 'none' : method === 'PUT' ? 'idempotent' : 'changes',
    body: isGet || method === 'DELETE' ? 'none' : 'fields',
    answer: isGet || needs ? 'json' : 'none',
    needs,
  }
}

export function readMethodLine(name: string, line: string, above: string): MethodRoute {
  const [target = '', ...words] = line.split(' ')
  const [, method, below = '', query = ''] = /^([A-Z]+)([^?]*)\??(.*)$/.exec(target) ?? []
  const path = above + below
  const differing = Object.fromEntries(
    words.map((word) => word.split('=')).map(([word, value = true]) => [word, value]),
  ) as Partial<MethodRoute>
  return {
    ...usualFor(name, method as Route['method'], differing.needs),
    ...differing,
    operation: `${method} ${path}`,
    method: method as Route['method'],
    path,
    takesQuery: target.includes('?'),
    query: query.split('&'),
  }
}
