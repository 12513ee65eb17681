import { requireLogin } from '@sipgate-kit/oauth/express'
import { Router, type RequestHandler } from 'express'
import type { Drafts } from '../forms/drafts.ts'
import { keepsForm, keepsFormOnEnd, readsForm, restoresDraft } from '../forms/form-requests.ts'
import { onlyMethods } from '../http/no-such-page.ts'
import type { ProblemPages } from '../problems/problem-pages.ts'
import type { Feature, PageHandler, Route, Routes, Tools } from './feature.ts'
import type { UserRequest } from '../http/user-request.ts'

/** The routes of each feature, with the scopes that they need. */
export interface Rooms {
  readonly scopes: readonly string[]
  readonly routes: Routes
}

export function roomsOf(features: readonly Feature[], tools: Tools): readonly Rooms[] {
  return features.map(({ path, scopes, pageScopes, routes }) => ({
    scopes,
    routes: pageScopes ? withScopes(routes(tools), `GET ${path}`, pageScopes) : routes(tools),
  }))
}

function withScopes(routes: Routes, key: keyof Routes, scopes: readonly string[]): Routes {
  const given = routes[key]
  if (!given) return routes
  return { ...routes, [key]: typeof given === 'function' ? { handle: given, scopes } : { ...given, scopes } }
}

/** Serves the pages of all features. `actForUser` runs before each page, for somebody who is logged in. */
export function mountFeatures(
  rooms: readonly Rooms[],
  options: { appUrl: string; problemPages: ProblemPages; actForUser: RequestHandler; drafts: Drafts },
): Router {
  const { problemPages, actForUser, drafts } = options
  const router = Router()
  for (const { scopes, routes } of rooms) {
    for (const [path, { GET, POST }] of byPath(routes)) {
      router.all(path, onlyMethods(problemPages, { get: GET !== undefined, post: POST !== undefined }))
      const logIn = (route: Route) => requireLogin({ scopes: [...scopes, ...(route.scopes ?? [])] })
      if (GET) router.get(path, logIn(GET), actForUser, restoresDraft(drafts), page(GET))
      if (POST)
        router.post(
          path,
          readsForm(options, POST.uploads),
          keepsForm(drafts),
          logIn(POST),
          actForUser,
          keepsFormOnEnd(drafts, POST.handle),
        )
    }
  }
  return router
}

function page({ handle }: Route): RequestHandler {
  return (request, response) => handle(request as UserRequest, response)
}

type Methods = { [Method in 'GET' | 'POST']?: Route }

function byPath(routes: Routes): Map<string, Methods> {
  const paths = new Map<string, Methods>()
  for (const [key, given] of Object.entries<PageHandler | Route>(routes)) {
    const [method = '', path = ''] = key.split(' ')
    const route = typeof given === 'function' ? { handle: given } : given
    paths.set(path, { ...paths.get(path), [method]: route })
  }
  return paths
}

/** The most bytes that a body may have, by path: more than usual where files are sent. */
export function uploadLimits(rooms: readonly Rooms[]): ReadonlyMap<string, number> {
  const limits = new Map<string, number>()
  for (const { routes } of rooms)
    for (const [key, route] of Object.entries<PageHandler | Route>(routes))
      if (typeof route !== 'function' && route.uploads !== undefined)
        limits.set(key.replace(/^POST /, ''), route.uploads)
  return limits
}
