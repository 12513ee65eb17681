import type { Request } from 'express'
import { loginPaths } from '../http/own-address.ts'

/** Every address that no page has, however many there are. */
export const otherRoute = '(other)'

/**
 * The pattern of the page that answered, such as `/history/:id`. Never the address itself: it may hold ids and
 * numbers, and a stranger could invent any number of them. Routers stand at the root, so a pattern is a whole path.
 */
export function routePattern(request: Request): string {
  const path = request.originalUrl.split('?', 1)[0] ?? ''
  const pattern: unknown = (request.route as { path: unknown } | undefined)?.path
  if (typeof pattern === 'string') return pattern
  if (Array.isArray(pattern) && pattern.includes(path)) return path
  // The login and the style sheet are served by middleware, without a route.
  if (loginPaths.includes(path)) return path
  return path.startsWith('/assets/') ? '/assets/*' : otherRoute
}

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/** The method, where it is one that pages have. */
export function methodOf({ method }: Pick<Request, 'method'>): string {
  return methods.includes(method) ? method : otherRoute
}
