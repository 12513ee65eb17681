import { problemStatus, type LoginProblemCode } from './problem-status.ts'
import { wordsOf } from './page-text.ts'
import { english } from './text.en.ts'

/** A page to show instead of the app. All of it is ours: nothing that a request or the login server sent is repeated. */
export interface LoginProblem {
  readonly code: LoginProblemCode
  /** What the user was about: logging in, or connecting an account. Default `login`. */
  readonly about?: 'login' | 'connection'
  /** The HTTP status. The page gets it, whatever status it was rendered with. */
  readonly status: number
  /** A heading, in English. */
  readonly title: string
  /** What happened and what to do, for the user, in English. */
  readonly text: string
  /** Where a new attempt starts, if one makes sense: a path of the app. */
  readonly retryUrl?: string
  /** Where to go on, if this browser is logged in all the same: a path of the app. */
  readonly continueUrl?: string
  /** With `scopes_missing`: what was asked for and not granted. */
  readonly missingScopes?: readonly string[]
  /** With `callback_foreign`: the app's origin, as its redirect URI names it. A login has to start there. */
  readonly appUrl?: string
  /** With `clock_wrong`: how far the app's clock is ahead of the login server's; negative when it is behind. */
  readonly clockAheadSeconds?: number
  /** With `api_unreachable`, `api_failed` and `api_refused`: what the API client reported. */
  readonly apiError?: ApiError
}

/** The code and the operation of an error of `@sipgate-kit/client`, such as `server_error` and `GET /balance`. */
export interface ApiError {
  readonly code: string
  readonly operation?: string
}

/** What a problem may have besides its code. */
export type ProblemDetails = Omit<LoginProblem, 'code' | 'status' | 'title' | 'text'>

export function loginProblem(code: LoginProblemCode, details: ProblemDetails = {}): LoginProblem {
  return { code, status: problemStatus[code], ...wordsOf(english, code, details.about), ...details }
}
