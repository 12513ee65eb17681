import type { Feature } from '../feature.ts'
import { h } from 'preact'
import { browse } from './browse.ts'
import { compose } from './compose.ts'
import { QuickCard } from './quick-card.tsx'
import { sendOnce } from './send-once.ts'
import { templateTables } from './templates.ts'
import { texts } from './texts.ts'

/** Text messages: conversations, and sending that costs are shown for and that happens once. */
export const messages: Feature = {
  path: '/messages',
  texts,
  scopes: ['sessions:sms:write', 'sms:read', 'history:read'],
  key: 'm',
  style: new URL('./style.css', import.meta.url),
  script: new URL('./script.js', import.meta.url),
  tables: templateTables,
  routes: (tools) => ({ ...browse(tools), ...compose(tools), ...sendOnce(tools) }),
  card: () => (request) => Promise.resolve(h(QuickCard, { text: texts[request.language] })),
}
