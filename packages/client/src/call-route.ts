import type { Route } from '@sipgate-kit/contract'

/** What a call must know of its operation. `any`: nobody told, so the request and the answer themselves say it. */
export interface CallRoute extends Pick<
  Route,
  'method' | 'path' | 'effect' | 'scopes' | 'public' | 'required'
> {
  readonly body: Route['body'] | 'any'
  readonly answer: Route['answer'] | 'any'
}

const pattern = /^(GET|POST|PUT|DELETE) (\/\S*)$/

/**
 * The route that a name alone tells: nothing of scopes or fields, and all but reading counts as something that must
 * not be done twice.
 */
export function deriveRoute(operation: string): CallRoute | undefined {
  const [, method, path] = pattern.exec(operation) ?? []
  if (method === undefined || path === undefined) return undefined
  return {
    method: method as Route['method'],
    path,
    effect: method === 'GET' ? 'none' : 'changes',
    scopes: [],
    public: false,
    body: 'any',
    answer: 'any',
  }
}
