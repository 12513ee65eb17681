/** What can go wrong in a program that receives calls, and what to do about it. */
export const webhookProblems = {
  invalid_option: 'An option is invalid.',
  invalid_answer: 'sipgate would ignore this answer.',
  invalid_menu: 'This menu cannot be used.',
  invalid_public_key: 'publicKeys must be RSA keys in PEM: "-----BEGIN PUBLIC KEY-----…".',
  test_key_in_production:
    'This key belongs to a sandbox, and anybody can sign with it. Leave publicKeys out in production, so that only sipgate can call.',
  state_keys_missing:
    'Several instances or restarts share this store, so they need to share stateKeys, too: "id:base64(32 bytes)".',
  invalid_state_keys:
    'stateKeys must be "id:base64(32 bytes)", several separated by commas; the first one encrypts.',
  body_parsed:
    'The raw bytes of a push are gone, because a body parser has read them before. Mount the call handler before body parsers, or keep the bytes as request.rawBody.',
  control_refused: 'This user may not control this call: only those who are in it may.',
  call_over: 'There is nothing to control in this call.',
  webhook_taken:
    'The account already pushes its calls to another application, which would get none any more. Ask the user, then pass replace: true.',
  store_unavailable: 'The store of calls cannot be read or written.',
  store_corrupt: 'The store of calls is damaged. Nothing was changed. Restore it from a backup.',
  store_foreign: 'The store of calls belongs to another program. Nothing was changed.',
  store_too_new:
    'The store of calls was written by a newer version of this package. Nothing was changed. Update the package.',
  impossible_in_call: 'This cannot happen in the fake call.',
  recording_failed: 'Pushes are not recorded any more; calls are handled as before.',
  invalid_recording: 'This is not a recording of pushes.',
  driver_missing: 'The driver of the database is not installed or cannot be loaded.',
} as const

export type WebhookErrorCode = keyof typeof webhookProblems

/** The errors of this package. Branch on `code`. No message contains a telephone number, a key or a push. */
export class WebhookError extends Error {
  readonly code: WebhookErrorCode

  /** @param details `detail`: a sentence for the message; `about`: a few words, shown in parentheses */
  constructor(
    code: WebhookErrorCode,
    { detail, about, cause }: { detail?: string; about?: string; cause?: unknown } = {},
  ) {
    super(
      [webhookProblems[code], detail, about && `(${about})`].filter(Boolean).join(' '),
      cause === undefined ? undefined : { cause },
    )
    this.name = 'WebhookError'
    this.code = code
  }
}

/** Whether `value` is an error of this package and, if `code` is given, has this code. */
export function isWebhookError(value: unknown, code?: WebhookErrorCode): value is WebhookError {
  return value instanceof WebhookError && (code === undefined || value.code === code)
}
