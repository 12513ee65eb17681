import { requireLogin } from '@sipgate-kit/oauth/express'
import { Router, type RequestHandler } from 'express'
import { readOnly } from '../http/no-such-page.ts'
import type { ProblemPages } from '../problems/problem-pages.ts'
import type { Feature, Tools, UserRequest } from './feature.ts'

/** Serves the pages of all features. `actForUser` runs before each page, for somebody who is logged in. */
export function mountFeatures(
  features: readonly Feature[],
  options: { tools: Tools; problemPages: ProblemPages; actForUser: RequestHandler },
): Router {
  const { tools, problemPages, actForUser } = options
  const router = Router()
  for (const { scopes, routes } of features) {
    const before: RequestHandler[] = [readOnly(problemPages), requireLogin({ scopes }), actForUser]
    for (const [route, handler] of Object.entries(routes(tools))) {
      const page: RequestHandler = (request, response) => handler(request as UserRequest, response)
      router.all(route.replace(/^GET /, ''), ...before, page)
    }
  }
  return router
}
