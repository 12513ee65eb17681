import type { LoginProblemCode } from './problem-status.ts'

/** All that a problem's page says, in one language. */
export interface PageText {
  readonly language: string
  readonly problems: Readonly<Record<LoginProblemCode, { readonly title: string; readonly text: string }>>
  readonly retry: string
  readonly login: string
  readonly continue: string
  readonly home: string
  /** Asks to pass on what follows. */
  readonly support: string
  readonly code: string
  /** Names what the API client reported. */
  readonly cause: string
  readonly missing: string
  /** Where the login has to start. */
  readonly startAt: (appUrl: string) => string
  /** How far the app's clock is off. */
  readonly clock: (amount: number, unit: 'minute' | 'hour' | 'day', direction: 'ahead' | 'behind') => string
}
