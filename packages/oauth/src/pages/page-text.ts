import type { LoginProblemCode } from './problem-status.ts'

/** Title and text of some problems. */
export type ProblemTexts = Readonly<
  Partial<Record<LoginProblemCode, { readonly title: string; readonly text: string }>>
>

/** All that a problem's page says, in one language. */
export interface PageText {
  readonly language: string
  readonly problems: Readonly<Record<LoginProblemCode, { readonly title: string; readonly text: string }>>
  /** What differs where somebody connects an account. */
  readonly connectionProblems: ProblemTexts
  readonly retry: string
  readonly login: string
  readonly connect: string
  readonly continue: string
  readonly home: string
  /** Asks to pass on what follows. */
  readonly support: string
  readonly code: string
  /** Names what the API client reported. */
  readonly cause: string
  readonly missing: string
  /** Where the login has to start. */
  readonly startAt: (appUrl: string, about: 'login' | 'connection') => string
  /** How far the app's clock is off. */
  readonly clock: (amount: number, unit: 'minute' | 'hour' | 'day', direction: 'ahead' | 'behind') => string
}

/** Title and text of a problem, for what its reader was about. */
export function wordsOf(
  text: PageText,
  code: LoginProblemCode,
  about: 'login' | 'connection' = 'login',
): { readonly title: string; readonly text: string } {
  return (about === 'connection' && text.connectionProblems[code]) || text.problems[code]
}
