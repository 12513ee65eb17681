import { routes, type OperationName, type Route } from '@sipgate-kit/contract'
import { html } from 'hono/html'
import type { Html } from '../../pages/page.ts'
import type { Language } from '../../pages/language.ts'
import { requestsTexts } from './requests-texts.ts'

/** The scopes of which an operation of the API wants one; undefined where no token is asked for. */
export function requiredScopes(language: Language, operation: string | undefined): Html | string | undefined {
  const text = requestsTexts[language]
  if (operation === undefined || !Object.hasOwn(routes, operation)) return undefined
  const route: Route = routes[operation as OperationName]
  if (route.public) return undefined
  if (route.scopes.length === 0) return text.anyToken
  return html`${text.oneOf} ${route.scopes.map((scope) => html`<code>${scope}</code> `)}`
}
