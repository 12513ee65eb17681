import type {
  DialAnswer,
  GatherAnswer,
  HangupAnswer,
  PlayAnswer,
  RejectAnswer,
  VoicemailAnswer,
} from './answer.ts'
import { checkAnswer } from './check-answer.ts'

/** Options of `dial()`. */
export interface DialOptions {
  /** The number that those who are called see, in E.164. Default: that of the account. */
  readonly callerId?: string | undefined
  /** Shows no number. Default false. */
  readonly anonymous?: boolean | undefined
}

/** Options of `gather()`. */
export interface GatherOptions {
  /** The URL of a sound to play meanwhile; the first digit stops it. WAV in PCM with 16 bit, mono, 8 kHz. */
  readonly play?: string | undefined
  /** After how many digits `dtmf` is called. Default 1. */
  readonly maxDigits?: number | undefined
  /** After how many milliseconds without a digit `dtmf` is called, counted from the end of the sound. Default 2000. */
  readonly timeout?: number | undefined
  /** What `dtmf` gets as `digits.state`: JSON, of which at most 1 kB goes along, encrypted, in a URL. */
  readonly state?: unknown
}

/**
 * Calls other numbers instead; the first to pick up gets the call. It is charged.
 * @param to one to five numbers in E.164, such as `+493023125010`; for an outgoing call one
 * @throws WebhookError `invalid_answer`
 */
export function dial(to: string | readonly string[], options: DialOptions = {}): DialAnswer {
  return checkAnswer({ ...options, action: 'dial', numbers: [to].flat() })
}

/** Takes the call to the voicemail, which has to be booked. */
export function voicemail(): VoicemailAnswer {
  return checkAnswer({ action: 'voicemail' })
}

/**
 * Plays a sound; afterwards the call goes on as usual.
 * @param url absolute, http or https. WAV in PCM with 16 bit, mono, 8 kHz: `checkSound()` tells whether it is
 * @throws WebhookError `invalid_answer`
 */
export function play(url: string | URL): PlayAnswer {
  return checkAnswer({ action: 'play', url: String(url) })
}

/**
 * Collects the digits that the caller presses, and calls the handler's `dtmf` with them, whether any were pressed or not.
 * @throws WebhookError `invalid_answer`
 */
export function gather(options: GatherOptions = {}): GatherAnswer {
  return checkAnswer({ ...options, action: 'gather' })
}

/**
 * Refuses the call.
 * @param reason what the caller hears. Default `rejected`
 * @throws WebhookError `invalid_answer`
 */
export function reject(reason: 'rejected' | 'busy' = 'rejected'): RejectAnswer {
  return checkAnswer({ action: 'reject', reason })
}

/** Ends the call. */
export function hangup(): HangupAnswer {
  return checkAnswer({ action: 'hangup' })
}
