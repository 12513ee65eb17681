import {
  isMethodLine,
  readMethodLine,
  type MethodLine,
  type MethodRoute,
  type MethodTable,
} from '@sipgate-kit/contract'
import type { RequestOptions } from './client-options.ts'
import { listPages } from './list-pages.ts'
import { sortArguments, type RequestParts } from './request-parts.ts'

/** Makes a call whose arguments are yet to be sorted. */
export type CallMethod = (
  route: MethodRoute,
  parts: () => RequestParts,
  options: RequestOptions | undefined,
) => Promise<unknown>

/** The methods of a resource and the resources below it, each made when it is first used. */
export function buildResource(table: MethodTable, call: CallMethod): object {
  const resource = {}
  for (const [name, entry] of Object.entries(table))
    defineLazily(resource, name, () =>
      isMethodLine(entry) ? buildMethod(entry, call) : buildResource(entry, call),
    )
  return resource
}

/** A property that is made at its first use and then stays; nothing stays where `make` gives undefined. */
export function defineLazily(target: object, name: string, make: (self: object) => unknown): void {
  Object.defineProperty(target, name, {
    enumerable: true,
    configurable: true,
    get(this: object) {
      const value = make(this)
      if (value !== undefined) Object.defineProperty(this, name, { value, configurable: true })
      return value
    },
  })
}

function buildMethod(line: MethodLine, call: CallMethod) {
  const route = readMethodLine(line)
  const { path, query, body, paged } = route
  if (!path.includes('{') && !query[0] && body === 'none')
    return (options?: RequestOptions) => call(route, () => ({}), options)
  const method = (args?: unknown, options?: RequestOptions) =>
    call(route, () => sortArguments(route, args), options)
  if (!paged) return method
  return (args?: Record<string, unknown>, options?: RequestOptions) =>
    listPages((page) => method(page, options), args)
}
