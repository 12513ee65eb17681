import type { Route } from '@sipgate-kit/contract'

/** What a call must know of its operation. `any`: nobody told, so the request and the answer themselves say it. */
export interface CallRoute extends Pick<Route, 'method' | 'path' | 'effect'> {
  readonly body: Route['body'] | 'any'
  readonly answer: Route['answer'] | 'any'
  readonly public?: boolean
  /** Names of which one must be given, and not be empty. */
  readonly selects?: readonly string[]
}

/** What a client knows of the API, which decides its size in a browser: the whole table, or names alone. */
export interface ApiTable {
  readonly findRoute: (operation: string) => CallRoute | undefined
  /** Whether the routes tell what an operation really does, as checks need to know. */
  readonly knowsEffects: boolean
  /** What a JSON answer lacks of the fields that it must hold, as one sentence. */
  readonly findMissing?: (operation: string, answer: unknown) => string | undefined
}

/**
 * The routes that names alone tell: nothing of scopes or fields, and all but reading counts as something that must not
 * happen twice.
 */
export const routesByName: ApiTable = {
  knowsEffects: false,
  findRoute: (operation) => {
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
  },
}
