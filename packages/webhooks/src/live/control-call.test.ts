import { describe, expect, it, onTestFinished } from 'vitest'
import { liveBed } from '../../test/live-bed.ts'
import { reject, type CallControl, type CallHandlers, type LiveCall } from '../index.ts'

const caller = '+492214710001'
const account = '1000001'
const dana = '1000001w0'
const ben = '1000001w1'

/** A sandbox, a program that watches its calls, and control of them as somebody. */
async function bed(options: Parameters<typeof liveBed>[0] = {}) {
  const found = await liveBed(options)
  onTestFinished(() => found.close())
  const [instance] = found.instances
  if (!instance) throw new Error('There is no instance.')
  const { live } = instance
  const only = async (): Promise<LiveCall> => {
    await found.arrive()
    const [call] = await live.list({ account })
    if (!call) throw new Error('There is no call.')
    return call
  }
  return {
    ...found,
    live,
    only,
    as: async (fullUserId: string): Promise<CallControl> =>
      live.control(await only(), { fullUserId, sipgate: found.clientOf(fullUserId) }),
    /** What was asked of sipgate. */
    asked: () =>
      found.sandbox
        .requests()
        .filter(({ operation }) => operation?.includes('/calls/'))
        .map(({ operation, status }) => `${status} ${operation ?? ''}`),
  }
}

const incoming = async (found: Awaited<ReturnType<typeof bed>>, to = '+493023125000') => {
  const call = found.sandbox.calls.incoming({ from: caller, to })
  await call.ringing()
  return call
}

describe('somebody in a call', () => {
  it('mutes, holds, records, sends digits, plays a sound and hangs up', async () => {
    const found = await bed()
    const call = await incoming(found)
    await call.answer()
    const control = await found.as(dana)
    await control.mute(true)
    await control.hold(true)
    expect(call.state()).toMatchObject({ muted: true, hold: true })
    await control.mute(false)
    await control.hold(false)
    await control.record(true, { announcement: true })
    expect(call.state()).toMatchObject({ muted: false, hold: false, recording: true })
    await control.record(false)
    await control.sendDigits('12#')
    await control.announce('https://crm.example/hello.wav')
    expect(call.state()).toMatchObject({
      recording: false,
      digits: '12#',
      sounds: ['https://crm.example/hello.wav'],
    })
    await control.hangUp()
    expect((await call.ended()).cause).toBe('normalClearing')
    expect(found.asked().every((asked) => asked.startsWith('204'))).toBe(true)
  })

  it('declines a call that rings, and can do nothing else with it', async () => {
    const found = await bed()
    const call = await incoming(found)
    const control = await found.as(dana)
    await expect(control.mute(true)).rejects.toMatchObject({ code: 'call_over' })
    expect(found.asked()).toEqual([])
    await control.hangUp()
    expect((await call.ended()).cause).toBe('noAnswer')
  })

  it('passes it on at once, and then it is the other one’s', async () => {
    const found = await bed()
    const call = await incoming(found)
    await call.answer()
    const danas = await found.as(dana)
    await danas.transfer('+493023125001')
    await call.answer()
    await found.arrive()
    await expect(danas.hangUp()).rejects.toMatchObject({ code: 'control_refused' })
    await (await found.as(ben)).hold(true)
    expect(call.state()).toMatchObject({ hold: true, answeredBy: 'e1' })
    expect(await found.only()).toMatchObject({
      id: call.id,
      legs: [{ state: 'ended' }, { callId: call.callId }],
    })
  })

  it('asks a colleague first, each of them on their own leg', async () => {
    const found = await bed()
    const call = await incoming(found)
    await call.answer()
    const danas = await found.as(dana)
    await danas.transfer('+493023125001', { attended: true })
    const asked = await found.sandbox.calls.waitFor({ connectionId: 'p1', phase: 'ringing' })
    await asked.answer()
    await (await found.as(ben)).mute(true)
    expect([call.state().muted, asked.state().muted]).toEqual([false, true])
    await danas.mute(true)
    expect(call.state().muted).toBe(true)
    await danas.hangUp()
    expect(call.callId).toBe(asked.callId)
  })

  it('controls what is called by click-to-dial', async () => {
    const found = await bed()
    found.sandbox.calls.manual()
    await found.clientOf(dana).calls.start({ caller: '+493023125000', deviceId: 'e0', callee: caller })
    const own = await found.sandbox.calls.waitFor({ direction: 'in' })
    await own.answer()
    const out = await found.sandbox.calls.waitFor({ direction: 'out', phase: 'ringing' })
    await out.answer()
    const control = await found.as(dana)
    await control.hold(true)
    expect([own.state().hold, out.state().hold]).toEqual([false, true])
    await control.hangUp()
    await out.ended()
    expect(await found.only().catch(() => 'over')).toBe('over')
  })
})

describe('control is refused', () => {
  it('to colleagues who are not in the call, and to those of a group who did not pick up', async () => {
    const found = await bed()
    const call = await incoming(found, '+493023125010')
    await call.answer({ device: 'e1' })
    await expect((await found.as(dana)).hangUp()).rejects.toMatchObject({
      code: 'control_refused',
      message: expect.not.stringContaining(dana) as string,
    })
    await (await found.as(ben)).hold(true)
    expect(found.asked()).toHaveLength(1)
  })

  it('to another account, whatever the program allows', async () => {
    const found = await bed({ options: { mayControl: () => true } })
    const call = await incoming(found)
    await call.answer()
    for (const stranger of ['1000002w0', 'w0', '', '10000010w0'])
      await expect(
        found.live
          .control(await found.only(), { fullUserId: stranger, sipgate: found.clientOf(dana) })
          .hangUp(),
      ).rejects.toMatchObject({ code: 'control_refused' })
    // Ids of calls are known in their account only.
    const elsewhere = found.live.control(
      { account: '1000002', id: call.id },
      { fullUserId: '1000002w0', sipgate: found.clientOf(dana) },
    )
    await expect(elsewhere.hangUp()).rejects.toMatchObject({ code: 'call_over' })
    expect(found.asked()).toEqual([])
  })

  it('unless the program lets a supervisor: who talks comes first', async () => {
    const found = await bed({
      options: { mayControl: async (call, user) => user === dana && call.state !== 'ended' },
    })
    const call = await incoming(found, '+493023125001')
    await call.answer()
    await (await found.as(dana)).hangUp()
    expect((await call.ended()).cause).toBe('normalClearing')
    await found.arrive()
    await incoming(found, '+493023125001')
    await expect((await found.as(ben)).hangUp()).rejects.toMatchObject({ code: 'control_refused' })
  })

  it('no more to who passed the call on, if the program lets them: then the leg is the other one’s', async () => {
    const found = await bed({ options: { mayControl: () => true } })
    const call = await incoming(found)
    await call.answer()
    const danas = await found.as(dana)
    await danas.transfer('+493023125001')
    await call.answer()
    await found.arrive()
    await danas.hold(true)
    expect(call.state()).toMatchObject({ hold: true, answeredBy: 'e1' })
  })

  it('of a call that has ended', async () => {
    const found = await bed()
    const call = await incoming(found)
    const control = await found.as(dana)
    await call.hangUp()
    await found.arrive()
    await expect(control.hangUp()).rejects.toMatchObject({
      code: 'call_over',
      message: expect.stringContaining('ended') as string,
    })
  })
})

describe('the call handler with live calls', () => {
  it.each<[string, CallHandlers]>([
    ['without handlers', {}],
    ['whose handler fails', { newCall: () => Promise.reject(new Error('down')) }],
  ])('hears of answers and hang-ups, %s', async (_what, handlers) => {
    const found = await bed({ handlers })
    const call = await incoming(found)
    expect(await found.only()).toMatchObject({ id: call.id, state: 'ringing', from: caller })
    await call.answer()
    expect(await found.only()).toMatchObject({
      state: 'talking',
      legs: [{ answeredBy: { fullUserId: dana } }],
    })
    await call.hangUp()
    await found.arrive()
    expect(await found.live.get(account, call.id)).toMatchObject({ state: 'ended', cause: 'normalClearing' })
  })

  it('knows of a call before its answer is out', async () => {
    const found = await bed({ handlers: { newCall: () => reject('busy') } })
    const call = found.sandbox.calls.incoming({ from: caller, to: '+493023125000' })
    await call.ended()
    await found.arrive()
    expect(await found.live.get(account, call.id)).toMatchObject({ state: 'ended', cause: 'busy' })
  })
})
