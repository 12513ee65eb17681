import { describe, expect, it } from 'vitest'
import type { RegisterDevice } from '../state/extensions.ts'
import type { AccountState } from '../state/state.ts'
import { testBed } from '../../../test/telephony-bed.ts'

const caller = '+492214710001'
const dana = '+493023125000'
const ben = '+493023125001'

/** Without an application that listens. */
function quiet() {
  const bed = testBed()
  bed.account.webhooks.incomingUrl = ''
  bed.account.webhooks.outgoingUrl = ''
  const line = bed.account.phonelines[0]
  const desk = bed.account.devices[0] as RegisterDevice
  if (!line) throw new Error('The seed has a phone line.')
  return { ...bed, line, desk }
}

const ringing = (account: AccountState) =>
  account.calls.flatMap(({ legs }) =>
    legs.flatMap(({ state, deviceId, number }) => (state === 'ringing' ? [deviceId ?? number] : [])),
  )

describe('a number', () => {
  it('rings the devices of its phone line that are online', () => {
    const { calls, account } = quiet()
    expect(calls.incoming({ from: caller, to: dana }).state()).toMatchObject({
      phase: 'ringing',
      connectionId: 'p0',
      userIds: ['w0'],
    })
    expect(ringing(account)).toEqual(['e0'])
  })

  it('rings one device, when it leads to that', () => {
    const { calls, account } = quiet()
    calls.incoming({ from: caller, to: '+491713920001' })
    expect(ringing(account)).toEqual(['y0'])
  })

  it('rings the devices of a group together; the first to answer stops the others', async () => {
    const { calls, account } = quiet()
    const call = calls.incoming({ from: caller, to: '+493023125010' })
    expect(ringing(account)).toEqual(['e0', 'e1'])
    await call.answer({ device: 'e1' })
    expect(ringing(account)).toEqual([])
    expect(call.state()).toMatchObject({ phase: 'talking', answeredBy: 'e1' })
  })

  it('that leads nowhere does not exist for callers', async () => {
    const { calls, account } = quiet()
    const call = calls.incoming({ from: caller, to: '+493023125005' })
    expect(await call.ended()).toMatchObject({ cause: 'notFound' })
    expect(account.history).toMatchObject([{ direction: 'MISSED_INCOMING', callStatus: 'FAILURE' }])
  })
})

describe('an unwanted caller', () => {
  it.each([
    ['a number', { phoneNumber: caller, isBlock: false }],
    ['all numbers that begin so', { phoneNumber: '+49221', isBlock: true }],
  ])('is rejected by a blacklist of %s, before any push', async (_what, entry) => {
    const { calls, account, told } = testBed()
    account.blacklist = [entry]
    expect(await calls.incoming({ from: caller, to: dana }).ended()).toMatchObject({ cause: 'noAnswer' })
    expect(told()).toEqual([])
    expect(account.history).toMatchObject([{ status: 'NOPICKUP', callStatus: 'REJECTED' }])
  })

  it('is let through when only the beginning is the same and no block is meant', () => {
    const { calls, account } = quiet()
    account.blacklist = [{ phoneNumber: '+49221', isBlock: false }]
    expect(calls.incoming({ from: caller, to: dana }).state().phase).toBe('ringing')
  })

  it('is rejected when anonymous calls are not allowed', async () => {
    const { calls, line, told } = quiet()
    line.blockAnonymous = { enabled: true, target: 'REJECT' }
    expect((await calls.incoming({ from: 'anonymous', to: dana }).ended()).cause).toBe('noAnswer')
    expect(calls.incoming({ from: caller, to: dana }).state().phase).toBe('ringing')
    expect(told()).toEqual([])
  })

  it('speaks to the mailbox when anonymous calls go there', () => {
    const { calls, line } = quiet()
    line.blockAnonymous = { enabled: true, target: 'VOICEMAIL' }
    expect(calls.incoming({ from: 'anonymous', to: dana }).state()).toMatchObject({
      phase: 'voicemail',
      answeredBy: 'v0',
    })
  })
})

describe('a phone line where nothing rings', () => {
  it('is busy when its user talks and wants no second call', async () => {
    const { calls, account } = quiet()
    if (account.users[0]) account.users[0].profile.busyOnBusy = true
    await calls.incoming({ from: '+492214710002', to: dana }).answer()
    expect((await calls.incoming({ from: caller, to: dana }).ended()).cause).toBe('busy')
    expect(account.history).toMatchObject([{ status: 'BUSY', callStatus: 'BUSY_ON_BUSY' }])
  })

  it('rings on when its user talks and takes a second call', async () => {
    const { calls, account } = quiet()
    await calls.incoming({ from: '+492214710002', to: dana }).answer()
    calls.incoming({ from: caller, to: dana })
    expect(ringing(account)).toEqual(['e0'])
  })

  it('lets the mailbox take it at once when nobody wants to be disturbed', () => {
    const { calls, desk } = quiet()
    desk.dnd = true
    expect(calls.incoming({ from: caller, to: dana }).state().phase).toBe('voicemail')
  })

  it.each([
    ['nobody wants to be disturbed', { dnd: true }, 'noAnswer', 'REJECTED_DND'],
    ['no device is registered', { online: false }, 'notFound', 'FAILURE'],
  ])('without a mailbox ends the call when %s', async (_why, change, cause, callStatus) => {
    const { calls, line, desk, account } = quiet()
    line.voicemailIds = []
    Object.assign(desk, change)
    expect((await calls.incoming({ from: caller, to: dana }).ended()).cause).toBe(cause)
    expect(account.history).toMatchObject([{ callStatus }])
  })
})

describe('forwardings', () => {
  it('take a call at once when their time is 0', () => {
    const { calls, line } = quiet()
    line.forwardings = [{ destination: 'p1', timeout: 0, active: true }]
    const call = calls.incoming({ from: caller, to: dana })
    expect(call.state()).toMatchObject({ phase: 'ringing', connectionId: 'p1', to: ben, diversion: dana })
  })

  it('are left out when they are not active', () => {
    const { calls, line } = quiet()
    line.forwardings = [{ destination: 'p1', timeout: 0, active: false }]
    expect(calls.incoming({ from: caller, to: dana }).state().connectionId).toBe('p0')
  })

  it('come one after the other, and the mailbox at its time', async () => {
    const { calls, line, pass } = quiet()
    calls.manual()
    line.forwardings = [
      { destination: '+492214710003', timeout: 20, active: true },
      { destination: '+492214710002', timeout: 10, active: true },
    ]
    const call = calls.incoming({ from: caller, to: dana })
    const reached: string[] = []
    for (const seconds of ['9s', '1s', '10s', '10s']) {
      await pass(seconds)
      reached.push(call.state().answeredBy ?? call.state().to)
    }
    expect(reached).toEqual([dana, '+492214710002', '+492214710003', 'v0'])
  })

  it('to a number outside are picked up there and cost money', async () => {
    const { calls, line, account, pass } = quiet()
    line.forwardings = [{ destination: '+492214710002', timeout: 10, active: true }]
    const before = account.balance.amount
    const call = calls.incoming({ from: caller, to: dana })
    await pass('15s')
    expect(call.state().phase).toBe('talking')
    await pass('61s')
    await call.hangUp()
    expect(before - account.balance.amount).toBe(300)
    expect(account.history).toMatchObject([
      { status: 'PICKUP', duration: 61, responder: '+492214710002' },
      { status: 'FORWARD', endpoints: [{}, { type: 'FORWARDED' }] },
    ])
  })

  it('that lead round and round end', async () => {
    const { calls, account } = quiet()
    for (const [at, destination] of ['p1', 'p0'].entries())
      account.phonelines[at]?.forwardings.push({ destination, timeout: 0, active: true })
    expect((await calls.incoming({ from: caller, to: dana }).ended()).cause).toBe('congestion')
  })
})

describe('telephones elsewhere', () => {
  it('ring with the others: parallel forwardings and external devices', async () => {
    const { calls, line, account, pass } = quiet()
    line.deviceIds.push('x0')
    line.parallelForwardings = [
      { id: '1', alias: 'Werkstatt', destination: '+492214710003', active: true },
      { id: '2', alias: 'Lager', destination: '+492214710004', active: false },
    ]
    const call = calls.incoming({ from: caller, to: dana })
    await pass('20s')
    expect(ringing(account)).toEqual(['e0', 'x0', '+492214710003'])
    await call.answer({ device: 'x0' })
    expect(call.state().answeredBy).toBe('x0')
  })
})

describe('a mailbox', () => {
  it('keeps the message: sound and text', async () => {
    const { calls, account, pass } = quiet()
    account.contacts = []
    calls.incoming({ from: caller, to: dana })
    await pass('45s')
    const [entry] = account.history
    expect(entry).toMatchObject({
      type: 'VOICEMAIL',
      direction: 'INCOMING',
      source: caller,
      target: dana,
      duration: 10,
      connectionIds: ['p0'],
      endpoints: [{ type: 'ROUTED', endpoint: { extension: 'v0', type: 'VOICEMAIL' } }],
      transcription: `Hallo, hier ist ${caller}. Bitte rufen Sie zurück.`,
    })
    const file = account.files.find(({ id }) => entry?.recordingUrl?.endsWith(`/download/${id}`))
    expect(file?.content).toEqual({ kind: 'tone', seconds: 10, hertz: 440 })
  })

  it('writes no text when that is off', async () => {
    const { calls, account, pass } = quiet()
    calls.incoming({ from: caller, to: ben })
    await pass('45s')
    expect(account.history).toMatchObject([{ type: 'VOICEMAIL', transcription: '' }])
  })

  it('has no message from those who hang up during the greeting', async () => {
    const { calls, account, pass } = quiet()
    const call = calls.incoming({ from: caller, to: dana })
    await pass('33s')
    await call.hangUp()
    expect(account.history).toMatchObject([
      { type: 'CALL', direction: 'MISSED_INCOMING', callStatus: 'VOICEMAIL_NO_MESSAGE' },
    ])
  })

  it('is not there when it is off: the caller gives up some time', async () => {
    const { calls, account, pass } = quiet()
    for (const box of account.voicemails) box.active = false
    const call = calls.incoming({ from: caller, to: dana })
    await pass('119s')
    expect(call.state().phase).toBe('ringing')
    await pass('1s')
    expect((await call.ended()).cause).toBe('cancel')
  })
})

describe('the history', () => {
  it('gets an entry with everything about a call that was answered', async () => {
    const { calls, account, pass } = quiet()
    const call = calls.incoming({ from: caller, to: dana })
    await call.answer()
    await call.record(true)
    await pass('42s')
    await call.hangUp()
    const { historyId } = await call.ended()
    expect(account.history).toEqual([
      {
        id: historyId,
        type: 'CALL',
        source: caller,
        target: dana,
        sourceAlias: '',
        targetAlias: 'Anschluss Dana',
        created: '2026-01-05T09:00:00Z',
        lastModified: '2026-01-05T09:00:42Z',
        direction: 'INCOMING',
        incoming: true,
        status: 'PICKUP',
        callStatus: 'SUCCESS',
        callId: call.id,
        connectionIds: ['p0'],
        read: false,
        archived: false,
        starred: false,
        note: '',
        labels: [],
        duration: 42,
        responder: 'e0',
        responderAlias: 'Tischtelefon Dana',
        recordingUrl: expect.stringContaining('http://localhost:3001/download/') as string,
        recordings: [{ id: '1', url: account.history[0]?.recordingUrl }],
        endpoints: [
          { type: 'ROUTED', endpoint: { extension: 'e0', type: 'REGISTER' } },
          { type: 'PICKUP', endpoint: { extension: 'e0', type: 'REGISTER' } },
        ],
      },
    ])
  })

  it('has no recording unless somebody asked for one, or the device records all', async () => {
    const { calls, account } = quiet()
    for (const activeFor of [[], ['e0']]) {
      account.autoRecording.activeFor = activeFor
      const call = calls.incoming({ from: caller, to: dana })
      await call.answer()
      await call.hangUp()
      expect(account.history[0]?.recordings).toHaveLength(activeFor.length)
    }
  })
})
