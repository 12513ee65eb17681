import { expect, it } from 'vitest'
import { testPlatform } from '../test/test-platform.ts'
import { createSandbox } from './create-sandbox.ts'
import { startSandbox } from './start-sandbox.ts'

const sandbox = createSandbox({ platform: testPlatform().platform })
const from = '+492214710001'
const to = '+493023125000'
// Values that JavaScript lets through, including text from outside.
const slip = (options: object) => options as never

it.each<[string, () => unknown, string]>([
  [
    'createSandbox',
    () => createSandbox(slip({ baseURL: '' })),
    'createSandbox has no option "baseURL". Did you mean "baseUrl"?',
  ],
  [
    'platform',
    () => createSandbox({ platform: slip({ nwo: 0 }) }),
    'platform has no field "nwo". Did you mean "now"?',
  ],
  [
    'loginServer',
    () => createSandbox({ loginServer: slip({ codeSecond: 1 }) }),
    'Did you mean "codeSeconds"?',
  ],
  [
    'errorBodies',
    () => createSandbox({ errorBodies: slip('never' as never) }),
    'errorBodies: "documented" or "always".',
  ],
  ['accounts.list', () => sandbox.accounts.list(slip({ revael: true })), 'Did you mean "reveal"?'],
  [
    'accounts.get',
    () => sandbox.accounts.get('1000001', slip({ show: true })),
    'accounts.get has no option "show". It has reveal.',
  ],
  [
    'accounts.update',
    () => sandbox.accounts.update('1000001', slip({ balence: {} })),
    'Did you mean "balance"?',
  ],
  ['users.list', () => sandbox.users.list(slip({ Reveal: true })), 'Did you mean "reveal"?'],
  ['clients.list', () => sandbox.clients.list(slip({ reveal: 'yes' })), 'reveal: true or false.'],
  ['consents.withdraw', () => sandbox.consents.withdraw(slip({ acount: '1' })), 'Did you mean "account"?'],
  ['messages.sent', () => sandbox.messages.sent(slip({ kind: 'letter' })), 'kind: "sms", "fax" or "mail".'],
  [
    'messages.receiveSms',
    () => sandbox.messages.receiveSms(slip({ form: from, to, text: '' })),
    'Did you mean "from"?',
  ],
  [
    'messages.receiveFax',
    () => sandbox.messages.receiveFax(slip({ from, to, page: 1 })),
    'Did you mean "pages"?',
  ],
  [
    'messages.receiveVoicemail',
    () => sandbox.messages.receiveVoicemail(slip({ from, to, second: 1 })),
    'Did you mean "seconds"?',
  ],
  ['pushes.list', () => sandbox.pushes.list(slip({ callid: 'A' })), 'Did you mean "callId"?'],
  ['requests', () => sandbox.requests(slip({ operaton: '' })), 'Did you mean "operation"?'],
  ['faults.next', () => sandbox.faults.next('GET /balance', slip({ stauts: 500 })), 'Did you mean "status"?'],
  [
    'calls.incoming',
    () => sandbox.calls.incoming(slip({ from, too: to })),
    'A call has no field "too". Did you mean "to"? It has from, to, account.',
  ],
  [
    'calls.incoming without anything',
    () => sandbox.calls.incoming(undefined as never),
    'A call takes an object with some of these fields: from, to, account.',
  ],
  ['calls.manual', () => sandbox.calls.manual('no' as never), 'true or false'],
])('%s refuses what it does not know, with what was probably meant', (_name, act, message) => {
  expect(act).toThrow(
    expect.objectContaining({
      code: 'invalid_argument',
      message: expect.stringContaining(message) as string,
    }) as Error,
  )
})

it.each<[string, () => Promise<unknown>, string]>([
  [
    'startSandbox',
    () => startSandbox(slip({ prot: 4321 })),
    'startSandbox has no option "prot". Did you mean "port"?',
  ],
  ['limits', () => startSandbox({ limits: slip({ headerTimeout: 1 }) }), 'Did you mean "headersTimeout"?'],
  [
    'calls.waitFor',
    () => sandbox.calls.waitFor(slip({ connection: 'p0' })),
    'calls.waitFor has no option "connection".',
  ],
  [
    'answer',
    () => sandbox.calls.incoming({ from, to }).answer(slip({ divice: 'e0' })),
    'Did you mean "device"?',
  ],
  [
    'transfer',
    () => sandbox.calls.incoming({ from, to }).transfer(slip({ to, attend: true })),
    'Did you mean "attended"?',
  ],
  [
    'hangUp',
    () => sandbox.calls.incoming({ from, to }).hangUp(slip({ by: 'me' })),
    'by: "caller" or "callee".',
  ],
  ['record', () => sandbox.calls.incoming({ from, to }).record('on' as never), 'true or false'],
])('%s does, too', async (_name, act, message) => {
  await expect(act()).rejects.toMatchObject({
    code: 'invalid_argument',
    message: expect.stringContaining(message) as string,
  })
})

it('what is undefined counts as left out', () => {
  const balance = { amount: undefined, currency: 'EUR' }
  const before = sandbox.accounts.get('1000001').balance
  expect(sandbox.accounts.update('1000001', slip({ balance, verificationCode: undefined })).balance).toEqual(
    before,
  )
  expect(sandbox.calls.incoming(slip({ from, to, account: undefined })).state().phase).toBe('ringing')
  expect(sandbox.messages.sent(slip({ kind: undefined }))).toEqual([])
  expect(
    createSandbox(slip({ loginServer: { codeSeconds: undefined }, platform: { now: undefined } })).url,
  ).toContain('http')
})
