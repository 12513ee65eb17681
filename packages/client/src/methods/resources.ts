import { isMethod, type MethodRoute, type MethodTable } from '@sipgate-kit/contract'
import type { RequestOptions } from '../call/request-options.ts'
import { listPages } from './list-pages.ts'
import { findRoute } from './routes.ts'
import { sortArguments, type RequestParts } from '../arguments/request-parts.ts'

/** Makes a call whose arguments are yet to be sorted. */
export type CallMethod = (
  route: MethodRoute,
  parts: () => RequestParts,
  options: RequestOptions | undefined,
) => Promise<unknown>

/** The methods of a resource, and the resources below it. */
export function buildResource(table: MethodTable, call: CallMethod): object {
  return Object.fromEntries(
    Object.entries(table).map(([name, entry]) => [
      name,
      isMethod(entry) ? buildMethod(findRoute(entry[0])!, call) : buildResource(entry, call),
    ]),
  )
}

function buildMethod(route: MethodRoute, call: CallMethod) {
  const { path, query, body, paged } = route
  const method = (args?: unknown, options?: RequestOptions) =>
    call(route, () => sortArguments(route, args), options)
  if (paged)
    return (args?: Record<string, unknown>, options?: RequestOptions) =>
      listPages((page) => method(page, options), args)
  const takesArguments = query !== undefined || body !== 'none' || path.includes('{')
  return takesArguments ? method : (options?: RequestOptions) => method({}, options)
}
