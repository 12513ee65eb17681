import { routeRows } from './generated/route-rows.ts'
import { readRoutes } from './read-routes.ts'

/** How each operation goes over the wire. */
export const routes = /* @__PURE__ */ readRoutes(routeRows)
