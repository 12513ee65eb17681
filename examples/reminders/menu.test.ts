import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Sipgate } from '@sipgate-kit/client'
import { startSandbox, type RunningSandbox } from '@sipgate-kit/sandbox'
import { menu } from './menu.ts'

const from = '+492214710007'
const to = '+493023125000'
const sales = '+492214710002'

let sandbox: RunningSandbox
let server: Server

beforeEach(async () => {
  sandbox = await startSandbox()
  server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  server.on('request', menu({ url, publicKey: sandbox.pushes.publicKey, numbers: { '1': sales } }))
  const [admin] = sandbox.accounts.list({ reveal: true })[0]?.personalAccessTokens ?? []
  if (!admin) throw new Error('The seed has a token for the first user.')
  const sipgate = new Sipgate({
    baseUrl: sandbox.apiUrl,
    auth: { tokenId: admin.tokenId, token: admin.token },
  })
  await sipgate.settings.sipgateio.set({ incomingUrl: url, outgoingUrl: '', log: false, whitelist: null })
})
afterEach(async () => {
  server.close()
  await sandbox.close()
})

describe('who calls and presses', () => {
  it('1 reaches sales', async () => {
    const call = sandbox.calls.incoming({ from, to })
    await call.dtmf('1')
    await call.ringing()
    expect(call.state().telephones).toMatchObject([{ number: from }, { number: sales }])
    await call.answer()
    expect(call.state()).toMatchObject({ phase: 'talking', answeredBy: sales })
    await call.hangUp()
    expect((await call.ended()).cause).toBe('normalClearing')
  })

  it('anything else hears nothing more', async () => {
    const call = sandbox.calls.incoming({ from, to })
    await call.dtmf('9')
    await call.ended()
    expect(sandbox.pushes.list().map(({ event }) => event)).toEqual(['newCall', 'dtmf'])
  })

  it('nothing at all: after five seconds it is over', async () => {
    const call = sandbox.calls.incoming({ from, to })
    await sandbox.idle()
    sandbox.clock.advance('5s')
    await call.ended()
  })
})

describe('a stranger', () => {
  it('a push without a valid signature is refused, and the call takes its usual way', async () => {
    sandbox.scenarios.start('wrong-signature')
    const call = sandbox.calls.incoming({ from, to })
    await call.ringing()
    expect(sandbox.pushes.list()[0]).toMatchObject({ status: 403 })
    expect(call.state().telephones).toMatchObject([{ number: from }, { deviceId: 'e0' }])
  })
})
