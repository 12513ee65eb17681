import { Sipgate } from '@sipgate-kit/client'
import type { RunningSandbox } from '@sipgate-kit/sandbox'
import { webhookSettings } from '@sipgate-kit/webhooks/settings'

/** Lets all accounts of the sandbox push their calls to a desk. */
export async function reportCalls(sandbox: RunningSandbox, deskUrl: string): Promise<void> {
  for (const { personalAccessTokens } of sandbox.accounts.list({ reveal: true })) {
    const [auth] = personalAccessTokens
    if (!auth) throw new Error('Each account of the seed has a token.')
    const sipgate = new Sipgate({ baseUrl: sandbox.apiUrl, auth })
    await webhookSettings(sipgate).connect({ url: `${deskUrl}/push`, replace: true, log: true })
  }
}
