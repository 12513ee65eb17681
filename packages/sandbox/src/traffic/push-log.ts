import type { PushEvent } from '../world/telephony/push-event.ts'
import type { PushTarget } from '../world/telephony/push-port.ts'

/** One push, as the console shows it. */
export interface PushRecord {
  id: number
  /** ISO 8601, on the sandbox's clock. */
  time: string
  account: string
  /** Without user and password. */
  url: string
  event: PushEvent['event']
  callId: string
  /** The body as it was sent. */
  body: string
  signature: string
  /** 0 when there was no answer, or when it was not sent. */
  status: number
  /** What was answered, cut after 4,000 characters. */
  answer: string
  durationMs: number
  /** Why the answer, or a part of it, was ignored, and what the application sent there. */
  ignored?: string
  /** Why the application refused the push, in its own words: `code: sentence`. A call handler on this machine says so. */
  why?: string
  /** Why it was not sent. `body` is what would have been. */
  skipped?: string
}

export interface SentPush {
  target: PushTarget
  event: PushEvent
}

export interface PushLog {
  /** @param sent what can be sent again; nothing of a push that was skipped */
  add(record: Omit<PushRecord, 'id'>, sent?: SentPush): void
  list(): PushRecord[]
  find(id: number): { record: PushRecord; sent: SentPush | undefined } | undefined
  clear(): void
}

const kept = 500

/** The last pushes, in memory. */
export function createPushLog(): PushLog {
  let records: { record: PushRecord; sent: SentPush | undefined }[] = []
  let lastId = 0
  return {
    add(record, sent) {
      records.push({ record: { id: ++lastId, ...record }, sent })
      if (records.length > kept) records.shift()
    },
    list: () => records.map(({ record }) => ({ ...record })),
    find: (id) => records.find(({ record }) => record.id === id),
    clear() {
      records = []
    },
  }
}
