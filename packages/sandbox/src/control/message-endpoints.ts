import { SandboxError } from '../sandbox-error.ts'
import type { Sandbox } from '../sandbox.ts'
import { object, text, whole } from './body-schema.ts'
import type { Endpoint } from './endpoint.ts'
import type { IncomingFax, IncomingSms, IncomingVoicemail } from './message-control.ts'

const kinds = ['sms', 'fax', 'mail'] as const

const from = text('E.164 with `+`, or `anonymous`.')
const to = text('A number of an account, in E.164 with `+`.')

export function messageEndpoints(sandbox: Sandbox): Endpoint[] {
  return [
    {
      method: 'GET',
      path: '/messages',
      does: 'what was sent: text messages, faxes, mails; `?kind=` narrows it down',
      query: { kind: { type: 'string', enum: kinds } },
      run: ({ query }) => {
        const asked = query.get('kind')
        const kind = kinds.find((known) => known === asked)
        if (asked !== null && !kind)
          throw new SandboxError('invalid_argument', `kind must be one of ${kinds.join(', ')}.`)
        return { items: sandbox.messages.sent(kind && { kind }) }
      },
    },
    {
      method: 'POST',
      path: '/messages/sms',
      does: 'somebody sends a text message to a number',
      body: object({ from, to, text: text('At most 2000 characters.') }, ['from', 'to', 'text']),
      run: ({ body }) => sandbox.messages.receiveSms(body as IncomingSms),
    },
    {
      method: 'POST',
      path: '/messages/fax',
      does: 'somebody sends a fax to a number',
      body: object(
        { from, to, pages: whole('Default 1.', 1, 100), pdf: text('What was faxed, in base64.') },
        ['from', 'to'],
      ),
      run: ({ body }) => sandbox.messages.receiveFax(body as IncomingFax),
    },
    {
      method: 'POST',
      path: '/messages/voicemail',
      does: 'somebody leaves a message on a mailbox',
      body: object(
        { from, to, seconds: whole('Default 12.', 1, 600), transcription: text('What was said.') },
        ['from', 'to'],
      ),
      run: ({ body }) => sandbox.messages.receiveVoicemail(body as IncomingVoicemail),
    },
  ]
}
