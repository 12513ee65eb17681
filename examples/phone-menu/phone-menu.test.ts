import { startSandbox } from '@sipgate-kit/sandbox'
import { dial, hangup, simulate, voicemail } from '@sipgate-kit/webhooks'
import { describe, expect, it, onTestFinished } from 'vitest'
import { startApplication } from '../call-tests/application.ts'
import { phoneMenu } from './phone-menu.ts'

const sales = '+492214710010'
const faults = '+492214710011'
const contact = '+492214710012'
const { main, handlers } = phoneMenu({
  sounds: 'http://127.0.0.1/sounds/',
  sales,
  faults,
  contactOf: async (customer) => (customer === '0042' ? contact : undefined),
})

describe('the menu, without a telephone', () => {
  const end = async (...pressed: string[]) => (await simulate(main, ...pressed)).at(-1)

  it('leads where it says', async () => {
    expect(await end('1')).toEqual({ where: 'main > 1', answer: dial(sales) })
    expect(await end('2', '1')).toEqual({ where: 'main > 2 > 1', answer: dial(faults) })
    expect(await end('2', '*', '1')).toEqual({ where: 'main > 1', answer: dial(sales) })
    expect(await end('2', '2')).toMatchObject({ answer: { action: 'gather', maxDigits: 4 } })
  })

  it('has an end for those who press nothing', async () => {
    expect(await end('', '')).toEqual({ where: 'main > otherwise', answer: hangup() })
    expect(await end('2', '', '9', '')).toEqual({ where: 'main > 2 > otherwise', answer: voicemail() })
  })
})

describe('the menu, on the telephone', () => {
  async function call() {
    const sandbox = await startSandbox()
    const application = await startApplication(sandbox, handlers)
    onTestFinished(async () => {
      await application.close()
      await sandbox.close()
    })
    const incoming = sandbox.calls.incoming({ from: '+492214710001', to: '+493023125000' })
    await sandbox.idle()
    return { sandbox, incoming }
  }

  it('2, 1 rings those who know about faults', async () => {
    const { incoming } = await call()
    await incoming.dtmf('2')
    await incoming.dtmf('1')
    await incoming.ringing()
    expect(incoming.state().telephones).toContainEqual(expect.objectContaining({ number: faults }))
  })

  it('2, 2 and a number rings their contact, with its leading zeros', async () => {
    const { incoming } = await call()
    await incoming.dtmf('2')
    await incoming.dtmf('2')
    await incoming.dtmf('0042')
    await incoming.ringing()
    expect(incoming.state().telephones).toContainEqual(expect.objectContaining({ number: contact }))
  })

  it('a number that nobody has leads to the start', async () => {
    const { sandbox, incoming } = await call()
    await incoming.dtmf('2')
    await incoming.dtmf('2')
    await incoming.dtmf('9999')
    await incoming.dtmf('1')
    await incoming.ringing()
    expect(incoming.state().telephones).toContainEqual(expect.objectContaining({ number: sales }))
    expect(sandbox.pushes.list().map(({ event }) => event)).toEqual([
      'newCall',
      ...Array<string>(4).fill('dtmf'),
    ])
  })
})
