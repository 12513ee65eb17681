import type { Route } from './route.ts'

/**
 * A route in short: the client's method, the scopes (`*` is `all`, `-` alone means that no credentials are needed), and
 * what is not as `defaultsOf` its HTTP method.
 */
export type RouteRow = readonly [sdk: string, scopes: string, differing?: Partial<Route>]

/** What an operation is like unless its row says otherwise. */
export function defaultsOf(
  method: Route['method'],
): Pick<Route, 'effect' | 'paged' | 'query' | 'body' | 'answer' | 'status'> {
  const isGet = method === 'GET'
  return {
    effect: isGet ? 'none' : method === 'PUT' ? 'idempotent' : 'changes',
    paged: false,
    query: [],
    body: isGet || method === 'DELETE' ? 'none' : 'fields',
    answer: isGet ? 'json' : 'none',
    status: isGet ? 200 : 204,
  }
}

/** The routes that rows stand for, under the same names. */
export function readRoutes<Name extends string>(rows: { readonly [Operation in Name]: RouteRow }): {
  readonly [Operation in Name]: Route
} {
  const entries = Object.entries<RouteRow>(rows).map(([operation, [sdk, scopes, differing]]) => {
    const [method, path] = operation.split(' ') as [Route['method'], string]
    const route: Route = {
      method,
      path,
      sdk,
      scopes: scopes
        .split(' ')
        .filter((scope) => scope !== '' && scope !== '-')
        .map((scope) => (scope === '*' ? 'all' : scope)),
      public: scopes === '-',
      ...defaultsOf(method),
      ...differing,
    }
    return [operation, route] as const
  })
  return Object.fromEntries(entries) as { readonly [Operation in Name]: Route }
}
