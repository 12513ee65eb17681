import type { Sandbox } from '../sandbox.ts'
import { text } from './body-schema.ts'
import type { Endpoint } from './endpoint.ts'

export function pushEndpoints(sandbox: Sandbox): Endpoint[] {
  return [
    {
      method: 'GET',
      path: '/pushes',
      does: 'pushes to applications, and their answers; `?callId=` narrows it down',
      query: { callId: text('Only pushes of this call.') },
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
      does: 'forgets the pushes',
      answers: false,
      run: () => sandbox.pushes.clear(),
    },
    {
      method: 'POST',
      path: '/pushes/{id}/resend',
      does: 'sends a push again',
      id: 'Of `GET /pushes`',
      run: ({ id }) => sandbox.pushes.resend(Number(id)),
    },
    {
      method: 'GET',
      path: '/scenarios',
      does: 'scenarios: misbehaviour that users have met',
      run: () => ({ items: sandbox.scenarios.list() }),
    },
    {
      method: 'POST',
      path: '/scenarios/{id}/start',
      does: 'starts a scenario',
      id: 'The scenario’s name.',
      run: ({ id }) => sandbox.scenarios.start(id),
    },
    {
      method: 'POST',
      path: '/scenarios/{id}/stop',
      does: 'stops a scenario',
      id: 'The scenario’s name.',
      run: ({ id }) => sandbox.scenarios.stop(id),
    },
  ]
}
