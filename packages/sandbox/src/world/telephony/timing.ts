import { pushTimeLimit } from '@sipgate-kit/contract'

/** Seconds on the sandbox's clock. Only the first is sipgate's own figure; the others are invented. */
export const seconds = {
  /** How long an application may take to answer. */
  pushAnswer: pushTimeLimit / 1000,
  /** Click to dial: until the user picks up. */
  userPicksUp: 2,
  /** Until somebody outside picks up. */
  calleePicksUp: 5,
  /** Until somebody outside is known to be busy, not to exist and so on. */
  calleeFails: 2,
  /** How long an external telephone rings when nobody picks up. */
  nobodyPicksUp: 30,
  /** How long a caller lets it ring when there is no mailbox. */
  callerGivesUp: 120,
  /** How long a sound is that could not be downloaded or played. */
  sound: 3,
  /** A caller in a mailbox hears a greeting for so long, … */
  greeting: 5,
  /** … and hangs up after so long in all. */
  inMailbox: 15,
} as const
