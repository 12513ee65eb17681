import type { SteerableClock } from './world/clock.ts'
import type { AccountControl } from './control/account-control.ts'
import type { CallControl } from './control/call-control.ts'
import type { ClientControl } from './control/client-control.ts'
import type { ConsentControl, GrantControl } from './control/grant-control.ts'
import type { MessageControl, SentMessage } from './control/message-control.ts'
import type { PushControl } from './control/push-control.ts'
import type { UserControl } from './control/user-control.ts'
import type { EvilControl } from './evil/evil-control.ts'
import type { FaultControl, FaultOperation } from './traffic/faults.ts'
import type { JournalEntry, JournalFilter } from './traffic/journal.ts'
import type { ScenarioControl } from './traffic/scenarios.ts'
import type { State } from './world/state/state.ts'

export type { AccountView } from './control/account-control.ts'
export type { ClientView } from './control/client-control.ts'
export type { CaughtSecret } from './evil/caught-secret.ts'
export type { EvilView } from './evil/evil-control.ts'
export type { GrantView } from './control/grant-control.ts'
export type { UserView } from './control/user-control.ts'

/** The recorded requests: all, or the last one of an operation. */
export interface Requests {
  (filter?: JournalFilter): JournalEntry[]
  last(operation: FaultOperation): JournalEntry | undefined
}

/** A local sipgate in this process, and the methods that control it. */
export interface Sandbox {
  /**
   * Answers like sipgate. Give it to a client as its `fetch`: the host of the URL does not matter, the path does.
   * Our own client does not send sandbox tokens to sipgate's host, so give it `apiUrl` as well.
   */
  fetch(input: Request | URL | string, init?: RequestInit): Promise<Response>

  /** The sandbox's base URL, without a slash at the end. */
  readonly url: string
  /** Ends in `/v2`. */
  readonly apiUrl: string
  /** Of the realm `third-party`. */
  readonly issuer: string
  /** Ends in `/auth`. */
  readonly loginUrl: string
  readonly authUrl: string
  readonly tokenUrl: string
  readonly consoleUrl: string
  /** The client that exists from the start, in both realms. */
  readonly clientId: string
  readonly clientSecret: string
  /** The user that exists from the start, `w0` of the first account. */
  readonly username: string
  readonly password: string

  readonly clock: SteerableClock
  readonly faults: FaultControl
  readonly accounts: AccountControl
  readonly users: UserControl
  readonly clients: ClientControl
  readonly grants: GrantControl
  readonly consents: ConsentControl
  readonly calls: CallControl
  readonly messages: MessageControl
  readonly pushes: PushControl
  readonly scenarios: ScenarioControl
  /** The login server as an attacker would run it, by name. */
  readonly evil: EvilControl
  /** Text messages that were sent, oldest first. */
  readonly sms: { readonly sent: SentMessage[] }
  /** Faxes that were sent, or failed, oldest first. */
  readonly fax: { readonly sent: SentMessage[] }

  /** The last requests to the API and the login server, oldest first: 200 of each operation. Secrets are masked. */
  readonly requests: Requests
  forgetRequests(): void
  /** Resolves when all pushes in progress have been answered. */
  idle(): Promise<void>
  /** A copy of everything the sandbox remembers. It contains passwords and secrets in plain text. */
  snapshot(): State
  /**
   * Restores a snapshot.
   * @throws SandboxError `invalid_argument`: not a snapshot of this version.
   */
  restore(snapshot: State): void
  /** Back to the seed: no grants, no faults, no requests, the machine's time. */
  reset(): void
}
