import type { AccountWebhookSettings, AccountWebhookSettingsInput, WebhookLog } from '@sipgate-kit/contract'

/** The part of a `Sipgate` of `@sipgate-kit/client` that is needed here. */
export interface SettingsClient {
  readonly settings: {
    readonly sipgateio: {
      get(): Promise<AccountWebhookSettings>
      set(settings: AccountWebhookSettingsInput): Promise<unknown>
    }
  }
  readonly log: { readonly webhooks: { list(): PromiseLike<WebhookLog> } }
}
