import { describe, expect, it } from 'vitest'
import { createSandbox } from '../../create-sandbox.ts'
import type { Sandbox } from '../../sandbox.ts'
import { magicNumbers } from '../../world/telephony/magic-numbers.ts'
import { testPlatform } from '../../../test/test-platform.ts'
import { call, callers } from '../../../test/api-caller.ts'

const callee = '+492214710001'
const own = '+493023125000'

const sandboxOfNow = () => createSandbox({ platform: testPlatform().platform })

async function dial(sandbox: Sandbox, json: Record<string, string>, authorization = callers.admin) {
  const response = await call(sandbox, 'POST /sessions/calls', { json, authorization })
  const { sessionId = '' } = response.ok ? ((await response.json()) as { sessionId?: string }) : {}
  return { status: response.status, why: response.headers.get('x-sandbox-why'), sessionId }
}

/** Of account 1000001, newest first. */
const history = (sandbox: Sandbox) => sandbox.snapshot().accounts[0]?.history ?? []

describe('click to dial', () => {
  it('rings the caller, then the callee, and both talk', async () => {
    const sandbox = sandboxOfNow()
    const { status, sessionId } = await dial(sandbox, { caller: 'e0', callee })
    expect(status).toBe(200)
    const session = sandbox.calls.get(sessionId)
    const ringing = () =>
      session.state().telephones.flatMap(({ number, state }) => (state === 'ringing' ? [number] : []))
    expect(ringing()).toEqual([own])
    sandbox.clock.advance('2s')
    expect(ringing()).toEqual([callee])
    expect(await (await call(sandbox, 'GET /calls')).json()).toEqual({ data: [] })
    sandbox.clock.advance('5s')
    expect(session.state().phase).toBe('talking')
    expect(await (await call(sandbox, 'GET /calls')).json()).toMatchObject({
      data: [
        { callId: sessionId, participants: [{ phoneNumber: own, owner: true }, { phoneNumber: callee }] },
      ],
    })
  })

  it('takes its price off the balance, by the minute begun, and writes the history', async () => {
    const sandbox = sandboxOfNow()
    const before = sandbox.accounts.get('1000001').balance.amount
    const { sessionId } = await dial(sandbox, { caller: 'e0', callee })
    sandbox.clock.advance('7s')
    sandbox.clock.advance('61s')
    await call(sandbox, `DELETE /calls/${sessionId}`)
    expect(before - sandbox.accounts.get('1000001').balance.amount).toBe(300)
    expect(history(sandbox)[0]).toMatchObject({
      type: 'CALL',
      callId: sessionId,
      source: own,
      target: callee,
      direction: 'OUTGOING',
      incoming: false,
      status: 'PICKUP',
      callStatus: 'SUCCESS',
      duration: 61,
      connectionIds: ['p0'],
      sourceAlias: 'Anschluss Dana',
    })
  })

  it('rings all devices of a phone line', async () => {
    const sandbox = sandboxOfNow()
    sandbox.calls.manual()
    const { sessionId } = await dial(sandbox, { caller: 'p0', callee })
    expect(sandbox.calls.get(sessionId).state().telephones).toMatchObject([{ deviceId: 'e0' }])
  })

  it.each([
    ['callerId', { caller: 'e0', callee, callerId: '+493023125010' }, '+493023125010'],
    ['the number of the caller', { caller: 'y0', callee }, '+491713920001'],
    ['the number of deviceId', { caller: '+492214710007', deviceId: 'y0', callee }, '+491713920001'],
  ])('shows %s', async (_what, json, from) => {
    const sandbox = sandboxOfNow()
    const { sessionId } = await dial(sandbox, json)
    expect(sandbox.calls.get(sessionId).state().from).toBe(from)
  })

  it.each([
    ['a caller that is a number, without deviceId', { caller: '+492214710007', callee }, 400],
    ['a caller of another letter', { caller: 'g0', callee }, 400],
    ['a caller that is nothing', { caller: 'Dana', callee }, 400],
    ['a callee that is no number', { caller: 'e0', callee: 'Ben' }, 400],
    ['a quick dial that nobody has', { caller: 'e0', callee: '99' }, 400],
    ['a caller id of somebody else', { caller: 'e0', callee, callerId: '+498999998000' }, 400],
    ['an extension that is not there', { caller: 'e9', callee }, 403],
    ['a deviceId that is not there', { caller: '+492214710007', deviceId: 'e9', callee }, 403],
  ])('refuses %s', async (_what, json, status) => {
    const sandbox = sandboxOfNow()
    expect((await dial(sandbox, json)).status).toBe(status)
    expect(sandbox.calls.list()).toEqual([])
  })

  it('is for one’s own devices, and for administrators also for those of colleagues', async () => {
    const sandbox = sandboxOfNow()
    expect((await dial(sandbox, { caller: 'e0', callee }, callers.colleague)).status).toBe(403)
    expect((await dial(sandbox, { caller: 'e1', callee }, callers.colleague)).status).toBe(200)
    expect((await dial(sandbox, { caller: 'e1', callee })).status).toBe(200)
  })

  it('is refused with 402 when no credit is left', async () => {
    const sandbox = sandboxOfNow()
    sandbox.accounts.update('1000001', { balance: { amount: 0 } })
    expect((await dial(sandbox, { caller: 'e0', callee })).status).toBe(402)
  })

  it('is refused when the user may call nothing that costs money, unless it costs none', async () => {
    const sandbox = sandboxOfNow()
    const state = sandbox.snapshot()
    for (const restriction of state.accounts[0]?.callRestrictions ?? []) restriction.charged = true
    sandbox.restore(state)
    expect((await dial(sandbox, { caller: 'e0', callee })).status).toBe(403)
    expect((await dial(sandbox, { caller: 'e0', callee: '11' })).status).toBe(200)
  })

  it.each([
    ['busy', 'busy', 'BUSY', 'BUSY'],
    ['no answer', 'cancel', 'NOPICKUP', 'MISSED'],
    ['rejected', 'noAnswer', 'NOPICKUP', 'REJECTED'],
    ['not reachable', 'congestion', 'NOPICKUP', 'FAILURE'],
    ['not found', 'notFound', 'NOPICKUP', 'FAILURE'],
  ])('to the number for "%s" ends as %s', async (outcome, cause, status, callStatus) => {
    const sandbox = sandboxOfNow()
    const magic = Object.keys(magicNumbers).find((number) => magicNumbers[number] === outcome) ?? ''
    const { sessionId } = await dial(sandbox, { caller: 'e0', callee: magic })
    const session = sandbox.calls.get(sessionId)
    sandbox.clock.advance('32s')
    expect((await session.ended()).cause).toBe(cause)
    expect(history(sandbox)[0]).toMatchObject({
      direction: 'MISSED_OUTGOING',
      status,
      callStatus,
      duration: 0,
    })
  })

  it('to a colleague rings there until somebody answers', async () => {
    const sandbox = sandboxOfNow()
    const { sessionId } = await dial(sandbox, { caller: 'e0', callee: '030 23125001' })
    sandbox.clock.advance('20s')
    const at = await sandbox.calls.waitFor({ direction: 'in', connectionId: 'p1' })
    expect(at.state()).toMatchObject({ phase: 'ringing', from: own, origCallId: sessionId })
    await at.answer()
    expect(sandbox.calls.get(sessionId).state().phase).toBe('talking')
    await call(sandbox, `DELETE /calls/${sessionId}`)
    expect(sandbox.calls.list()).toEqual([])
    expect(history(sandbox).slice(0, 2)).toMatchObject([{ direction: 'INCOMING' }, { direction: 'OUTGOING' }])
  })

  it('with a device that is not registered reaches nobody', async () => {
    const sandbox = sandboxOfNow()
    expect((await dial(sandbox, { caller: 'e2', callee })).status).toBe(200)
    expect(sandbox.calls.list()).toEqual([])
    expect(history(sandbox)[0]).toMatchObject({ direction: 'MISSED_OUTGOING', callStatus: 'FAILURE' })
  })
})

describe('a device that is called to hear or to record something', () => {
  it('plays a message as long as it is', async () => {
    const sandbox = sandboxOfNow()
    sandbox.calls.incoming({ from: callee, to: own })
    sandbox.clock.advance('45s')
    const [message] = history(sandbox)
    const response = await call(sandbox, 'POST /sessions/voicemail/play', {
      json: { deviceId: 'e0', datadId: message?.id },
    })
    const { sessionId } = (await response.json()) as { sessionId: string }
    sandbox.clock.advance('2s')
    expect(sandbox.calls.get(sessionId).state().phase).toBe('talking')
    sandbox.clock.advance('10s')
    expect(sandbox.calls.list()).toEqual([])
    expect(history(sandbox)[0]).toMatchObject({ callId: sessionId, target: '50000', duration: 10 })
  })

  it('records a greeting, which the mailbox uses from then on', async () => {
    const sandbox = sandboxOfNow()
    const json = { deviceId: 'e0', targetId: 'v0', endpoint: '' }
    await call(sandbox, 'POST /sessions/voicemail/recording', { json })
    sandbox.clock.advance('17s')
    const [account] = sandbox.snapshot().accounts
    expect(account?.voicemails[0]?.greetings.filter(({ active }) => active)).toMatchObject([
      { alias: expect.stringContaining('Aufnahme') as string },
    ])
  })

  it.each([
    ['POST /sessions/voicemail/play', { deviceId: 'e0', datadId: '999999' }, 400],
    ['POST /sessions/voicemail/play', { deviceId: 'e9', datadId: '1' }, 403],
    ['POST /sessions/voicemail/recording', { deviceId: 'e0', targetId: 'v9' }, 400],
    ['POST /sessions/voicemail/recording', { deviceId: 'e9', targetId: 'v0' }, 403],
    ['POST /sessions/ivr/recording', { deviceId: 'e0', targetId: 'MAIN' }, 400],
    ['POST /sessions/ivr/recording', { deviceId: 'e9', targetId: 'h0' }, 403],
  ])('%s %j is refused with %i', async (operation, json, status) => {
    expect((await call(sandboxOfNow(), operation, { json })).status).toBe(status)
  })

  it('costs a call: 402 without credit', async () => {
    const sandbox = sandboxOfNow()
    sandbox.accounts.update('1000001', { balance: { amount: -1 } })
    const json = { deviceId: 'e0', targetId: 'v0' }
    expect((await call(sandbox, 'POST /sessions/voicemail/recording', { json })).status).toBe(402)
  })
})
