import { flag, list, nullable, object, text, type Of } from './shape.ts'

/** Where the account receives events of its calls. */
export const webhookSettings = object({
  incomingUrl: text,
  outgoingUrl: text,
  log: flag,
  /** Phone lines and groups it is about; null for all. */
  whitelist: nullable(list(text)),
})

export const webhookLogEntry = object({
  created: text,
  url: text,
  request: text,
  response: text,
  xmlError: text,
  status: text,
  /** Of the phone line whose own setting it was; empty for the account's. */
  phonelineId: text,
})
export type WebhookLogState = Of<typeof webhookLogEntry>
