import { beforeEach, describe, expect, it } from 'vitest'
import { createSandbox } from '../../create-sandbox.ts'
import { magicNumbers } from '../../world/telephony/magic-numbers.ts'
import type { Sandbox } from '../../sandbox.ts'
import { call, callers } from '../../../test/api-caller.ts'
import { pdf } from '../../../test/sample-requests/messages.ts'

let sandbox: Sandbox
const start = Date.UTC(2026, 0, 5, 9)
beforeEach(() => {
  sandbox = createSandbox({ platform: { now: () => start } })
})

const read = async <Answer>(path: string, authorization = callers.admin): Promise<Answer> =>
  (await call(sandbox, `GET ${path}`, { authorization })).json() as Promise<Answer>
const status = async (operation: string, json?: unknown, authorization = callers.admin) =>
  (await call(sandbox, operation, { authorization, ...(json !== undefined && { json }) })).status
const newest = async (type: string) =>
  (await read<{ items: Record<string, unknown>[] }>(`/history?types=${type}&limit=1`)).items[0]
const balance = async () => (await read<{ amount: number }>('/balance')).amount
const magic = (outcome: string) =>
  Object.entries(magicNumbers).find(([, known]) => known === outcome)?.[0] ?? ''

describe('a text message', () => {
  const message = { smsId: 's0', recipient: '+491713920003', message: 'Hallo' }

  it('shows in the history seconds later, and costs', async () => {
    const before = await balance()
    expect(await status('POST /sessions/sms', message)).toBe(204)
    expect(sandbox.messages.sent({ kind: 'sms' })).toEqual([])
    sandbox.clock.advance('3s')
    expect(await newest('SMS')).toMatchObject({
      direction: 'OUTGOING',
      target: message.recipient,
      smsContent: 'Hallo',
      source: 'sipgate',
      connectionIds: ['s0'],
      created: '2026-01-05T09:00:02Z',
    })
    expect(await balance()).toBe(before - 588)
    expect(sandbox.messages.sent()).toMatchObject([
      { kind: 'sms', to: message.recipient, text: 'Hallo', state: 'sent' },
    ])
  })

  it('of 161 letters, or with a smiley of 71, costs two', async () => {
    for (const text of ['x'.repeat(161), `🙂${'x'.repeat(69)}`]) {
      const before = await balance()
      await call(sandbox, 'POST /sessions/sms', { json: { ...message, message: text } })
      sandbox.clock.advance('3s')
      expect(before - (await balance())).toBe(2 * 588)
    }
  })

  it('for later is in the history at once, and leaves at its time', async () => {
    const sendAt = start / 1000 + 3600
    expect(await status('POST /sessions/sms', { ...message, sendAt })).toBe(204)
    expect(await newest('SMS')).toMatchObject({ smsContent: 'Hallo', scheduled: '2026-01-05T10:00:00Z' })
    sandbox.clock.advance('59m')
    expect(sandbox.messages.sent()).toEqual([])
    sandbox.clock.advance('2m')
    expect(await newest('SMS')).toMatchObject({ scheduled: null, created: '2026-01-05T10:00:00Z' })
    expect(sandbox.messages.sent()).toHaveLength(1)
  })

  it('for later is not sent when its entry was deleted', async () => {
    await call(sandbox, 'POST /sessions/sms', { json: { ...message, sendAt: start / 1000 + 3600 } })
    const before = await balance()
    expect(await status(`DELETE /history/${String((await newest('SMS'))?.['id'])}`)).toBe(204)
    sandbox.clock.advance('2h')
    expect(sandbox.messages.sent()).toEqual([])
    expect(await balance()).toBe(before)
  })

  it('for later is sent where no history is kept, too', async () => {
    sandbox.accounts.update('1000001', { details: { historyLifeTime: 'NONE' } })
    await call(sandbox, 'POST /sessions/sms', { json: { ...message, sendAt: start / 1000 + 3600 } })
    expect(await read('/history')).toMatchObject({ items: [{ smsContent: 'Hallo' }], totalCount: 1 })
    sandbox.clock.advance('2h')
    expect(sandbox.messages.sent()).toHaveLength(1)
    expect(await read('/history')).toEqual({ items: [], totalCount: 0 })
  })

  it('arrives where the number is one of the sandbox', async () => {
    await call(sandbox, 'POST /sessions/sms', { json: { ...message, recipient: '+491713920001' } })
    sandbox.clock.advance('3s')
    expect(await newest('SMS')).toMatchObject({ direction: 'INCOMING', smsContent: 'Hallo', read: false })
  })

  it.each(['+49 171 3920003', '0171/392 00 03', '491713920003'])('may go to %s', async (recipient) => {
    expect(await status('POST /sessions/sms', { ...message, recipient })).toBe(204)
    sandbox.clock.advance('3s')
    expect(sandbox.messages.sent()).toMatchObject([{ to: '+491713920003' }])
  })

  it('to the number that fails is not delivered and not charged', async () => {
    const before = await balance()
    await call(sandbox, 'POST /sessions/sms', { json: { ...message, recipient: magic('an SMS fails') } })
    sandbox.clock.advance('3s')
    expect(await newest('SMS')).toMatchObject({ direction: 'MISSED_OUTGOING' })
    expect(await balance()).toBe(before)
  })

  it.each([
    ['from an extension that is not there', { smsId: 's9' }, 403],
    ['without text', { message: '' }, 400],
    ['to no number', { recipient: 'Ada' }, 400],
    ['to nobody', { recipient: '' }, 400],
    ['to a number to dial quickly', { recipient: '42' }, 400],
    ['for a time that is over', { sendAt: start / 1000 - 1 }, 400],
    ['for next year', { sendAt: start / 1000 + 31 * 86_400 }, 400],
  ])('is refused %s', async (_what, change, expected) => {
    expect(await status('POST /sessions/sms', { ...message, ...change })).toBe(expected)
    sandbox.clock.advance('1h')
    expect(sandbox.messages.sent()).toEqual([])
  })

  it('is refused from a colleague’s extension, and without credit', async () => {
    expect(await status('POST /sessions/sms', message, callers.colleague)).toBe(403)
    sandbox.accounts.update('1000001', { balance: { amount: 0 } })
    expect(await status('POST /sessions/sms', message)).toBe(402)
  })

  it('names as its sender the number that was verified and chosen', async () => {
    const url = '/w0/sms/s0/callerids'
    await call(sandbox, `POST ${url}`, { json: { phonenumber: '+491713920004' } })
    const [sent] = sandbox.messages.sent({ kind: 'sms' })
    const verificationCode = /\d{6}/.exec(sent?.text ?? '')?.[0] ?? ''
    expect(sent?.to).toBe('+491713920004')
    expect(await status(`PUT ${url}/2`, { defaultNumber: true })).toBe(403)
    expect(await status(`POST ${url}/2/verification`, { verificationCode: 'wrong' })).toBe(400)
    expect(await status(`POST ${url}/2/verification`, { verificationCode })).toBe(204)
    expect(await status(`PUT ${url}/2`, { defaultNumber: true })).toBe(204)
    expect(await read('/w0/sms')).toMatchObject({ items: [{ id: 's0', callerId: '+491713920004' }] })
    await call(sandbox, 'POST /sessions/sms', { json: message })
    sandbox.clock.advance('3s')
    expect(await newest('SMS')).toMatchObject({ source: '+491713920004' })
    expect(await status(`DELETE ${url}/2`)).toBe(204)
    expect(await read('/w0/sms')).toMatchObject({ items: [{ callerId: 'sipgate' }] })
  })
})

describe('a fax', () => {
  const fax = { faxlineId: 'f0', recipient: '+493023125100', filename: 'brief.pdf', base64Content: pdf }
  const send = async (change = {}) =>
    (await (await call(sandbox, 'POST /sessions/fax', { json: { ...fax, ...change } })).json()) as {
      sessionId: string
    }

  it('is pending, is being sent, is sent', async () => {
    const before = await balance()
    const { sessionId } = await send()
    const state = () => read<{ faxStatusType: string }>(`/history/${sessionId}`)
    expect(await state()).toMatchObject({ faxStatusType: 'PENDING', status: 'NOPICKUP', pageCount: 1 })
    sandbox.clock.advance('5s')
    expect(await state()).toMatchObject({ faxStatusType: 'SENDING' })
    sandbox.clock.advance('1m')
    expect(await state()).toMatchObject({ faxStatusType: 'SENT', status: 'PICKUP', direction: 'OUTGOING' })
    expect(await balance()).toBe(before - 790)
    expect(sandbox.messages.sent({ kind: 'fax' })).toMatchObject([{ to: fax.recipient, state: 'sent' }])
  })

  it('can be downloaded as it was uploaded, and has a report once it is sent', async () => {
    const { sessionId } = await send()
    sandbox.clock.advance('1m')
    const { documentUrl, reportUrl } = await read<Record<string, string>>(`/history/${sessionId}`)
    const document = await sandbox.fetch(documentUrl ?? '')
    expect(Buffer.from(await document.arrayBuffer()).toString('base64')).toBe(pdf)
    expect((await sandbox.fetch(reportUrl ?? '')).headers.get('content-type')).toBe('application/pdf')
  })

  it('may go to a number as people write it', async () => {
    const { sessionId } = await send({ recipient: '(030) 23125/199' })
    expect(await read(`/history/${sessionId}`)).toMatchObject({ target: '+493023125199' })
  })

  it('to the number that fails has failed, costs nothing, and can be sent again', async () => {
    const before = await balance()
    const { sessionId } = await send({ recipient: magic('a fax fails') })
    sandbox.clock.advance('1m')
    expect(await read(`/history/${sessionId}`)).toMatchObject({ faxStatusType: 'FAILED' })
    expect(await balance()).toBe(before)
    expect(await status('POST /sessions/fax/resend', { faxId: sessionId, faxlineId: 'f2' })).toBe(204)
    expect(await read(`/history/${sessionId}`)).toMatchObject({
      faxStatusType: 'PENDING',
      source: '+493023125091',
      connectionIds: ['f2'],
      reportUrl: '',
    })
    expect(await status('POST /sessions/fax/resend', { faxId: sessionId })).toBe(400)
  })

  it('arrives where the number is one of the sandbox', async () => {
    await send({ recipient: '+493023125091' })
    sandbox.clock.advance('1m')
    expect(await newest('FAX')).toMatchObject({ direction: 'INCOMING', connectionIds: ['f2'] })
  })

  it.each([
    ['that is no PDF', { base64Content: Buffer.from('hello').toString('base64') }, 400],
    ['from a line that is not there', { faxlineId: 'f9' }, 403],
    ['to no number', { recipient: 'Ada' }, 400],
    ['to nobody', { recipient: '' }, 400],
    ['to a number to dial quickly', { recipient: '42' }, 400],
  ])('is refused %s', async (_what, change, expected) => {
    expect(await status('POST /sessions/fax', { ...fax, ...change })).toBe(expected)
  })

  it('is refused without credit', async () => {
    sandbox.accounts.update('1000001', { balance: { amount: -1 } })
    expect(await status('POST /sessions/fax', fax)).toBe(402)
  })
})

describe('from outside', () => {
  it('a text message, a fax and a voicemail arrive, and whoever asked for it is told', async () => {
    await call(sandbox, 'POST /w0/notifications/voicemail/email', {
      json: { voicemailId: 'v0', email: 'ada@example.com' },
    })
    sandbox.messages.receiveSms({ from: '+491713920030', to: '+491713920001', text: 'Bin da' })
    sandbox.messages.receiveFax({ from: '+493023125100', to: '+493023125090', pages: 2 })
    sandbox.messages.receiveVoicemail({ from: '+493023125100', to: '+493023125000', transcription: 'Hallo' })
    expect(await newest('SMS')).toMatchObject({ smsContent: 'Bin da', direction: 'INCOMING' })
    expect(await newest('FAX')).toMatchObject({ pageCount: 2, sourceAlias: 'Ada Beispiel' })
    expect(await newest('VOICEMAIL')).toMatchObject({ transcription: 'Hallo', duration: 12 })
    expect(sandbox.messages.sent({ kind: 'mail' })).toMatchObject([{ to: 'ada@example.com' }])
  })

  it('what arrives can be downloaded at once', async () => {
    const from = '+493023125100'
    const fax = sandbox.messages.receiveFax({ from, to: '+493023125090', pdf })
    const bytes = await (await sandbox.fetch(fax.documentUrl ?? '')).arrayBuffer()
    expect(Buffer.from(bytes).toString('base64')).toBe(pdf)
    const { recordingUrl } = sandbox.messages.receiveVoicemail({ from, to: '+493023125000' })
    expect((await sandbox.fetch(recordingUrl ?? '')).headers.get('content-type')).toBe('audio/wav')
    expect(() => sandbox.messages.receiveFax({ from, to: '+493023125090', pdf: 'x' })).toThrow('a PDF')
  })

  it('nothing arrives at numbers that lead nowhere', () => {
    const message = { from: '+491713920030', to: '+493023125005', text: 'x' }
    expect(() => sandbox.messages.receiveSms(message)).toThrow('does not lead to')
    expect(() => sandbox.messages.receiveFax({ from: '+491713920030', to: '+493023125000' })).toThrow(
      'fax line',
    )
    expect(() => sandbox.messages.receiveSms({ ...message, to: '110' })).toThrow('E.164')
    expect(() => sandbox.messages.receiveSms({} as never)).toThrow('needs the field "from"')
  })
})
