import { expect, expectTypeOf, it } from 'vitest'
import { answerRequests } from '../../test/answer-requests.ts'
import { exportContacts, importContacts } from '../contacts/index.ts'
import { sendFax, trackFax } from '../fax/index.ts'
import { download, exportHistory } from '../files/index.ts'
import { watchOutcome, type FindOutcomeOptions } from '../outcome/find-outcome.ts'
import { Sipgate, type RequestOptions, type SipgateOptions } from '../index.ts'
import { spendGuard } from '../spend-guard/index.ts'
import { tracing, type TracingOptions } from '../telemetry/index.ts'

const noLimits = { timeout: undefined, retries: undefined, signal: undefined } satisfies RequestOptions

/** A client all of whose options but the needed are undefined, and what it sent. */
function clientThat(answers: (path: string) => Response) {
  const sent: { path: string; body: string }[] = []
  const options: SipgateOptions = {
    auth: { accessToken: 'token' },
    fetch: answerRequests(async (request) => {
      const { pathname, search } = new URL(request.url)
      sent.push({ path: pathname + search, body: await request.text() })
      return answers(pathname)
    }),
    ...noLimits,
    baseUrl: undefined,
    allowPlainHttp: undefined,
    userAgent: undefined,
    checks: [
      spendGuard({
        limits: undefined,
        countries: undefined,
        premiumNumbers: undefined,
        home: undefined,
        dryRun: undefined,
        store: undefined,
        account: undefined,
        platform: undefined,
      }),
    ],
    validate: undefined,
    safeguards: undefined,
    platform: undefined,
    onRequest: undefined,
    onResponse: undefined,
    onFailure: undefined,
    onRetry: undefined,
  }
  return { sipgate: new Sipgate(options), sent }
}

const done = () => new Response(null, { status: 204 })
const entry = { id: '5017300002', type: 'FAX', faxStatusType: 'SENT' }

it('a field that is undefined is not sent', async () => {
  const { sipgate, sent } = clientThat(done)
  const when: number | undefined = undefined
  const message = { smsId: 's0', recipient: '+491713920001', message: 'On my way', sendAt: when }
  await sipgate.sms.send(message, noLimits)
  await sipgate.request('POST /sessions/sms', { body: message }, noLimits)
  const { sendAt: _, ...written } = message
  expect(sent.map(({ body }) => JSON.parse(body) as unknown)).toEqual([written, written])
})

it('a filter that is undefined is not sent, and lists may be such that cannot be changed', async () => {
  const { sipgate, sent } = clientThat(() => Response.json({ items: [], totalCount: 0 }))
  const types = ['CALL', 'SMS'] as const
  await sipgate.history.list({ types, from: undefined, limit: undefined })
  await sipgate.request('GET /history', { query: { types, from: undefined } })
  expect(sent.map(({ path }) => path)).toEqual(Array(2).fill('/v2/history?types=CALL&types=SMS'))
})

it('options of files, faxes, contacts and outcomes may be undefined', async () => {
  const { sipgate, sent } = clientThat((path) => {
    if (path === '/v2/sessions/fax') return Response.json({ sessionId: entry.id })
    if (path.startsWith('/v2/history/export')) return new Response('id\n')
    if (path.startsWith('/v2/history/')) return Response.json(entry)
    if (path === '/v2/contacts/import/csv') return done()
    return Response.json({ items: [], data: [], totalCount: 0 })
  })
  const fax = {
    faxlineId: 'f0',
    recipient: '+493023125011',
    file: new TextEncoder().encode('%PDF-1.4\n%%EOF'),
  }
  const { sessionId } = await sendFax(sipgate, { ...fax, filename: undefined }, noLimits)
  expect(JSON.parse(sent[0]?.body ?? '')).toMatchObject({ filename: 'fax.pdf' })
  const tracking = { interval: undefined, timeout: undefined, signal: undefined }
  expect(await trackFax(sipgate, sessionId, tracking)).toEqual(entry)

  const streaming = { ...noLimits, idleTimeout: undefined }
  const file = await download(sipgate, 'https://api.sipgate.com/v2/history/x', streaming)
  expect(await new Response(file).json()).toEqual(entry)
  await exportHistory(sipgate, { types: undefined, limit: undefined }, streaming).then((text) =>
    text.cancel(),
  )

  const importing = { columns: { lastname: undefined }, skip: undefined, contactsPerCall: undefined }
  const csv = 'firstname,lastname,number\nOtto,Weber,+493023125010'
  expect(await importContacts(sipgate, csv, { ...noLimits, ...importing, onProgress: undefined })).toEqual({
    imported: 1,
  })
  await exportContacts(sipgate, { ...noLimits, format: 'csv', scope: undefined }).cancel()

  const watch = await watchOutcome(sipgate, {
    type: 'SMS',
    recipient: '+491713920001',
    message: 'Hi',
    smsId: undefined,
  })
  expectTypeOf<{ looks: undefined; interval: undefined; signal: undefined }>().toExtend<FindOutcomeOptions>()
  expect(await watch.find({ looks: 1, interval: undefined, signal: undefined })).toBeUndefined()
  const tracer: TracingOptions['tracer'] = {
    startSpan: () => ({ setAttribute() {}, setStatus() {}, end() {} }),
  }
  expect(tracing({ tracer, baseUrl: undefined })).toHaveProperty('onRequest')
})

it('what is needed may not be undefined', () => {
  type Message = Parameters<Sipgate['sms']['send']>[0]
  expectTypeOf<{ smsId: 's0'; recipient: undefined; message: 'Hi' }>().not.toExtend<Message>()
  expectTypeOf<{ smsId: 's0'; recipient: '+491713920001'; message: 'Hi' }>().toExtend<Message>()
})

it('what was read can be changed and written back', async () => {
  const settings = { incomingUrl: '', outgoingUrl: 'https://app.example.com/', log: true, whitelist: null }
  const contact = { id: 'c1', name: 'Otto Weber', scope: 'SHARED', numbers: [{ number: '+493023125010' }] }
  const forwarding = { alias: 'Mobile', destination: '+491713920001', timeout: 20, active: true }
  const { sipgate, sent } = clientThat((path) =>
    Response.json(
      path.includes('settings') ? settings : path.includes('contacts') ? contact : { items: [forwarding] },
    ),
  )
  const incomingUrl = 'https://app.example.com/incoming'
  await sipgate.settings.sipgateio.set({ ...(await sipgate.settings.sipgateio.get()), incomingUrl })
  const read = await sipgate.contacts.get({ contactId: 'c1' })
  await sipgate.contacts.update({ contactId: read.id, ...read, name: 'Otto Beispiel' })
  const line = { userId: 'w0', phonelineId: 'p0' }
  const { items } = await sipgate.phonelines.forwardings.list(line)
  await sipgate.phonelines.forwardings.set({ ...line, forwardings: items })
  const written = sent.map(({ body }) => body).filter(Boolean)
  expect(written.map((body) => JSON.parse(body) as unknown)).toEqual([
    { ...settings, incomingUrl },
    { ...contact, name: 'Otto Beispiel' },
    { forwardings: [forwarding] },
  ])
})
