import type { PushAnswer } from './push-answer.ts'
import type { PushEvent } from './push-event.ts'

export interface PushTarget {
  masterSipId: string
  url: string
  /** Of the phone line whose own setting the URL is; empty for the account's. */
  phonelineId: string
  /** Whether the exchange is written into the log of webhooks. */
  log: boolean
}

export interface SkippedPush {
  masterSipId: string
  /** Where it would have gone; empty when nowhere. */
  url: string
  event: PushEvent
  /** In one sentence, with what to do about it. */
  why: string
}

/** Sends pushes to applications. Pushes of one call are sent one after the other, in order. */
export interface PushPort {
  /** Never rejects: whatever goes wrong is an answer that says so in `ignored`. */
  send(target: PushTarget, event: PushEvent): Promise<PushAnswer>
  /** Records a push that is not sent, with the reason. */
  skip(skipped: SkippedPush): void
}
