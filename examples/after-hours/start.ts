/** Sends calls to the voicemail outside opening hours. It takes calls of sipgate, or with SIPGATE_PUSH_KEY those of a sandbox. */
import { createServer } from 'node:http'
import { createCallHandler } from '@sipgate-kit/webhooks'
import { afterHours } from './after-hours.ts'

const { PORT = '3000', PUBLIC_URL = `http://localhost:${PORT}/push`, SIPGATE_PUSH_KEY } = process.env

const day = [
  ['09:00', '12:30'],
  ['13:30', '17:00'],
] as const
const hours = {
  timeZone: 'Europe/Berlin',
  week: { Mon: day, Tue: day, Wed: day, Thu: day, Fri: [['09:00', '13:00']] },
  holidays: ['2026-12-25', '2027-01-01'],
} as const

const calls = createCallHandler(afterHours(hours), { publicUrl: PUBLIC_URL, publicKeys: SIPGATE_PUSH_KEY })
createServer(calls.node()).listen(Number(PORT), '127.0.0.1', () =>
  console.log(`Takes calls at ${PUBLIC_URL}`),
)
