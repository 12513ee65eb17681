import { describe, expect, it } from 'vitest'
import type { PushAction, PushAnswer } from './push-answer.ts'
import { startOutgoing } from './outgoing-call.ts'
import { hearAll, testBed } from '../../../test/telephony-bed.ts'

const caller = '+492214710001'
const dana = '+493023125000'
const menu = { kind: 'gather', onData: 'https://app.example.com/keys', maxDigits: 1, timeout: 2000 } as const

/** An application that gives these answers to new calls and digits, one after the other, then none. */
function answers(...actions: (PushAction | undefined)[]) {
  const left = [...actions]
  return testBed(({ event }) => {
    const action = event === 'newCall' || event === 'dtmf' ? left.shift() : undefined
    return { ...hearAll, ...(action && { action }) }
  })
}

describe('an answer to a new call', () => {
  it.each([
    ['reject', { kind: 'reject', reason: 'rejected' }, 'noAnswer'],
    ['reject as busy', { kind: 'reject', reason: 'busy' }, 'busy'],
    ['hang up', { kind: 'hangup' }, 'cancel'],
  ] as const)('to %s ends it before anything rings', async (_what, action, cause) => {
    const { calls, told } = answers(action)
    expect((await calls.incoming({ from: caller, to: dana }).ended()).cause).toBe(cause)
    expect(told()).toEqual([`newCall in ${dana}`, `hangup ${cause}`])
  })

  it('to dial numbers rings them together, and the first to pick up talks', async () => {
    const numbers = ['+492214710002', '+492214710991']
    const { calls, pushes, idle, pass } = answers({ kind: 'dial', numbers, anonymous: false })
    const call = calls.incoming({ from: caller, to: dana })
    await call.ringing()
    expect(call.state().telephones).toMatchObject([
      { number: caller },
      ...numbers.map((number) => ({ number })),
    ])
    await pass('5s')
    expect(call.state()).toMatchObject({ phase: 'talking', answeredBy: '+492214710002' })
    await idle()
    expect(pushes.at(-1)?.event).toMatchObject({ event: 'answer', answeringNumber: '+492214710002' })
  })

  it('to dial a number of the sandbox rings there, with the number that is to be shown', async () => {
    const action: PushAction = { kind: 'dial', numbers: ['+498999998000'], anonymous: false, callerId: dana }
    const { calls, other } = answers(action)
    const call = calls.incoming({ from: caller, to: dana })
    await call.ringing()
    expect(other.calls).toMatchObject([{ from: dana, to: '+498999998000', phase: 'ringing' }])
    expect(other.calls[0]?.origCallId).toBe(other.calls[0]?.callId)
    await call.answer()
    expect(call.state().phase).toBe('talking')
    expect(other.calls).toMatchObject([{ phase: 'talking', answeredBy: 'e0' }])
    await call.hangUp()
    expect(other.calls).toEqual([])
    expect(other.history[0]).toMatchObject({ source: dana, status: 'PICKUP' })
  })

  it('to take the mailbox skips the telephones', async () => {
    const { calls, idle } = answers({ kind: 'voicemail' })
    const call = calls.incoming({ from: caller, to: dana })
    await idle()
    expect(call.state()).toMatchObject({ phase: 'voicemail', answeredBy: 'v0' })
  })

  it('to take a mailbox that is not there changes nothing', async () => {
    const { calls, account } = answers({ kind: 'voicemail' })
    account.voicemails = []
    await calls.incoming({ from: caller, to: dana }).ringing()
  })

  it('to play a sound delays the ringing', async () => {
    const url = 'https://app.example.com/hello.wav'
    const { calls, pass } = answers({ kind: 'play', url })
    const call = calls.incoming({ from: caller, to: dana })
    await pass(0)
    expect(call.state()).toMatchObject({ phase: 'announcing', sounds: [url] })
    await expect(call.answer()).rejects.toThrow('a sound is playing (move the clock to end it)')
    await pass('3s')
    expect(call.state().phase).toBe('ringing')
  })

  it('that names another caller id or number for an outgoing call is obeyed', async () => {
    const { kernel, account, pass, calls } = answers({
      kind: 'dial',
      numbers: ['+498999998000'],
      anonymous: true,
    })
    const devices = account.devices.slice(0, 1)
    const start = { from: dana, to: caller, connectionId: 'p0', userId: 'w0', devices }
    const { call } = startOutgoing(kernel, account, start)
    await pass('2s')
    expect(await calls.waitFor({ to: '+498999998000' }).then((found) => found.state())).toMatchObject({
      from: 'anonymous',
    })
    expect(call.to).toBe(caller)
  })

  it('comes too late after 10 seconds of the clock', async () => {
    let answer: (answer: PushAnswer) => void = () => undefined
    const { calls, clock, told, idle } = testBed(
      ({ event }) => new Promise((resolve) => (event === 'newCall' ? (answer = resolve) : resolve({}))),
    )
    const call = calls.incoming({ from: caller, to: dana })
    clock.advance('9999ms')
    expect(call.state().phase).toBe('asking')
    clock.advance('1ms')
    expect(call.state().phase).toBe('ringing')
    answer({ ...hearAll, action: { kind: 'hangup' } })
    await idle()
    expect(call.state().phase).toBe('ringing')
    await call.hangUp()
    expect(told()).toEqual([`newCall in ${dana}`])
  })
})

describe('a menu', () => {
  it('tells which key was pressed; the answer is what happens next', async () => {
    const { calls, told, idle } = answers(menu, undefined)
    const call = calls.incoming({ from: caller, to: dana })
    await call.dtmf('1')
    await call.answer()
    await idle()
    expect(told()).toEqual([`newCall in ${dana}`, 'dtmf 1', `answer ${dana}`])
  })

  it('can lead to another menu: keys go to one after the other', async () => {
    const { calls, told } = answers(menu, { ...menu, maxDigits: 2 }, { kind: 'hangup' })
    const call = calls.incoming({ from: caller, to: dana })
    await call.dtmf('1#0')
    expect((await call.ended()).cause).toBe('cancel')
    expect(told()).toEqual([`newCall in ${dana}`, 'dtmf 1', 'dtmf #0', 'hangup cancel'])
  })

  it('waits so long, and tells of fewer keys or none', async () => {
    const { calls, told, pass } = answers({ ...menu, maxDigits: 3 }, menu)
    const call = calls.incoming({ from: caller, to: dana })
    await call.dtmf('07')
    await pass('2s')
    expect(told()).toEqual([`newCall in ${dana}`, 'dtmf 07'])
    await pass('2s')
    expect(told().at(-1)).toBe('dtmf nothing')
    expect(call.state().phase).toBe('ringing')
  })

  it('lets its time run after the sound, which the first key stops', async () => {
    const withSound = { ...menu, maxDigits: 2, playUrl: 'https://app.example.com/menu.wav' }
    const { calls, told, pass } = answers(withSound)
    calls.incoming({ from: caller, to: dana })
    await pass('4999ms')
    expect(told()).toHaveLength(1)
    await pass('1ms')
    expect(told()).toHaveLength(2)

    const second = answers(withSound)
    const call = second.calls.incoming({ from: caller, to: dana })
    await call.dtmf('1')
    await second.pass('1999ms')
    expect(second.told()).toHaveLength(1)
    await second.pass('1ms')
    expect(second.told().at(-1)).toBe('dtmf 1')
  })

  it('receives -1 when the caller hangs up', async () => {
    const { calls, told, idle } = answers(menu)
    const call = calls.incoming({ from: caller, to: dana })
    await idle()
    await call.hangUp()
    await idle()
    expect(told()).toEqual([`newCall in ${dana}`, 'dtmf -1', 'hangup cancel'])
  })
})

describe('who receives pushes', () => {
  it('nobody, without a URL', async () => {
    const { calls, account, pushes } = testBed()
    account.webhooks.incomingUrl = ''
    await calls.incoming({ from: caller, to: dana }).ringing()
    expect(pushes).toEqual([])
  })

  it.each([
    [['p0'], 1],
    [['p1', 'g0'], 0],
    [[], 0],
    [null, 1],
  ])('the account, for the whitelist %j', async (whitelist, count) => {
    const { calls, account, pushes } = testBed()
    account.webhooks.whitelist = whitelist
    await calls.incoming({ from: caller, to: dana }).ringing()
    expect(pushes).toHaveLength(count)
  })

  it('a phone line with its own setting, whatever the whitelist says', async () => {
    const { calls, account, pushes, idle } = testBed()
    account.webhooks.whitelist = []
    const own = { incomingActive: true, incomingUrl: 'https://line.example.com/in', log: true }
    Object.assign(account.phonelines[0]?.webhooks ?? {}, own)
    const call = calls.incoming({ from: caller, to: dana })
    await call.answer()
    await idle()
    expect(pushes.map(({ target }) => target)).toMatchObject([
      { url: 'https://line.example.com/in', phonelineId: 'p0', log: true },
      { url: hearAll.onAnswer, phonelineId: 'p0', log: true },
    ])
  })
})
