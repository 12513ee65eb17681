import { beforeEach, describe, expect, it } from 'vitest'
import { createSandbox } from '../../create-sandbox.ts'
import type { Sandbox } from '../../sandbox.ts'
import { call, callers } from '../../../test/api-caller.ts'
import { silence } from '../../../test/sample-requests/lines.ts'

let sandbox: Sandbox
beforeEach(() => {
  sandbox = createSandbox()
})

const read = async (path: string): Promise<unknown> => (await call(sandbox, `GET ${path}`)).json()
const status = async (operation: string, json?: unknown, authorization = callers.admin) =>
  (await call(sandbox, operation, { authorization, ...(json !== undefined && { json }) })).status

describe('a phone line', () => {
  it('that was created has a mailbox of its own, which is off', async () => {
    const line = (await (await call(sandbox, 'POST /w1/phonelines')).json()) as { id: string }
    expect(line.id).toBe('p2')
    expect(await read('/w1/phonelines/p2')).toMatchObject({ voicemails: [{ id: 'v3', active: false }] })
    expect(await status('PUT /w1/phonelines/p2', { alias: 'Lager' })).toBe(204)
    expect(await read('/w1/phonelines')).toMatchObject({
      items: [{ id: 'p1' }, { id: 'p2', alias: 'Lager' }],
    })
  })

  it('that is deleted leaves its numbers leading nowhere', async () => {
    expect(await status('DELETE /w0/phonelines/p0')).toBe(204)
    expect(await status('GET /w0/phonelines/p0')).toBe(404)
    expect(await status('GET /voicemails/v0')).toBe(404)
    expect(await read('/numbers?limit=1')).toMatchObject({
      items: [{ id: '1', endpointId: '', endpointAlias: '' }],
    })
  })

  it('is found below its own user only', async () => {
    expect(await status('GET /w1/phonelines/p0')).toBe(404)
    expect(await status('GET /w0/phonelines/p0', undefined, callers.colleague)).toBe(403)
  })

  it('replaces its forwardings as a whole, three at most', async () => {
    const to = (destination: string) => ({ destination, timeout: 20, active: true })
    expect(
      await status('PUT /w0/phonelines/p0/forwardings', { forwardings: [to('+491713920007'), to('p1')] }),
    ).toBe(204)
    expect(await status('PUT /w0/phonelines/p0/forwardings', { forwardings: [to('p1')] })).toBe(204)
    expect(await read('/w0/phonelines/p0/forwardings')).toEqual({
      items: [{ alias: 'Anschluss Ben', ...to('p1') }],
    })
    const many = [1, 2, 3, 4].map(() => to('p1'))
    expect(await status('PUT /w0/phonelines/p0/forwardings', { forwardings: many })).toBe(400)
    expect(
      await status('PUT /w0/phonelines/p0/forwardings', { forwardings: [{ ...to('p1'), timeout: 601 }] }),
    ).toBe(400)
    expect(await status('PUT /w0/phonelines/p0/forwardings', { forwardings: [to('p0')] })).toBe(400)
    expect(await status('PUT /w0/phonelines/p0/forwardings', { forwardings: [to('p99')] })).toBe(400)
  })

  it('posts nothing to its webhooks any more when the switches are left out', async () => {
    const urls = { incomingUrl: 'http://127.0.0.1:9/in', outgoingUrl: 'http://127.0.0.1:9/out' }
    const set = (json: object) => status('PUT /w0/phonelines/p0/sipgateio', json)
    expect(await set({ ...urls, incomingActive: true, outgoingActive: true, log: true })).toBe(204)
    expect(await read('/w0/phonelines/p0/sipgateio')).toMatchObject({ incomingActive: true, log: true })
    expect(await set(urls)).toBe(204)
    expect(await read('/w0/phonelines/p0/sipgateio')).toMatchObject({
      ...urls,
      incomingActive: false,
      outgoingActive: false,
      log: false,
    })
  })

  it('blocks callers without a number, if asked to', async () => {
    const url = '/w0/phonelines/p0/blockanonymous'
    expect(await read(url)).toEqual({ enabled: false, target: 'REJECT' })
    await call(sandbox, `PUT ${url}`, { json: { enabled: true, target: 'VOICEMAIL' } })
    await call(sandbox, `PUT ${url}`, { json: { enabled: false } })
    expect(await read(url)).toEqual({ enabled: false, target: 'VOICEMAIL' })
  })
})

describe('a mailbox', () => {
  const box = '/w0/phonelines/p0/voicemails/v0'

  it('has one greeting that is active', async () => {
    await call(sandbox, `POST ${box}/greetings`, { json: { filename: 'neu.wav', base64Content: silence } })
    await call(sandbox, `PUT ${box}/greetings/3`, { json: { active: true } })
    expect(await read(`${box}/greetings`)).toMatchObject({
      items: [
        { id: '1', active: false },
        { id: '3', alias: 'neu.wav', active: true },
      ],
    })
    expect(await read('/voicemails/v0')).toMatchObject({
      activeGreetingId: '3',
      activeGreetingAlias: 'neu.wav',
    })
  })

  it('gives back the greeting that was uploaded', async () => {
    const { items } = (await (
      await call(sandbox, `POST ${box}/greetings`, { json: { filename: 'neu.wav', base64Content: silence } })
    ).json()) as { items: { greetingUrl: string }[] }
    const answer = await sandbox.fetch(items[1]?.greetingUrl ?? '')
    expect(answer.headers.get('content-type')).toBe('audio/wav')
    expect(Buffer.from(await answer.arrayBuffer()).toString('base64')).toBe(silence)
    await call(sandbox, `DELETE ${box}/greetings/3`)
    expect((await sandbox.fetch(items[1]?.greetingUrl ?? '')).status).toBe(404)
  })

  it('refuses a greeting that is not a sound', async () => {
    const json = { filename: 'neu.wav', base64Content: Buffer.from('%PDF-1.4').toString('base64') }
    expect(await status(`POST ${box}/greetings`, json)).toBe(400)
  })

  it('keeps when it takes calls, and whether it writes them down', async () => {
    await call(sandbox, `PUT ${box}`, { json: { active: false, transcription: true, timeout: 12 } })
    await call(sandbox, `PUT ${box}/transcriptions`, { json: { active: false } })
    expect(await read('/w0/phonelines/p0/voicemails')).toMatchObject({
      items: [{ id: 'v0', active: false, transcription: false, timeout: 12 }],
    })
    expect(await status(`PUT ${box}`, { active: true, transcription: true, timeout: 601 })).toBe(400)
  })
})

describe('a fax line', () => {
  it('of a user can be made, named and deleted', async () => {
    expect(await (await call(sandbox, 'POST /w1/faxlines')).json()).toMatchObject({ id: 'f3', canSend: true })
    await call(sandbox, 'PUT /w1/faxlines/f3', { json: { alias: 'Fax Lager' } })
    await call(sandbox, 'PUT /w1/faxlines/f3/tagline', { json: { value: 'Sommer & Winter' } })
    expect(await read('/w1/faxlines')).toMatchObject({
      items: [{ id: 'f1' }, { id: 'f3', alias: 'Fax Lager', tagline: 'Sommer & Winter' }],
    })
    expect(await status('DELETE /w1/faxlines/f3')).toBe(204)
    expect(await status('DELETE /w1/faxlines/f3')).toBe(404)
  })

  it('of a group is seen by its members', async () => {
    expect(await read('/groupfaxlines')).toMatchObject({ items: [{ id: 'f2', groupId: 'g0' }] })
    expect(await status('GET /groupfaxlines/f2/callerid', undefined, callers.colleague)).toBe(200)
    expect(await status('GET /groupfaxlines/f0/callerid')).toBe(404)
    expect(await status('GET /w0/faxlines/f2/callerid')).toBe(404)
  })
})

describe('the recording of all calls', () => {
  it('is switched per device, its announcement per account', async () => {
    expect(await read('/autorecordings/e1/settings')).toEqual({ active: true })
    await call(sandbox, 'PUT /autorecordings/e0/settings', { json: { active: true } })
    expect(await read('/autorecordings/e0/settings')).toEqual({ active: true })
    await call(sandbox, 'DELETE /autorecordings/greetings/2')
    expect(await read('/autorecordings/greetings')).toEqual({ recordingEnabled: true, active: false })
    expect(await status('DELETE /autorecordings/greetings/2')).toBe(404)
  })
})
