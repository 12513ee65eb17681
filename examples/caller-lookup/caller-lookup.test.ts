import { startSandbox, type RunningSandbox } from '@sipgate-kit/sandbox'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startApplication, type Application } from '../call-tests/application.ts'
import { callerLookup, type Caller } from './caller-lookup.ts'
import { openCrm, type Crm } from './crm.ts'

const to = '+493023125000'

let sandbox: RunningSandbox
let application: Application
let crm: Crm
let shown: Caller[]

beforeEach(async () => {
  sandbox = await startSandbox()
  crm = openCrm(':memory:')
  crm.save('1000001', '+492214710001', { name: 'Frau Wagner', note: 'Offer 4711', blocked: false })
  crm.save('1000001', '+492214710002', { name: 'Herr Lauter', note: '', blocked: true })
  crm.save('1000002', '+492214710003', { name: 'Frau Kaya', note: 'Of another company', blocked: true })
  shown = []
  application = await startApplication(
    sandbox,
    callerLookup(crm, (caller) => shown.push(caller)),
  )
})
afterEach(async () => {
  await application.close()
  await sandbox.close()
  crm.close()
})

describe('who calls', () => {
  it('is shown to those whose telephones ring', async () => {
    await sandbox.calls.incoming({ from: '+492214710001', to }).ringing()
    expect(shown).toEqual([
      {
        account: '1000001',
        users: ['Dana Sommer'],
        from: '+492214710001',
        name: 'Frau Wagner',
        note: 'Offer 4711',
      },
    ])
  })

  it('is unknown if nobody has written them down, or they hide their number', async () => {
    await sandbox.calls.incoming({ from: '+492214710009', to }).ringing()
    await sandbox.calls.incoming({ from: 'anonymous', to }).ringing()
    expect(shown).toMatchObject([{ name: 'unknown' }, { from: 'anonymous', name: 'unknown' }])
  })

  it('is rejected if they are blocked', async () => {
    expect((await sandbox.calls.incoming({ from: '+492214710002', to }).ended()).cause).toBe('busy')
    expect(shown).toEqual([])
  })

  it('is not what another company knows about them', async () => {
    await sandbox.calls.incoming({ from: '+492214710003', to }).ringing()
    expect(shown).toMatchObject([{ account: '1000001', name: 'unknown', note: '' }])
  })

  it('is not looked up for calls that go out', () => {
    const { newCall } = callerLookup(crm, (caller) => shown.push(caller))
    const people = { users: [], userIds: [], fullUserIds: ['1000001w0'] }
    const call = {
      event: 'newCall',
      direction: 'out',
      callId: 'call-1',
      from: to,
      to: '+492214710002',
    } as const
    expect(newCall?.({ ...call, ...people }, { account: '1000001' } as never)).toBeUndefined()
    expect(shown).toEqual([])
  })

  it('rings all the same when the table cannot be read', async () => {
    crm.find = () => {
      throw new Error('disk')
    }
    await sandbox.calls.incoming({ from: '+492214710001', to }).ringing()
    expect(application.problems).toMatchObject([{ code: 'handler_failed', event: 'newCall' }])
  })
})
