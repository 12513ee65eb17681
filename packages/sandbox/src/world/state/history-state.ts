import type { HistoryEntry } from '@sipgate-kit/contract'
import { flag, list, number, object, oneOf, partOf, text, variants, type Of } from './shape.ts'

/** A past event, or a message or fax on its way. Kept newest first. */
export interface HistoryState extends HistoryEntry {
  id: string
  type: 'CALL' | 'VOICEMAIL' | 'SMS' | 'FAX'
  created: string
  connectionIds: string[]
  archived: boolean
  read: boolean
  starred: boolean
}

export const historyEntry = partOf<HistoryState>({
  id: text,
  type: oneOf('CALL', 'VOICEMAIL', 'SMS', 'FAX'),
  created: text,
  connectionIds: list(text),
  archived: flag,
  read: flag,
  starred: flag,
})

export const file = object({
  /** Cannot be guessed; the only key to its URL. */
  id: text,
  content: variants('kind', {
    bytes: object({ type: oneOf('application/pdf', 'audio/wav', 'audio/mpeg'), base64: text }),
    pdf: object({ title: text, lines: list(text), pages: number }),
    preview: object({ title: text, lines: list(text) }),
    tone: object({ seconds: number, hertz: number }),
  }),
})
/** What can be downloaded: bytes that someone uploaded, or a recipe for them. */
export type FileState = Of<typeof file>

export const outboxItem = object({
  /** Milliseconds since 1970. */
  at: number,
  kind: oneOf('sms', 'fax', 'mail'),
  from: text,
  to: text,
  text,
  /** Of the history; empty when there is none. */
  entryId: text,
  state: oneOf('sent', 'failed'),
})
/** Something that left the account, or would have. Only for display; nothing depends on it. */
export type OutboxState = Of<typeof outboxItem>
