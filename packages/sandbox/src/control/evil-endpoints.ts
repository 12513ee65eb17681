import type { Sandbox } from '../sandbox.ts'
import type { Endpoint } from './endpoint.ts'

export function evilEndpoints({ evil }: Pick<Sandbox, 'evil'>): Endpoint[] {
  return [
    {
      method: 'GET',
      path: '/evil',
      does: 'behaviours of the evil login server, and what applications gave away to it',
      run: () => ({ items: evil.list(), elsewhere: evil.elsewhere, caught: evil.caught() }),
    },
    {
      method: 'DELETE',
      path: '/evil',
      does: 'makes the login server honest again, and forgets what it was given',
      answers: false,
      run: () => evil.clear(),
    },
    {
      method: 'POST',
      path: '/evil/{id}/start',
      does: 'starts a behaviour of the evil login server',
      id: 'The behaviour’s name.',
      run: ({ id }) => evil.start(id),
    },
    {
      method: 'POST',
      path: '/evil/{id}/stop',
      does: 'stops a behaviour of the evil login server',
      id: 'The behaviour’s name.',
      run: ({ id }) => evil.stop(id),
    },
  ]
}
