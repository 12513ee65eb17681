import { describe, expect, it } from 'vitest'
import { createSandbox } from '../../create-sandbox.ts'
import { testPlatform } from '../../../test/test-platform.ts'
import { call, callers } from '../../../test/api-caller.ts'

const caller = '+492214710001'
const dana = '+493023125000'

async function talking() {
  const sandbox = createSandbox({ platform: testPlatform().platform })
  const incoming = sandbox.calls.incoming({ from: caller, to: dana })
  await incoming.answer()
  const act = async (operation: string, json?: unknown, authorization = callers.admin) =>
    (await call(sandbox, operation, { authorization, ...(json !== undefined && { json }) })).status
  const list = async (authorization = callers.admin) =>
    ((await (await call(sandbox, 'GET /calls', { authorization })).json()) as { data: unknown[] }).data
  return { sandbox, incoming, act, list, id: incoming.id }
}

describe('the running calls', () => {
  it('are those that were answered, not those that ring or are in a mailbox', async () => {
    const { sandbox, list, id } = await talking()
    sandbox.calls.incoming({ from: caller, to: '+493023125001' })
    expect(await list()).toEqual([
      {
        callId: id,
        muted: false,
        recording: false,
        hold: false,
        participants: [
          { participantId: '1', phoneNumber: caller, muted: false, hold: false, owner: false },
          { participantId: '2', phoneNumber: dana, muted: false, hold: false, owner: true },
        ],
      },
    ])
    sandbox.clock.advance('31s')
    expect(sandbox.calls.list().map(({ phase }) => phase)).toEqual(['talking', 'voicemail'])
    expect(await list()).toHaveLength(1)
  })

  it('are one’s own, of the whole account for administrators, and never of others', async () => {
    const { list, act, id } = await talking()
    expect(await list(callers.colleague)).toEqual([])
    expect(await list(callers.stranger)).toEqual([])
    expect(await act(`DELETE /calls/${id}`, undefined, callers.colleague)).toBe(404)
    expect(await act(`DELETE /calls/${id}`, undefined, callers.stranger)).toBe(404)
    expect(await list()).toHaveLength(1)
  })
})

describe('a call in progress', () => {
  it('can be held and muted', async () => {
    const { act, list, id } = await talking()
    expect(await act(`PUT /calls/${id}/hold`, { value: true })).toBe(204)
    expect(await act(`PUT /calls/${id}/muted`, { value: true })).toBe(204)
    expect(await list()).toMatchObject([
      { hold: true, muted: true, participants: [{ hold: false }, { hold: true, muted: true }] },
    ])
    await act(`PUT /calls/${id}/hold`, { value: false })
    await act(`PUT /calls/${id}/muted`, { value: false })
    expect(await list()).toMatchObject([{ hold: false, muted: false, participants: [{}, { hold: false }] }])
  })

  it('can be recorded: the history has the sound', async () => {
    const { sandbox, act, list, id } = await talking()
    await act(`PUT /calls/${id}/recording`, { value: true, announcement: true })
    expect(await list()).toMatchObject([{ recording: true }])
    sandbox.clock.advance('20s')
    await act(`PUT /calls/${id}/recording`, { value: false, announcement: true })
    await act(`DELETE /calls/${id}`)
    const [account] = sandbox.snapshot().accounts
    const [entry] = account?.history ?? []
    expect(entry?.recordings).toEqual([{ id: '1', url: entry?.recordingUrl }])
    expect(account?.files.at(-1)).toMatchObject({ content: { kind: 'tone', seconds: 20 } })
    expect(entry?.recordingUrl).toBe(`${sandbox.url}/download/${account?.files.at(-1)?.id ?? ''}`)
  })

  it('hears announcements and digits', async () => {
    const { act, incoming, id } = await talking()
    const url = 'https://example.com/hello.wav'
    expect(await act(`POST /calls/${id}/announcements`, { url })).toBe(204)
    expect(await act(`POST /calls/${id}/dtmf`, { sequence: '1a#' })).toBe(204)
    expect(incoming.state()).toMatchObject({ sounds: [url], digits: '1A#' })
  })

  it('can be transferred', async () => {
    const { act, incoming, id } = await talking()
    const json = { attended: false, phoneNumber: '+493023125001', callerId: dana }
    expect(await act(`POST /calls/${id}/transfer`, json)).toBe(204)
    expect(incoming.state()).toMatchObject({ connectionId: 'p1', phase: 'ringing', diversion: dana })
    expect(await act(`POST /calls/${id}/transfer`, json)).toBe(404)
  })

  it.each([
    ['to nothing that is a number', { attended: false, phoneNumber: 'Ben' }],
    [
      'with the caller id of somebody else',
      { attended: false, phoneNumber: '11', callerId: '+498999998000' },
    ],
  ])('cannot be transferred %s', async (_what, json) => {
    const { act, list, id } = await talking()
    expect(await act(`POST /calls/${id}/transfer`, json)).toBe(400)
    expect(await list()).toHaveLength(1)
  })

  it('can be hung up, once', async () => {
    const { act, incoming, id } = await talking()
    expect(await act(`DELETE /calls/${id.toLowerCase()}`)).toBe(204)
    expect((await incoming.ended()).cause).toBe('normalClearing')
    expect(await act(`DELETE /calls/${id}`)).toBe(404)
  })
})

describe('a ringing call', () => {
  it.each([
    ['hold', 'PUT', { value: true }, 409],
    ['muted', 'PUT', { value: true }, 404],
    ['recording', 'PUT', { value: true, announcement: false }, 404],
    ['dtmf', 'POST', { sequence: '1' }, 404],
    ['announcements', 'POST', { url: 'https://example.com/a.wav' }, 404],
    ['transfer', 'POST', { attended: true, phoneNumber: '11' }, 404],
  ])('refuses %s', async (what, method, json, status) => {
    const { sandbox, act } = await talking()
    const { id } = sandbox.calls.incoming({ from: caller, to: '+493023125001' })
    expect(await act(`${method} /calls/${id}/${what}`, json)).toBe(status)
  })

  it('can be declined', async () => {
    const { sandbox, act } = await talking()
    const call = sandbox.calls.incoming({ from: caller, to: '+493023125001' })
    expect(await act(`DELETE /calls/${call.id}`)).toBe(204)
    expect((await call.ended()).cause).toBe('noAnswer')
  })
})

describe('starting a call as on sipgate neo', () => {
  it('is refused on a classic account, which says where calls begin', async () => {
    const { sandbox } = await talking()
    const response = await call(sandbox, 'POST /calls', { json: { deviceId: 'e0', targetNumber: caller } })
    expect(response.status).toBe(403)
    expect(response.headers.get('x-sandbox-why')).toContain('POST /sessions/calls')
  })
})
