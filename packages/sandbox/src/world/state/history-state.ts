import type { HistoryEntry } from '@sipgate-kit/contract'

/** An event that is over, or a message or fax on its way. Kept newest first. */
export interface HistoryState extends HistoryEntry {
  id: string
  type: 'CALL' | 'VOICEMAIL' | 'SMS' | 'FAX'
  created: string
  connectionIds: string[]
  archived: boolean
  read: boolean
  starred: boolean
}

/** What can be downloaded: bytes that someone uploaded, or a recipe for them. */
export interface FileState {
  /** Cannot be guessed; the only key to its URL. */
  id: string
  content:
    | { kind: 'bytes'; type: 'application/pdf' | 'audio/wav' | 'audio/mpeg'; base64: string }
    | { kind: 'pdf'; title: string; lines: string[]; pages: number }
    | { kind: 'preview'; title: string; lines: string[] }
    | { kind: 'tone'; seconds: number; hertz: number }
}

/** Something that left the account, or would have: for those who look, nothing depends on it. */
export interface OutboxState {
  /** Milliseconds since 1970. */
  at: number
  kind: 'sms' | 'fax' | 'mail'
  from: string
  to: string
  text: string
  /** Of the history; empty when there is none. */
  entryId: string
  state: 'sent' | 'failed'
}
