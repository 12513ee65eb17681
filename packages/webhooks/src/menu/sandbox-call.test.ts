import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { startSandbox } from '../../../sandbox/src/index.ts'
import { writeWav } from '../../../sandbox/src/world/files/write-wav.ts'
import { back, createCallHandler, dial, hangup, menu, type CallProblem } from '../index.ts'

const sales = '+492214710002'

/** A sandbox whose account has two instances of a program behind its webhook; they take turns. */
async function callCentre() {
  const sandbox = await startSandbox()
  onTestFinished(() => sandbox.close())
  const server = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  const billing = menu({
    prompt: `${origin}/billing.wav`,
    choices: { '10': dial(sales), '0#': back() },
    timeout: 6000,
    retries: 0,
    otherwise: back(),
  })
  const main = menu({
    prompt: `${origin}/main.wav`,
    choices: { '2': billing },
    retries: 1,
    otherwise: hangup(),
  })
  const problems: CallProblem[] = []
  const causes: string[] = []
  const instance = () =>
    createCallHandler(
      { menus: { main }, newCall: () => main, hangup: ({ cause }) => void causes.push(cause) },
      {
        publicUrl: `${origin}/push`,
        publicKeys: sandbox.pushes.publicKey,
        stateKeys: `k1:${Buffer.alloc(32, 1).toString('base64')}`,
        onProblem: (problem) => problems.push(problem),
      },
    ).node()
  const instances = [instance(), instance()]
  let turn = 0
  server.on('request', (request, response) => {
    if (request.method === 'POST') return instances[turn++ % 2]?.(request, response)
    response.writeHead(200, { 'content-type': 'audio/wav' }).end(writeWav(0.5, 440))
  })

  const [token] = sandbox.accounts.get('1000001', { reveal: true }).personalAccessTokens
  const set = await fetch(`${sandbox.apiUrl}/settings/sipgateio`, {
    method: 'PUT',
    headers: {
      'content-type': 'application/json',
      authorization: `Basic ${btoa(`${token?.tokenId}:${token?.token}`)}`,
    },
    body: JSON.stringify({ incomingUrl: `${origin}/push`, outgoingUrl: '', log: false, whitelist: null }),
  })
  expect(set.ok).toBe(true)
  return { sandbox, problems, causes }
}

it('a caller in the sandbox walks through menus that two instances serve', async () => {
  const { sandbox, problems, causes } = await callCentre()
  const call = sandbox.calls.incoming({ from: '+492214710001', to: '+493023125000' })
  await sandbox.idle()
  await call.dtmf('2')
  await sandbox.idle()
  await call.dtmf('0#')
  await sandbox.idle()
  await call.dtmf('2')
  await sandbox.idle()
  await call.dtmf('10')
  await call.ringing()
  await call.answer()
  expect(call.state()).toMatchObject({ phase: 'talking', answeredBy: sales })
  await call.hangUp()
  await sandbox.idle()
  expect(sandbox.pushes.list().map(({ event, ignored }) => [event, ignored])).toEqual([
    ['newCall', undefined],
    ['dtmf', undefined],
    ['dtmf', undefined],
    ['dtmf', undefined],
    ['dtmf', undefined],
    ['hangup', undefined],
  ])
  expect(causes).toEqual(['normalClearing'])
  expect(problems).toEqual([])
})

it('a caller who says nothing hears each prompt as often as it is to be repeated, and is out', async () => {
  const { sandbox, problems } = await callCentre()
  const call = sandbox.calls.incoming({ from: '+492214710001', to: '+493023125000' })
  await sandbox.idle()
  await call.dtmf('2')
  await sandbox.idle()
  for (let silence = 0; silence < 3; silence++) {
    sandbox.clock.advance('7s')
    await sandbox.idle()
  }
  await call.ended()
  await sandbox.idle()
  const { sounds, soundProblem } = call.state()
  expect(sounds.map((url) => new URL(url).pathname)).toEqual([
    '/main.wav',
    '/billing.wav',
    '/main.wav',
    '/main.wav',
  ])
  expect(soundProblem).toBeUndefined()
  expect(sandbox.pushes.list().map(({ event }) => event)).toEqual([
    'newCall',
    'dtmf',
    'dtmf',
    'dtmf',
    'dtmf',
    'hangup',
  ])
  expect(problems).toEqual([])
})
