/** Writes a CSV file of ended calls. It takes calls of sipgate, or with SIPGATE_PUSH_KEY those of a sandbox. */
import { createServer } from 'node:http'
import { createCallHandler } from '@sipgate-kit/webhooks'
import { callLog, columns } from './call-log.ts'
import { csvFile } from './csv-file.ts'

const {
  PORT = '3000',
  PUBLIC_URL = `http://localhost:${PORT}/push`,
  SIPGATE_PUSH_KEY,
  LOG_FILE = 'calls.csv',
} = process.env

const calls = createCallHandler(callLog(csvFile(LOG_FILE, columns)), {
  publicUrl: PUBLIC_URL,
  publicKeys: SIPGATE_PUSH_KEY,
})
createServer(calls.node()).listen(Number(PORT), '127.0.0.1', () =>
  console.log(`Takes calls at ${PUBLIC_URL}`),
)
