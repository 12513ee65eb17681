import type { ComponentChild } from 'preact'
import { onVisit } from '../http/visit.ts'
import { describeError } from '../log.ts'
import type { UserRequest } from '../http/user-request.ts'
import type { Feature, Tools } from './feature.ts'

/** What features show on the start page, in their order. One that fails is left out. */
export function createCards(
  features: readonly Feature[],
  tools: Tools,
): (request: UserRequest) => Promise<readonly ComponentChild[]> {
  const cards = features.flatMap(({ card, scopes }) => (card ? { scopes, show: card(tools) } : []))
  return async (request) => {
    const granted = cards.filter(({ scopes }) =>
      scopes.every((scope) => request.login.scopes.includes(scope)),
    )
    return Promise.all(
      granted.map(async ({ show }) => {
        try {
          return await show(request)
        } catch (error) {
          tools.log.warn(onVisit({ event: 'card.failed', error: describeError(error) }))
          return null
        }
      }),
    )
  }
}
