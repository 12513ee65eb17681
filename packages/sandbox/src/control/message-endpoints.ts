import { SandboxError } from '../sandbox-error.ts'
import type { Sandbox } from '../sandbox.ts'
import type { Endpoint } from './endpoints.ts'
import type { IncomingFax, IncomingSms, IncomingVoicemail } from './messages.ts'

const kinds = ['sms', 'fax', 'mail'] as const

export function messageEndpoints(sandbox: Sandbox): Endpoint[] {
  return [
    {
      method: 'GET',
      path: '/messages',
      does: 'what was sent: text messages, faxes, mails; `?kind=` narrows it down',
      run: ({ query }) => {
        const asked = query.get('kind')
        const kind = kinds.find((known) => known === asked)
        if (asked !== null && !kind)
          throw new SandboxError('invalid_argument', `kind is one of ${kinds.join(', ')}.`)
        return { items: sandbox.messages.sent(kind && { kind }) }
      },
    },
    {
      method: 'POST',
      path: '/messages/sms',
      does: 'somebody sends a text message to a number',
      run: ({ body }) => sandbox.messages.receiveSms(body as IncomingSms),
    },
    {
      method: 'POST',
      path: '/messages/fax',
      does: 'somebody sends a fax to a number',
      run: ({ body }) => sandbox.messages.receiveFax(body as IncomingFax),
    },
    {
      method: 'POST',
      path: '/messages/voicemail',
      does: 'somebody leaves a message on a mailbox',
      run: ({ body }) => sandbox.messages.receiveVoicemail(body as IncomingVoicemail),
    },
  ]
}
