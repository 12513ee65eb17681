import { administration } from './administration/route.ts'
import { balance } from './balance/route.ts'
import { contacts } from './contacts/route.ts'
import { dial } from './dial/route.ts'
import { fax } from './fax/route.ts'
import type { Feature } from './feature.ts'
import { flows } from './flows/route.ts'
import { history } from './history/route.ts'
import { live } from './live/route.ts'
import { messages } from './messages/route.ts'
import { search } from './search/route.ts'
import { shortcuts } from './shortcuts/route.ts'
import { settings } from './settings/route.ts'
import { statistics } from './statistics/route.ts'

/** Everything desk can do, in the order of the menu. The feature at `/` is the start page. */
// prettier-ignore
export const features: readonly Feature[] = [
  balance,
  live,
  history,
  messages,
  fax,
  contacts,
  statistics,
  flows,
  settings,
  administration,
  dial,
  search,
  shortcuts,
]
