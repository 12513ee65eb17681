/** Answers calls with a menu. It takes calls of sipgate, or with SIPGATE_PUSH_KEY those of a sandbox. */
import { createServer } from 'node:http'
import { createCallHandler } from '@sipgate-kit/webhooks'
import { phoneMenu } from './phone-menu.ts'

const { PORT = '3000', PUBLIC_URL = `http://localhost:${PORT}/push`, SIPGATE_PUSH_KEY } = process.env

const contacts = new Map([['4711', '+493023125011']])
const { handlers } = phoneMenu({
  sounds: new URL('/sounds/', PUBLIC_URL).href,
  sales: '+493023125010',
  faults: '+493023125012',
  contactOf: async (customer) => contacts.get(customer),
})
const calls = createCallHandler(handlers, { publicUrl: PUBLIC_URL, publicKeys: SIPGATE_PUSH_KEY })
createServer(calls.node()).listen(Number(PORT), '127.0.0.1', () =>
  console.log(`Takes calls at ${PUBLIC_URL}`),
)
