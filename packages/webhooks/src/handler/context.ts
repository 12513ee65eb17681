import { invalidOption } from '../check-options.ts'

/** The part of `createConnections()` of `@sipgate-kit/oauth` that is needed here. */
export interface ConnectionsOfUsers<Auth = unknown> {
  find(user: { readonly fullUserId: string }): Promise<readonly string[]>
  accessToken(owner: string): Auth
}

/** The part of a `Sipgate` of `@sipgate-kit/client` that is needed here. */
export interface ClientOfUsers<View, Auth = never> {
  as(auth: Auth): View
}

/** Who connected the account that a call belongs to, and the client that acts for them. */
export interface CallConnection<View> {
  /** As the program named the connection. */
  readonly owner: string
  readonly sipgate: View
}

/**
 * One without the other would be of no use.
 * @throws WebhookError `invalid_option`
 */
export function checkTogether(connections: unknown, sipgate: unknown): void {
  if ((connections === undefined) !== (sipgate === undefined))
    throw invalidOption('connections and sipgate belong together: give both or neither')
}

/** What a handler can use beside the push. */
export interface CallContext<View = unknown> {
  /**
   * The account that the call belongs to, `1234567`; undefined for a line without a user. sipgate has signed it, so it is what to
   * tell tenants apart by: anybody with an account can have their calls posted to your URL.
   */
  readonly account: string | undefined
  /**
   * The connection of one of the call's users, looked up when it is first asked for. Undefined if none of them is connected, or the
   * options `connections` and `sipgate` are missing. Rejects if the store of connections cannot be read.
   */
  readonly connection: () => Promise<CallConnection<View> | undefined>
  /** Aborted when the time for an answer is up: what is answered later is not sent. The handler may go on in the background. */
  readonly signal: AbortSignal
}

/** Looks a call's connection up, once, when it is asked for. */
export function connectionOf<View>(
  fullUserIds: readonly string[],
  connections: ConnectionsOfUsers | undefined,
  client: ClientOfUsers<View> | undefined,
): () => Promise<CallConnection<View> | undefined> {
  let found: Promise<CallConnection<View> | undefined> | undefined
  const find = async () => {
    if (!connections || !client) return undefined
    for (const fullUserId of fullUserIds) {
      const [owner] = await connections.find({ fullUserId })
      if (owner !== undefined) return { owner, sipgate: client.as(connections.accessToken(owner) as never) }
    }
    return undefined
  }
  return () => (found ??= find())
}
