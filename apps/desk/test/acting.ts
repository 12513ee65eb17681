import type { ActionKind } from '../src/actions/planned-action.ts'
import type { Feature } from '../src/features/feature.ts'

/** A feature for tests that does what costs money at once: `/act?kind=sms&to=…`, and what cannot be undone: `/act?kind=contact.deleted`. */
export const acting: Feature = {
  path: '/act',
  texts: { en: { name: 'Act' }, de: { name: 'Handeln' } },
  scopes: [],
  routes: ({ actions }) => ({
    'GET /act': async (request, response) => {
      const { kind, to = '', fail } = request.query as Record<string, string | undefined>
      if (kind === 'sms' || kind === 'fax' || kind === 'call')
        await actions.perform(
          request,
          { kind: kind satisfies ActionKind, to, units: 1 },
          { id: actions.newId(), confirmed: true },
          () => (fail ? Promise.reject(new Error('a mistake')) : Promise.resolve('session')),
        )
      else await actions.note(request, kind ?? 'thing.deleted', to)
      response.send('done')
    },
  }),
}
