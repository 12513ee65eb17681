import type { Kernel } from '../world/kernel.ts'
import type { ClientState } from '../world/state/state.ts'
import { isRevealed, masked } from './account-control.ts'

/** A client as the console shows it; its secret is masked unless asked for. */
export type ClientView = ClientState

export interface ClientControl {
  /** All clients of both realms. Secrets are masked unless `reveal` is set. */
  list(options?: { reveal?: boolean }): ClientView[]
}

export function clientControl(kernel: Kernel): ClientControl {
  return {
    list(options) {
      const reveal = isRevealed('clients.list', options)
      return kernel.state.clients.map((client) => ({
        ...structuredClone(client),
        clientSecret: reveal ? client.clientSecret : masked,
      }))
    },
  }
}
