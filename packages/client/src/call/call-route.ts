import type { Route } from '@sipgate-kit/contract'

/** What a call must know of its operation. `any`: nobody told, so the request and the answer themselves say it. */
export interface CallRoute extends Pick<Route, 'method' | 'path' | 'effect'> {
  readonly body: Route['body'] | 'any'
  readonly answer: Route['answer'] | 'any'
  readonly public?: boolean
  /** Fields of the answer without which it means nothing. */
  readonly needs?: readonly string[]
  /** Names of which one must be given, and not be empty. */
  readonly selects?: readonly string[]
}

/** What a client knows of the API. It decides about size in a browser: the whole table, or names alone. */
export type FindRoute = (operation: string) => CallRoute | undefined

export type FindAbsent = (answer: unknown, route: CallRoute) => string | undefined

/**
 * The route that a name alone tells: nothing of scopes or fields, and all but reading counts as something that must
 * not be done twice.
 */
export function deriveRoute(operation: string): CallRoute | undefined {
  const [, method, path] = /^(GET|POST|PUT|DELETE) (\/\S*)$/.exec(operation) ?? []
  return path === undefined
    ? undefined
    : {
        method: method as Route['method'],
        path,
        effect: method === 'GET' ? 'none' : 'changes',
        body: 'any',
        answer: 'any',
      }
}
