import { routes, type OperationName, type Route } from '@sipgate-kit/contract'
import type { RequestOptions } from './client-options.ts'
import type { listPages } from './list-pages.ts'
import { sortArguments, type RequestParts } from './request-parts.ts'

/** Makes a call whose arguments are yet to be sorted. */
export type CallOperation = (
  operation: OperationName,
  route: Route,
  parts: () => RequestParts,
  options: RequestOptions | undefined,
) => Promise<unknown>

/** What methods are made with. */
export interface Callers {
  readonly call: CallOperation
  readonly list: typeof listPages
}

/** The names in `x-sdk`, as a tree: `authorization.clients.list` is two branches and a leaf. */
export interface ResourceTree {
  readonly [name: string]: ResourceTree | OperationName
}

let tree: ResourceTree | undefined

/** Made at the first client, so that importing this package does no work. */
export function resourceTree(): ResourceTree {
  tree ??= buildTree()
  return tree
}

function buildTree(): ResourceTree {
  type Branch = { [name: string]: Branch | OperationName }
  const root = Object.create(null) as Branch
  for (const operation of Object.keys(routes) as OperationName[]) {
    const names = routes[operation].sdk.split('.')
    const method = names.pop() ?? ''
    let branch = root
    for (const name of names) branch = (branch[name] ??= Object.create(null) as Branch) as Branch
    branch[method] = operation
  }
  return root
}

/** The methods of one resource; resources below it are made when they are asked for. */
export function buildResource(branch: ResourceTree, callers: Callers): object {
  const resource = {}
  for (const [name, below] of Object.entries(branch)) {
    if (typeof below === 'string') {
      Object.defineProperty(resource, name, { value: buildMethod(below, callers), enumerable: true })
    } else {
      defineLazily(resource, name, () => buildResource(below, callers))
    }
  }
  return resource
}

/** A property that is made at its first use and then stays; nothing stays where `make` gives undefined. */
export function defineLazily(target: object, name: string, make: (self: object) => unknown): void {
  Object.defineProperty(target, name, {
    enumerable: true,
    configurable: true,
    get(this: object) {
      const value = make(this)
      if (value !== undefined) Reflect.defineProperty(this, name, { value, configurable: true })
      return value
    },
  })
}

function buildMethod(operation: OperationName, { call, list }: Callers) {
  const route: Route = routes[operation]
  const takesArguments = route.path.includes('{') || route.query.length > 0 || route.body !== 'none'
  if (!takesArguments) return (options?: RequestOptions) => call(operation, route, () => ({}), options)
  const method = (args?: unknown, options?: RequestOptions) =>
    call(operation, route, () => sortArguments(route, args), options)
  if (!route.paged) return method
  return (args?: Record<string, unknown>, options?: RequestOptions) =>
    list((page) => method(page, options), args)
}
