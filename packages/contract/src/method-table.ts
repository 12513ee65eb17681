import type { Route } from './route.ts'

/**
 * The client's methods by their names: a branch is a resource, a leaf a method in a line, such as
 * `POST/{userId}/devices effect=costs-money needs=id`. A line is
 * - the HTTP method and the path, which goes on from the one at `/` of its branch;
 * - `?` where there is a query, followed by names only where they tell it from the body, or where one must be given (`id!`);
 * - what is not as its name and its HTTP method let expect.
 */
export interface MethodTable {
  readonly '/'?: string
  readonly [name: string]: MethodTable | string
}

/** What one needs to know to make a request and to understand its answer. */
export interface MethodRoute extends Omit<Route, 'sdk' | 'scopes' | 'status' | 'required' | 'query'> {
  readonly takesQuery: boolean
  /** Where there is a body, too: the names that are none of its fields. */
  readonly query: readonly string[]
}

/** What a method is like unless its line says otherwise. */
export function usualFor(
  name: string,
  method: Route['method'],
  needs = name === 'list' ? 'items' : '',
): Pick<MethodRoute, 'effect' | 'paged' | 'public' | 'body' | 'answer'> & { needs: string } {
  const isGet = method === 'GET'
  return {
    effect: isGet ? 'none' : method === 'PUT' ? 'idempotent' : 'changes',
    paged: false,
    public: false,
    body: isGet || method === 'DELETE' ? 'none' : 'fields',
    answer: isGet || needs ? 'json' : 'none',
    needs,
  }
}

export function readMethodLine(name: string, line: string, above: string): MethodRoute {
  const [target = '', ...words] = line.split(' ')
  const [, method, path = '', query] = /^([A-Z]+)([^?]*)\??(.*)$/.exec(target) as unknown as [
    string,
    Route['method'],
    string,
    string,
  ]
  const differing = Object.fromEntries(
    words.map((word) => word.split('=')).map(([word, value = true]) => [word, value]),
  ) as Partial<ReturnType<typeof usualFor>>
  const route = { ...usualFor(name, method, differing.needs), ...differing }
  const names = query.split('&')
  return {
    ...route,
    method,
    path: above + path,
    takesQuery: target.includes('?'),
    query: names,
    requiredQuery: names.flatMap((one) => (one.endsWith('!') ? one.slice(0, -1) : [])),
    needs: route.needs.split(',').filter(Boolean),
  }
}
