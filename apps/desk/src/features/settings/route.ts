import type { Feature } from '../feature.ts'
import { limitRoutes } from './limit-routes.ts'
import { permissionRoutes } from './permission-routes.ts'
import { texts } from './texts.ts'

/** What users may do, spend and see, and what desk keeps of them. Each part asks only for the scopes that it needs. */
export const settings: Feature = {
  path: '/settings',
  texts,
  scopes: [],
  style: new URL('./style.css', import.meta.url),
  key: ',',
  routes: (tools) => ({
    ...limitRoutes(tools),
    ...permissionRoutes(tools),
  }),
}
