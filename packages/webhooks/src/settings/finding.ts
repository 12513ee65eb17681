/** Something that keeps calls from a program, or its answers from calls. */
export type WebhookFindingCode =
  // From the settings.
  | 'not_connected'
  | 'incoming_elsewhere'
  | 'outgoing_elsewhere'
  | 'no_lines'
  | 'some_lines'
  | 'log_off'
  // From the log.
  | 'not_reached'
  | 'redirected'
  | 'refused'
  | 'not_found'
  | 'failed'
  | 'answer_ignored'

export interface WebhookFinding {
  readonly code: WebhookFindingCode
  /** What is wrong, and what to do about it. No telephone number is in it. */
  readonly why: string
  /** How many pushes of the log it is about, and when the last one was sent, in ISO 8601. */
  readonly times?: number
  readonly last?: string
}
