import { describe, expect, it } from 'vitest'
import { answerRequests } from '../../test/answer-requests.ts'
import { exportContacts, importContacts } from '../contacts/index.ts'
import { sendFax, trackFax } from '../fax/index.ts'
import { download, exportHistory } from '../files/index.ts'
import { Sipgate } from '../index.ts'
import { findOutcome, watchOutcome } from '../outcome/find-outcome.ts'
import { joinHooks, tracing } from '../telemetry/index.ts'
import { validateRequest } from '../validate.ts'

let requests = 0
const sipgate = new Sipgate({
  auth: { accessToken: 'token' },
  fetch: answerRequests(() => {
    requests++
    return Response.json({ items: [], totalCount: 0 })
  }),
})
const sms = { type: 'SMS', recipient: '+491713920001', message: 'Hi' } as const
/** Misspelt, or of another function. */
const odd = { timeOut: 1 } as object
const url = 'https://api.sipgate.com/v2/file'

describe('an option that does not exist', () => {
  it.each<[string, () => unknown]>([
    ['download', () => download(sipgate, url, odd)],
    ['exportHistory', () => exportHistory(sipgate, {}, odd)],
    ['watchOutcome', () => watchOutcome(sipgate, sms, odd)],
    ['the attempt', () => watchOutcome(sipgate, { ...sms, ...odd })],
    ['findOutcome', () => findOutcome(sipgate, { ...sms, since: new Date(0) }, odd)],
    ['trackFax', () => trackFax(sipgate, '1', odd)],
    ['sendFax', () => sendFax(sipgate, { faxlineId: 'f0', recipient: '+493023125010', file: 'x' }, odd)],
    ['importContacts', () => importContacts(sipgate, [], odd)],
    ['columns', () => importContacts(sipgate, [], { columns: odd })],
    ['exportContacts', () => exportContacts(sipgate, { format: 'csv', ...odd })],
    ['tracing', () => tracing({ tracer: { startSpan: () => undefined as never }, ...odd })],
    ['joinHooks', () => joinHooks({}, odd)],
    ['validateRequest', () => validateRequest('GET /balance', odd)],
    ['balance.get', () => sipgate.balance.get(odd)],
    ['Sipgate', () => new Sipgate(odd)],
  ])('is refused before anything is sent: %s', async (_, call) => {
    await expect((async () => call())()).rejects.toMatchObject({
      code: 'invalid_argument',
      detail: expect.stringContaining('takes no `timeOut`, only') as string,
    })
    expect(requests).toBe(0)
  })
})
