import type { Feature } from '../feature.ts'
import { createAddressBook } from './address-book.ts'
import { browseRoutes } from './browse-routes.ts'
import { changeRoutes } from './change-routes.ts'
import { contactsTables } from './contacts-tables.ts'
import { duplicateRoutes } from './duplicate-routes.ts'
import { exportRoutes } from './export-routes.ts'
import { importRoutes } from './import-routes.ts'
import { texts } from './texts.ts'

/** The address book: the user's own contacts, those of the company, and the colleagues. */
export const contacts: Feature = {
  path: '/contacts',
  texts,
  scopes: ['contacts:read'],
  style: new URL('./style.css', import.meta.url),
  key: 'c',
  tables: contactsTables,
  routes: (tools) => {
    const book = createAddressBook(tools)
    return {
      ...exportRoutes(tools),
      ...duplicateRoutes(tools, book),
      ...importRoutes(tools, book),
      ...changeRoutes(tools, book),
      ...browseRoutes(tools, book),
    }
  },
}
