import { Sipgate } from '@sipgate-kit/client'
import type { RunningSandbox } from '@sipgate-kit/sandbox'
import { isWebhookError } from '@sipgate-kit/webhooks'
import { webhookSettings } from '@sipgate-kit/webhooks/settings'

/** Lets the sandbox report its calls to desk, as an administrator would, unless somebody has it report them elsewhere. */
export async function reportCalls(sandbox: RunningSandbox, deskUrl: string): Promise<void> {
  for (const { personalAccessTokens } of sandbox.accounts.list({ reveal: true })) {
    const [auth] = personalAccessTokens
    if (!auth) continue
    const settings = webhookSettings(new Sipgate({ baseUrl: sandbox.apiUrl, auth }))
    try {
      await settings.connect({ url: `${deskUrl}/push`, log: true })
    } catch (error) {
      if (!isWebhookError(error)) throw error
    }
  }
}
