/** Shows who calls. It takes calls of sipgate, or with SIPGATE_PUSH_KEY those of a sandbox. */
import { createServer } from 'node:http'
import { createCallHandler } from '@sipgate-kit/webhooks'
import { callerLookup } from './caller-lookup.ts'
import { openCrm } from './crm.ts'

const {
  PORT = '3000',
  PUBLIC_URL = `http://localhost:${PORT}/push`,
  SIPGATE_PUSH_KEY,
  CRM_FILE = 'crm.db',
} = process.env

const crm = openCrm(CRM_FILE)
crm.save('1000001', '+492214710001', { name: 'Frau Wagner', note: 'Waits for offer 4711', blocked: false })

const show = (caller: object) => console.log(JSON.stringify(caller))
const calls = createCallHandler(callerLookup(crm, show), {
  publicUrl: PUBLIC_URL,
  publicKeys: SIPGATE_PUSH_KEY,
})
createServer(calls.node()).listen(Number(PORT), '127.0.0.1', () =>
  console.log(`Takes calls at ${PUBLIC_URL}`),
)
