/** Where the account wants to hear of its calls. */
export interface WebhookSettings {
  incomingUrl: string
  outgoingUrl: string
  log: boolean
  /** Phone lines and groups it is about; null for all. */
  whitelist: string[] | null
}

export interface WebhookLogState {
  created: string
  url: string
  request: string
  response: string
  xmlError: string
  status: string
  /** Of the phone line whose own setting it was; empty for the account's. */
  phonelineId: string
}
