import { Sipgate } from '@sipgate-kit/client'
import { createConnections, memoryStore as memoryStoreOfGrants } from '@sipgate-kit/oauth'
import { createCallHandler, dial, gather, reject, voicemail, type Refusal } from '@sipgate-kit/webhooks'

const refused: Refusal[] = []
const connections = createConnections({
  clientId: 'client',
  clientSecret: 'secret',
  redirectUri: 'http://localhost:3000/sipgate/callback',
  scopes: ['contacts:read'],
  store: memoryStoreOfGrants(),
})

export const calls = createCallHandler(
  {
    async newCall(call, { account, connection }) {
      if (call.direction === 'out') return undefined
      if (call.from === 'anonymous') return reject('busy')
      const connected = await connection()
      const contacts = await connected?.sipgate.contacts.list({ phonenumbers: [call.from] })
      if (contacts?.items.length) return dial('+493023125010', { callerId: call.to })
      return account === undefined ? voicemail() : gather({ maxDigits: 1, state: { from: call.from } })
    },
    dtmf: ({ digits, hungUp }) => (hungUp || digits === '' ? undefined : dial(['+493023125011'])),
    hangup: ({ cause }) => console.log(cause),
  },
  {
    publicUrl: 'https://crm.example/push',
    connections,
    sipgate: new Sipgate(),
    onRefused: (refusal) => refused.push(refusal),
  },
)

export const answer: Promise<Response> = calls.fetch(new Request('https://crm.example/push'))
