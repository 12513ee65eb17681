import { describe, expect, it } from 'vitest'
import { startOutgoing } from './outgoing-call.ts'
import { hearAll, testBed } from '../../../test/telephony-bed.ts'

const caller = '+492214710001'
const dana = '+493023125000'
const ben = '+493023125001'

describe('what an application learns', () => {
  it('an incoming call that is answered', async () => {
    const { calls, pushes, told, idle, account } = testBed()
    const call = calls.incoming({ from: caller, to: dana })
    expect(call.state().phase).toBe('asking')
    await call.ringing()
    await call.answer()
    await call.hangUp()
    await idle()
    expect(told()).toEqual([`newCall in ${dana}`, `answer ${dana}`, 'hangup normalClearing'])
    const [newCall, answer, hangup] = pushes
    const user = { name: 'Dana Sommer', userId: 'w0', fullUserId: '1000001w0' }
    expect(newCall).toEqual({
      target: { masterSipId: '1000001', url: 'https://app.example.com/in', phonelineId: '', log: true },
      event: {
        event: 'newCall',
        callId: call.id,
        origCallId: call.id,
        xcid: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
        direction: 'in',
        from: caller,
        to: dana,
        users: [user],
      },
    })
    expect(answer).toMatchObject({ target: { url: hearAll.onAnswer }, event: { callId: call.id, user } })
    expect(hangup).toMatchObject({ target: { url: hearAll.onHangup }, event: { answeringNumber: dana } })
    expect(call.id).toMatch(/^[0-9A-F]{76,140}$/)
    expect(account.calls).toEqual([])
  })

  it('nothing but the new call, unless its answer asks for more', async () => {
    const { calls, told, idle } = testBed(() => ({}))
    const call = calls.incoming({ from: caller, to: dana })
    await call.answer()
    await call.hangUp()
    await idle()
    expect(told()).toEqual([`newCall in ${dana}`])
  })

  it('a caller who gives up', async () => {
    const { calls, told, idle } = testBed()
    const call = calls.incoming({ from: caller, to: dana })
    await call.ringing()
    await call.hangUp()
    await idle()
    expect(told()).toEqual([`newCall in ${dana}`, 'hangup cancel'])
  })

  it('a user who declines a call', async () => {
    const { calls, told, idle } = testBed()
    const call = calls.incoming({ from: caller, to: dana })
    await call.hangUp({ by: 'callee' })
    await idle()
    expect(told()).toEqual([`newCall in ${dana}`, 'hangup noAnswer'])
  })

  it('a call that a mailbox takes', async () => {
    const { calls, told, pass } = testBed()
    calls.incoming({ from: caller, to: dana })
    await pass('29s')
    expect(told()).toEqual([`newCall in ${dana}`])
    await pass('1s')
    expect(told()).toEqual([`newCall in ${dana}`, `answer ${dana}`])
    await pass('15s')
    expect(told().at(-1)).toBe('hangup normalClearing')
  })

  it('a blind transfer that is taken', async () => {
    const { calls, pushes, told, idle } = testBed()
    const call = calls.incoming({ from: caller, to: dana })
    await call.answer()
    await call.transfer({ to: ben })
    await call.answer()
    await call.hangUp()
    await idle()
    expect(told()).toEqual([
      `newCall in ${dana}`,
      `answer ${dana}`,
      `newCall in ${ben}`,
      'hangup normalClearing',
      `answer ${ben}`,
      'hangup normalClearing',
    ])
    expect(pushes[2]?.event).toMatchObject({
      from: caller,
      diversion: dana,
      origCallId: call.id,
      callId: call.callId,
      users: [{ userId: 'w1' }],
    })
    expect(call.callId).not.toBe(call.id)
    expect(pushes[3]?.event).toMatchObject({ callId: call.id })
    expect(pushes[5]?.event).toMatchObject({ callId: call.callId, diversion: dana })
  })

  it('a blind transfer that nobody takes', async () => {
    const { calls, told, idle } = testBed()
    const call = calls.incoming({ from: caller, to: dana })
    await call.answer()
    await call.transfer({ to: 'p1' })
    await call.hangUp({ by: 'callee' })
    await idle()
    expect(told().slice(2)).toEqual([`newCall in ${ben}`, 'hangup normalClearing', 'hangup noAnswer'])
    expect((await call.ended()).cause).toBe('noAnswer')
  })

  it('an attended transfer', async () => {
    const { calls, told, idle } = testBed()
    const call = calls.incoming({ from: caller, to: dana })
    await call.answer()
    await call.transfer({ to: '11', attended: true })
    expect(call.state()).toMatchObject({ hold: true, phase: 'talking' })
    const asked = await calls.waitFor({ connectionId: 'p1' })
    await asked.answer()
    await call.hangUp({ by: 'callee' })
    expect(call.callId).toBe(asked.id)
    expect(call.state()).toMatchObject({ phase: 'talking', from: caller, answeredBy: 'e1' })
    await call.hangUp()
    await idle()
    expect(told()).toEqual([
      `newCall in ${dana}`,
      `answer ${dana}`,
      `newCall in ${ben}`,
      `answer ${ben}`,
      'hangup normalClearing',
      'hangup normalClearing',
    ])
  })

  it('an attended transfer that is not taken: the caller comes back', async () => {
    const { calls, told } = testBed()
    const call = calls.incoming({ from: caller, to: dana })
    await call.answer()
    await call.transfer({ to: ben, attended: true })
    const asked = await calls.waitFor({ connectionId: 'p1' })
    await asked.hangUp({ by: 'callee' })
    expect(told().slice(2)).toEqual([`newCall in ${ben}`, 'hangup noAnswer'])
    expect(call.state()).toMatchObject({ phase: 'talking', hold: false, callId: call.id })
  })

  it('a caller who hangs up while a colleague is asked', async () => {
    const { calls, account } = testBed()
    const call = calls.incoming({ from: caller, to: dana })
    await call.answer()
    await call.transfer({ to: ben, attended: true })
    await calls.waitFor({ connectionId: 'p1', phase: 'ringing' })
    await call.hangUp()
    expect((await call.ended()).callId).toBe(call.id)
    expect(account.calls).toEqual([])
    expect(account.history).toMatchObject([{ status: 'NOPICKUP' }, { status: 'PICKUP' }])
  })

  it('a call that is forwarded since the user is busy', async () => {
    const { calls, account, told, pushes, idle } = testBed()
    if (account.users[0]) account.users[0].profile.busyOnBusy = true
    account.phonelines[0]?.forwardings.push({ destination: 'p1', timeout: 20, active: true })
    await calls.incoming({ from: '+492214710002', to: dana }).answer()
    const call = calls.incoming({ from: caller, to: dana })
    await idle()
    await call.answer()
    await call.hangUp()
    await idle()
    const about = pushes.flatMap(({ event }, at) =>
      event.event !== 'dtmf' && event.from === caller ? [told()[at]] : [],
    )
    expect(about).toEqual([
      `newCall in ${dana}`,
      'hangup forwarded',
      `newCall in ${ben}`,
      `answer ${ben}`,
      'hangup normalClearing',
    ])
    expect(pushes.at(-1)?.event).toMatchObject({ diversion: dana, origCallId: call.id })
  })

  it('a group: one new call with all users, then the one who answers', async () => {
    const { calls, pushes, idle } = testBed()
    const call = calls.incoming({ from: caller, to: '+493023125010' })
    await call.answer({ device: 'e1' })
    await idle()
    expect(pushes.map(({ event }) => event)).toMatchObject([
      { event: 'newCall', users: [{ userId: 'w0' }, { userId: 'w1' }] },
      { event: 'answer', user: { name: 'Ben Winter', userId: 'w1', fullUserId: '1000001w1' } },
    ])
  })

  it('click to dial', async () => {
    const { kernel, account, pushes, told, pass, calls } = testBed()
    const { call } = startOutgoing(kernel, account, {
      from: dana,
      to: caller,
      connectionId: 'p0',
      userId: 'w0',
      devices: account.devices.slice(0, 1),
    })
    await pass('1s')
    expect(told()).toEqual([])
    await pass('1s')
    expect(told()).toEqual([`newCall out ${caller}`])
    await pass('5s')
    await calls.get(call.callId).hangUp({ by: 'callee' })
    expect(told()).toEqual([`newCall out ${caller}`, `answer ${caller}`, 'hangup normalClearing'])
    expect(pushes[0]).toMatchObject({
      target: { url: 'https://app.example.com/out' },
      event: { from: dana, users: [{ userId: 'w0' }] },
    })
    expect(pushes[1]?.event).not.toHaveProperty('user')
  })

  it('click to dial from a number of the account: another new call, with the same first id', async () => {
    const { kernel, account, pushes, told, pass } = testBed()
    startOutgoing(kernel, account, {
      from: dana,
      to: caller,
      connectionId: 'p0',
      userId: 'w0',
      devices: [],
      callerNumber: dana,
    })
    await pass('2s')
    await pass('5s')
    expect(told()).toEqual([
      `newCall in ${dana}`,
      `answer ${dana}`,
      `newCall out ${caller}`,
      `answer ${caller}`,
    ])
    const [first, , second] = pushes.map(({ event }) => event)
    expect(second).toMatchObject({ origCallId: (first as { origCallId: string }).origCallId })
    expect(second?.callId).not.toBe(first?.callId)
  })
})
