export type { Effect, RequiredShape, Route, RouteFacts } from './route.ts'
export { routes } from './routes.ts'
export { isMethod, methodRoute } from './method-table.ts'
export type { MethodEntry, MethodRoute, MethodTable } from './method-table.ts'
export { methodTable } from './generated/method-table.ts'
export { routeFacts } from './generated/route-facts.ts'
export type { OperationName, Operations } from './generated/operations.ts'
export type { Resources } from './generated/resources.ts'
export type { Paged } from './paged.ts'
export { scopes } from './generated/scopes.ts'
export type { KnownScope, Scope } from './generated/scopes.ts'
export type { ScopeFacts } from './scope-facts.ts'
export { nearestName } from './nearest-name.ts'

// The one star of the house: these names come from the description, so that a new resource needs no line here.
// The generator refuses names that are taken above.
export type * from './generated/types.ts'
