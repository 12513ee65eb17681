// A thousand calls at once, from ringing to hanging up, told to one application.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { createSandbox } from '@sipgate-kit/sandbox'

const count = 1000
const receiver = fork(fileURLToPath(new URL('receiver.mjs', import.meta.url)), { execArgv: [] })
const [port] = await once(receiver, 'message')
const sandbox = createSandbox()
const basic = Buffer.from('token-DEMOW0:0d0d0d0d-0000-4000-8000-00000000000a').toString('base64')
await sandbox.fetch(`${sandbox.apiUrl}/settings/sipgateio`, {
  method: 'PUT',
  headers: { authorization: `Basic ${basic}`, 'content-type': 'application/json' },
  body: JSON.stringify({ incomingUrl: `http://127.0.0.1:${port}/`, outgoingUrl: '', log: false }),
})
const began = performance.now()
const calls = Array.from({ length: count }, (_, index) =>
  sandbox.calls.incoming({ from: `+4969900091${String(index % 100).padStart(2, '0')}`, to: '+493023125000' }),
)
await Promise.all(calls.map((call) => call.answer()))
await Promise.all(calls.map((call) => call.hangUp()))
await sandbox.idle()
const seconds = (performance.now() - began) / 1000

receiver.send('tell')
const [heard] = await once(receiver, 'message')
receiver.kill()
const told = new Map()
for (const [callId, event, isSigned] of heard)
  told.set(callId, [...(told.get(callId) ?? []), isSigned ? event : `${event} without a signature`])
const complete = [...told.values()].filter((events) => events.join() === 'newCall,answer,hangup').length
process.stdout.write(JSON.stringify({ seconds, complete, count }))
process.exit(0)
