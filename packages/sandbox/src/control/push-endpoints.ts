import type { Sandbox } from '../sandbox.ts'
import { text } from './body-schema.ts'
import type { Endpoint } from './endpoint.ts'

export function pushEndpoints(sandbox: Sandbox): Endpoint[] {
  return [
    {
      method: 'GET',
      path: '/pushes',
      does: 'what applications were told of calls and answered; `?callId=` narrows it down',
      query: { callId: text('Of this call only.') },
      run: ({ query }) => {
        const callId = query.get('callId')
        return {
          items: sandbox.pushes.list(callId === null ? {} : { callId }),
          publicKey: sandbox.pushes.publicKey,
        }
      },
    },
    {
      method: 'DELETE',
      path: '/pushes',
      does: 'forgets them',
      answers: false,
      run: () => sandbox.pushes.clear(),
    },
    {
      method: 'POST',
      path: '/pushes/{id}/resend',
      does: 'sends one once more',
      id: 'Of `GET /pushes`',
      run: ({ id }) => sandbox.pushes.resend(Number(id)),
    },
    {
      method: 'GET',
      path: '/scenarios',
      does: 'misbehaviour that users have met, by name',
      run: () => ({ items: sandbox.scenarios.list() }),
    },
    {
      method: 'POST',
      path: '/scenarios/{id}/start',
      does: 'begins one',
      id: 'The scenario’s name.',
      run: ({ id }) => sandbox.scenarios.start(id),
    },
    {
      method: 'POST',
      path: '/scenarios/{id}/stop',
      does: 'ends one',
      id: 'The scenario’s name.',
      run: ({ id }) => sandbox.scenarios.stop(id),
    },
  ]
}
