import type { Feature } from '../feature.ts'
import { flowCalls } from './calls.ts'
import { flowTables } from './flows-tables.ts'
import { createFlows } from './flows.ts'
import { changeRoutes } from './change-routes.ts'
import { lookRoutes } from './look-routes.ts'
import { de } from './text.de.ts'
import { en } from './text.en.ts'

/** What happens when one of the account's numbers is called. */
export const flows: Feature = {
  path: '/flows',
  texts: { en, de },
  scopes: ['numbers:read', 'users:read', 'settings:sipgateio:read'],
  style: new URL('./style.css', import.meta.url),
  key: 'f',
  tables: flowTables,
  routes: (tools) => {
    const stored = createFlows(tools.tables, tools.platform)
    return { ...lookRoutes(tools, stored), ...changeRoutes(tools, stored) }
  },
  calls: ({ tables, platform }) => flowCalls(createFlows(tables, platform), platform),
}
