import type { ApiTable } from './call/call-route.ts'
import type { CallAuth } from './call/auth.ts'
import type { Settings } from './client-options.ts'
import { invalidArgument } from './errors/sipgate-error.ts'
import type { Transport } from './transport/transport.ts'

/** What a client and all its views share. */
export interface ClientContext extends Settings {
  readonly table: ApiTable
  readonly transport: Transport
  readonly nextRequestId: () => string
}

/** A client, or a view made by `as()`: what it shares, and whose requests it makes. */
export interface ClientView {
  readonly context: ClientContext
  readonly auth: CallAuth
}

/** Kept apart from the clients, so that neither console.log nor JSON.stringify shows a token. */
const views = new WeakMap<object, ClientView>()

export function setView(client: object, view: ClientView): void {
  views.set(client, view)
}

/**
 * How the entries of this package look into a client.
 * @throws SipgateError `invalid_argument` for anything else
 */
export function viewOf(client: object): ClientView {
  const view = views.get(client)
  if (!view) throw invalidArgument('Expected a Sipgate or SipgateCore.')
  return view
}
