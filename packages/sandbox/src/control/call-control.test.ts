import { describe, expect, it } from 'vitest'
import { createSandbox } from '../create-sandbox.ts'
import { testPlatform } from '../../test/test-platform.ts'

const from = '+492214710001'
const dana = '+493023125000'

const sandboxOfNow = () => createSandbox({ platform: testPlatform().platform })

describe('calls that a test controls', () => {
  it('go from ringing to the end', async () => {
    const { calls, clock } = sandboxOfNow()
    const call = calls.incoming({ from, to: '030 23125000' })
    await call.ringing()
    expect(calls.list()).toMatchObject([{ callId: call.id, phase: 'ringing' }])
    await call.answer({ device: 'e0' })
    await call.talking()
    await call.dtmf('1#')
    await call.hold()
    await call.mute()
    expect(call.state()).toMatchObject({ hold: true, muted: true, digits: '1#', answeredBy: 'e0' })
    await call.unhold()
    await call.unmute()
    clock.advance('1m')
    await call.hangUp({ by: 'callee' })
    const end = await call.ended()
    expect(end).toEqual({ callId: call.id, cause: 'normalClearing', historyId: end.historyId })
    expect(call.state()).toMatchObject({ phase: 'ended', cause: 'normalClearing' })
    expect(calls.list()).toEqual([])
  })

  it('are found when a program starts them', async () => {
    const sandbox = sandboxOfNow()
    const found = sandbox.calls.waitFor({ from })
    const other = sandbox.calls.incoming({ from: '+492214710002', to: dana })
    const call = sandbox.calls.incoming({ from, to: dana })
    expect((await found).id).toBe(call.id)
    expect(sandbox.calls.get(other.id.toLowerCase()).id).toBe(other.id)
  })

  it('tell a follower that a call transferred to nobody is over', async () => {
    const { calls } = sandboxOfNow()
    const call = calls.incoming({ from, to: dana })
    await call.answer()
    await call.transfer({ to: 'p9' })
    expect(await call.ended()).toMatchObject({ callId: call.callId, cause: 'notFound' })
    expect(call.callId).not.toBe(call.id)
  })

  it('reject waiting promises when they end too early', async () => {
    const { calls } = sandboxOfNow()
    const call = calls.incoming({ from, to: dana })
    const talking = call.talking()
    await call.hangUp()
    await expect(talking).rejects.toThrow('The call ended (cancel) before somebody picked up.')
    await expect(call.answer()).rejects.toMatchObject({ name: 'SandboxError', code: 'not_found' })
  })

  it.each([
    [{ from: 'Dana', to: dana }, 'invalid_argument', 'from must be a telephone number'],
    [{ from: '10', to: dana }, 'invalid_argument', 'from must be a telephone number'],
    [{ from, to: 'Dana' }, 'invalid_argument', 'to must be a telephone number'],
    [{ from, to: '+493023125999' }, 'not_found', 'The numbers are +493023125000'],
    [{ from, to: dana, account: '1000002' }, 'not_found', 'The numbers are +498999998000.'],
    [{ from, to: '+493023125090' }, 'invalid_argument', 'receives faxes, not calls'],
  ])('cannot come in as %j', (call, code, message) => {
    const { calls } = sandboxOfNow()
    expect(() => calls.incoming(call)).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(message) as string }) as Error,
    )
  })

  it('say why something cannot be done now', async () => {
    const { calls, clock } = sandboxOfNow()
    const call = calls.incoming({ from, to: dana })
    await expect(call.hold()).rejects.toThrow('The call cannot be held now: it is ringing.')
    await expect(call.dtmf('1')).rejects.toThrow(
      'The call cannot hear digits now: it is ringing. `sandbox.pushes.list()` says whether',
    )
    await expect(call.dtmf('one')).rejects.toThrow('digits must be 0 to 9')
    await expect(call.answer({ device: 'e9' })).rejects.toThrow(
      'e9 is not ringing; these telephones are: e0.',
    )
    await call.answer()
    await expect(call.answer()).rejects.toThrow('it is in progress')
    await expect(call.transfer({ to: 'Ben' })).rejects.toThrow('Transfer to a number')
    await call.hangUp()
    const other = calls.incoming({ from, to: dana })
    clock.advance('30s')
    await expect(other.hangUp({ by: 'callee' })).rejects.toThrow('a mailbox is recording')
    expect(() => calls.get('FF')).toThrow('No call with this id')
  })

  it('ring everywhere until they are answered, when that is asked for', async () => {
    const { calls, clock } = sandboxOfNow()
    calls.manual()
    const call = calls.incoming({ from, to: dana })
    await call.answer()
    await call.transfer({ to: '+492214710002' })
    clock.advance('60s')
    expect(call.state().phase).toBe('ringing')
    await call.answer()
    expect(call.state().answeredBy).toBe('+492214710002')
  })
})

describe('calls over HTTP', () => {
  const api = () => {
    const sandbox = sandboxOfNow()
    return async (operation: string, json?: unknown) => {
      const [method = '', path = ''] = operation.split(' ')
      const response = await sandbox.fetch(`${sandbox.url}/_sandbox/api${path}`, {
        method,
        headers: { 'content-type': 'application/json' },
        ...(json !== undefined && { body: JSON.stringify(json) }),
      })
      const text = await response.text()
      return {
        status: response.status,
        body: (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>,
      }
    }
  }

  it('can do all that a test can', async () => {
    const act = api()
    const { status, body } = await act('POST /calls/incoming', { from, to: dana })
    expect([status, body['phase']]).toEqual([200, 'ringing'])
    const id = String(body['callId'])
    expect((await act('POST /calls/' + id + '/answer', { device: 'e0' })).body['phase']).toBe('talking')
    expect((await act(`POST /calls/${id}/dtmf`, { digits: '5' })).body['digits']).toBe('5')
    expect((await act(`POST /calls/${id}/hold`)).body['hold']).toBe(true)
    expect((await act(`POST /calls/${id}/hold`, { value: false })).body['hold']).toBe(false)
    expect((await act(`POST /calls/${id}/mute`)).body['muted']).toBe(true)
    expect((await act(`POST /calls/${id}/record`)).body['recording']).toBe(true)
    expect((await act(`GET /calls/${id}`)).body['recording']).toBe(true)
    const moved = (await act(`POST /calls/${id}/transfer`, { to: 'p1' })).body
    expect(moved).toMatchObject({ phase: 'ringing', connectionId: 'p1' })
    expect((await act(`POST /calls/${id}/answer`)).status).toBe(404)
    expect((await act(`POST /calls/${String(moved['callId'])}/hangup`, { by: 'callee' })).body['cause']).toBe(
      'noAnswer',
    )
    expect((await act('GET /calls')).body).toEqual({ items: [] })
    expect((await act('POST /calls/manual', { on: false })).status).toBe(204)
  })

  it.each([
    ['POST /calls/incoming', {}, 'from must be a telephone number'],
    ['POST /calls/incoming', { from, to: 5 }, 'to: a text.'],
    ['POST /calls/incoming', { caller: from }, 'has no field "caller"'],
    ['POST /calls/FF/hangup', { by: 'me' }, 'No call with this id'],
  ])('%s %j is refused with a sentence', async (operation, json, message) => {
    const { status, body } = await api()(operation, json)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(JSON.stringify(body)).toContain(message.replaceAll('"', '\\"'))
  })
})
