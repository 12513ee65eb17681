import type { AuditContext } from './audit-context.ts'

/** How one attack went, with one sentence on what was seen. */
export interface Verdict {
  result: 'withstood' | 'vulnerable' | 'untried'
  saw: string
}

/** One thing that somebody could try against a login. */
export interface Attack {
  /** For `--only`, in kebab case. */
  name: string
  /** What must hold. */
  title: string
  /** Where it is written, such as `RFC 9700, section 4.7`. */
  section: string
  /** What an attacker gains where it does not hold. */
  gains: string
  /** What to change in the application then. */
  change: string
  attack: (context: AuditContext) => Promise<Verdict>
}

/** Attacks on one part of the login. */
export interface AttackGroup {
  title: string
  attacks: readonly Attack[]
}

/** Ends an attack that makes no sense here, or cannot be carried out; the message says why. */
export class CannotTry extends Error {
  override readonly name = 'CannotTry'
}

/** The application limits how often it may be asked. The same attack can be tried again later. */
export class RateLimited extends CannotTry {
  readonly seconds: number
  constructor(seconds: number) {
    super('the application limits how often a login may happen (429); raise its limit for the audit')
    this.seconds = seconds
  }
}

export const withstood = (saw: string): Verdict => ({ result: 'withstood', saw })
export const vulnerable = (saw: string): Verdict => ({ result: 'vulnerable', saw })
export const untried = (saw: string): Verdict => ({ result: 'untried', saw })
