/** Tells a chat about calls. It takes calls of sipgate, or with SIPGATE_PUSH_KEY those of a sandbox. */
import { createServer } from 'node:http'
import { createCallHandler } from '@sipgate-kit/webhooks'
import { callNotifier } from './call-notifier.ts'
import { chat } from './chat.ts'

const {
  PORT = '3000',
  PUBLIC_URL = `http://localhost:${PORT}/push`,
  SIPGATE_PUSH_KEY,
  CHAT_URL = '',
} = process.env

const calls = createCallHandler(callNotifier(chat({ url: CHAT_URL })), {
  publicUrl: PUBLIC_URL,
  publicKeys: SIPGATE_PUSH_KEY,
})
createServer(calls.node()).listen(Number(PORT), '127.0.0.1', () =>
  console.log(`Takes calls at ${PUBLIC_URL}`),
)
