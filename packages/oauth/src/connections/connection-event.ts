import type { User } from '../stores/store.ts'

/** Why a connection was disconnected: the form of `/sipgate/disconnect`, `disconnect()`, or `forget()`. */
export type DisconnectedBy = 'form' | 'app' | 'forget'

/**
 * What happened to a connection. `owner` is the app's own name for it, so that the app can tell the right person. Each event comes
 * once, on the instance where it happened.
 */
export type ConnectionEvent =
  | {
      readonly event: 'connected'
      readonly owner: string
      readonly user: User
      readonly scopes: readonly string[]
      /** The user of the grant that this one took the place of, if its owner was connected before. */
      readonly before?: User
    }
  | { readonly event: 'renewed'; readonly owner: string; readonly user: User }
  /** The grant covers less than before, or less than was asked for. */
  | {
      readonly event: 'narrowed'
      readonly owner: string
      readonly user: User
      readonly missing: readonly string[]
    }
  /** The login server refused the grant for good: ask the owner to reconnect. */
  | { readonly event: 'ended'; readonly owner: string; readonly user: User; readonly reason: string }
  | {
      readonly event: 'disconnected'
      readonly owner: string
      /** Absent when the stored grant could not be decrypted. */
      readonly user?: User
      readonly by: DisconnectedBy
    }
