import { describe, expect, it, vi } from 'vitest'
import { handlerOf, urlIn } from '../../test/handler-of.ts'
import { newCall } from '../../test/signed-push.ts'
import { gather, hangup, memoryStore, type CallPush, type CallRecorder } from '../index.ts'

describe('live calls', () => {
  const recorder = (record: CallRecorder['record'], shared = false): CallRecorder => ({
    store: { ...memoryStore(), shared },
    record,
  })

  it('take each push into account at the same time as the handler, but digits', async () => {
    const seen: unknown[] = []
    const live = recorder(async ({ event, callId }, account) => void seen.push([event, callId, account]))
    const { post } = handlerOf(
      {
        newCall() {
          seen.push('handler')
          return gather()
        },
        dtmf: () => undefined,
      },
      { live },
    )
    const xml = await (await post(newCall)).text()
    await post({ event: 'dtmf', callId: 'call-1', dtmf: '1' }, urlIn(xml, 'onData'))
    const ended = { ...newCall, event: 'hangup', cause: 'normalClearing', 'fullUserId[]': undefined }
    await post({ ...ended }, urlIn(xml, 'onHangup'))
    await post({ ...newCall, event: 'answer', fullUserId: '1000001w0' }, urlIn(xml, 'onAnswer'))
    expect(seen).toEqual([
      ['newCall', 'call-1', '1000001'],
      'handler',
      ['hangup', 'call-1', '1000001'],
      ['answer', 'call-1', '1000001'],
    ])
  })

  it('hear that the caller of a menu hung up from its digits, since the hang-up itself may be missing', async () => {
    const seen: CallPush[] = []
    const live = recorder(async (push) => void seen.push(push))
    const { post } = handlerOf({ newCall: () => gather(), dtmf: () => undefined }, { live })
    const xml = await (await post(newCall)).text()
    await post({ event: 'dtmf', callId: 'call-1', dtmf: '-1' }, urlIn(xml, 'onData'))
    expect(seen).toMatchObject([
      { event: 'newCall' },
      {
        event: 'hangup',
        callId: 'call-1',
        direction: 'in',
        from: '+492214710001',
        to: '+493023125000',
        cause: 'cancel',
      },
    ])
  })

  it('that fail are reported, and the call is answered all the same', async () => {
    const failures: CallRecorder['record'][] = [
      () => Promise.reject(new Error('down')),
      () => {
        throw new Error('down')
      },
    ]
    for (const record of failures) {
      const { post, problems } = handlerOf({ newCall: () => hangup() }, { live: recorder(record) })
      expect(await (await post(newCall)).text()).toContain('<Hangup/>')
      expect(problems).toMatchObject([{ code: 'live_failed', event: 'newCall', callId: 'call-1' }])
    }
  })

  it('that take long hold an answer up for two seconds at most', async () => {
    let timeUp = () => {}
    const { post, problems } = handlerOf(
      {
        newCall: () => {
          setImmediate(() => timeUp())
          return hangup()
        },
      },
      {
        live: recorder(() => new Promise(() => undefined)),
        platform: {
          startTimer(milliseconds, done) {
            if (milliseconds === 2000) timeUp = done
            return () => undefined
          },
        },
      },
    )
    expect(await (await post(newCall)).text()).toContain('<Hangup/>')
    expect(problems).toMatchObject([{ code: 'live_failed' }])
  })

  it('do not hear of accounts that are not ours, even if only who picks up tells the account', async () => {
    const record = vi.fn<CallRecorder['record']>(async () => undefined)
    const { post, refused } = handlerOf(
      {},
      { live: recorder(record), accounts: (account) => account !== '1000001' },
    )
    const xml = await (await post({ ...newCall, 'fullUserId[]': undefined })).text()
    const answer = await post(
      { ...newCall, event: 'answer', fullUserId: '1000001w0' },
      urlIn(xml, 'onAnswer'),
    )
    expect(answer.status).toBe(403)
    expect(refused).toMatchObject([{ code: 'foreign_account' }])
    expect(record).toHaveBeenCalledTimes(1)
    expect(record).toHaveBeenCalledWith(expect.anything(), undefined)
  })

  it('share their store with the handler, so that with several instances it needs keys', async () => {
    const live = recorder(async () => undefined)
    const newCallHandler = vi.fn()
    const [one, two] = [
      handlerOf({ newCall: newCallHandler }, { live }),
      handlerOf({ newCall: newCallHandler }, { live }),
    ]
    await one.post(newCall)
    await two.post(newCall)
    expect(newCallHandler).toHaveBeenCalledOnce()
    expect(() => handlerOf({}, { live: recorder(async () => undefined, true) })).toThrow('stateKeys')
  })
})
