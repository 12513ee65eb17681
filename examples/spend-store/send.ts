/** Sends one message to each number on standard input, a line each, until the month's messages are spent. */
import { createInterface } from 'node:readline/promises'
import { isSipgateError, Sipgate } from '@sipgate-kit/client'
import { spendGuard } from '@sipgate-kit/client/spend-guard'
import { sqliteSpendStore } from './sqlite-spend-store.ts'

const {
  SIPGATE_API_URL = 'http://localhost:3001/v2',
  SIPGATE_TOKEN_ID = '',
  SIPGATE_TOKEN = '',
  SPEND_FILE = 'spend.db',
  SMS_A_MONTH = '100',
} = process.env

const store = sqliteSpendStore(SPEND_FILE)
const sipgate = new Sipgate({
  baseUrl: SIPGATE_API_URL,
  auth: { tokenId: SIPGATE_TOKEN_ID, token: SIPGATE_TOKEN },
  checks: [spendGuard({ store, limits: { sms: { perMonth: Number(SMS_A_MONTH) } }, countries: ['DE'] })],
})

for await (const recipient of createInterface(process.stdin)) {
  try {
    await sipgate.sms.send({ smsId: 's0', recipient, message: 'Your parcel is on its way.' })
    console.log('sent')
  } catch (error) {
    if (!isSipgateError(error, 'spend_refused')) throw error
    console.log(error.detail)
  }
}
store.close()
