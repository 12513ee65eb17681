import { problemAnswer, storeFailure } from '../http/answers.ts'
import type { Machinery } from './machinery.ts'
import type { Limited } from '../settings/settings.ts'

/** What answers one path. */
export interface Route {
  readonly method: 'GET' | 'POST'
  /** What its requests are counted as. Undefined: they are not limited. */
  readonly limited?: Limited
  readonly answer: (request: Request) => Promise<Response>
}

/** Answers a request to one of the paths. Undefined for all other paths. */
export async function answerRoute(
  { settings, rateLimit, sweep }: Machinery,
  routes: Readonly<Record<string, Route>>,
  request: Request,
  address: string | undefined,
): Promise<Response | undefined> {
  const { pathname } = new URL(request.url)
  const route = Object.hasOwn(routes, pathname) ? routes[pathname] : undefined
  if (!route) return undefined
  if (request.method !== route.method) {
    const headers = { allow: route.method }
    return problemAnswer(settings, { code: 'method_not_allowed' }, request, { headers })
  }
  try {
    sweep()
    const refusal = route.limited && (await rateLimit(route.limited, request, address))
    return refusal ?? (await route.answer(request))
  } catch (error) {
    return storeFailure(settings, error, request)
  }
}
