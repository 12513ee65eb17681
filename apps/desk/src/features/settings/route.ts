import type { Feature } from '../feature.ts'
import { blockedRoutes } from './blocked-routes.ts'
import { dataRoutes } from './data-routes.ts'
import { deviceRoutes } from './device-routes.ts'
import { limitRoutes } from './limit-routes.ts'
import { permissionRoutes } from './permission-routes.ts'
import { notePushes } from './push-calls.ts'
import { pushRoutes } from './push-routes.ts'
import { pushTables } from './push-tables.ts'
import { texts } from './texts.ts'

/** What users may do, spend and see, and what desk keeps of them. Each part asks only for the scopes that it needs. */
export const settings: Feature = {
  path: '/settings',
  texts,
  scopes: [],
  style: new URL('./style.css', import.meta.url),
  key: ',',
  tables: pushTables,
  calls: notePushes,
  routes: (tools) => ({
    ...limitRoutes(tools),
    ...permissionRoutes(tools),
    ...pushRoutes(tools),
    ...deviceRoutes(tools),
    ...blockedRoutes(tools),
    ...dataRoutes(tools),
  }),
}
