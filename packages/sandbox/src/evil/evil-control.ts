import type { EvilExpectation, EvilGroup, EvilNeed, EvilStage } from './behaviour.ts'
import type { CaughtSecret } from './caught-secret.ts'

/** A behaviour of the evil login server. */
export interface EvilView {
  name: string
  group: EvilGroup
  /** What the login server does, in one sentence. */
  does: string
  /** What a careful application does, in one sentence. */
  careful: string
  expect: EvilExpectation
  /** Of the specification that asks for it. */
  section: string
  /** When it shows. */
  stage: EvilStage
  /** What an application must use for it to reach the application; otherwise it cannot be tried. */
  needs: EvilNeed[]
  /** The test of the OpenID Foundation's conformance suite for relying parties that checks the same. */
  oidf?: string
  /** Why an application that does otherwise may still keep to the specification. */
  tolerated?: string
  /** A text that must not reach a page unescaped. */
  canary?: string
  active: boolean
  /** How many answers it has changed since it was last started: 0 means that it was not tried. */
  played: number
}

/** The login server as an attacker or a broken provider would run it, to test an application against. */
export interface EvilControl {
  /** All behaviours, also those that are not active. */
  list(): EvilView[]
  /**
   * From now on until it is stopped, or the sandbox is reset. Several may be active at once.
   * @throws SandboxError `not_found`
   */
  start(name: string): EvilView
  /** @throws SandboxError `not_found` */
  stop(name: string): EvilView
  /** Stops all, and forgets what was caught. */
  clear(): void
  /** Below this address, of another origin, arrives what an application gives away. */
  readonly elsewhere: string
  /** The last 500 requests that arrived there, oldest first. */
  caught(): CaughtSecret[]
}
