import { expect, it, onTestFinished } from 'vitest'
import { Sipgate } from '@sipgate-kit/client'
import { startSandbox } from '@sipgate-kit/sandbox'

it('tells the customer', async () => {
  const sandbox = await startSandbox()
  onTestFinished(() => sandbox.close())
  const [token] = sandbox.accounts.get('1000001', { reveal: true }).personalAccessTokens
  const sipgate = new Sipgate({ baseUrl: sandbox.apiUrl, auth: token! })

  await sipgate.sms.send({ smsId: 's0', recipient: '+491713920031', message: 'On my way' })
  sandbox.clock.advance('2s') // the message leaves
  expect(sandbox.sms.sent.at(-1)).toMatchObject({ to: '+491713920031', text: 'On my way' })
})
