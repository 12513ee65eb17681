import type { FaultOperation } from '../traffic/faults.ts'
import type { Kernel } from '../world/kernel.ts'

/**
 * What a careful application does. `refuse`: it does not go on with what it was given. `accept`: it works as usual.
 * `survive`: it may do either, but it answers in time, without a crash and without showing a secret.
 */
export type EvilExpectation = 'refuse' | 'accept' | 'survive'

/** When a behaviour shows: at a login, at the renewal of an access token, at a logout, or at a call of the API. */
export type EvilStage = 'login' | 'refresh' | 'logout' | 'call'

/** What an application must use for a behaviour to reach it. */
export type EvilNeed = 'id token' | 'nonce' | 'discovery' | 'userinfo' | 'refresh token'

export type EvilGroup =
  'id token' | 'keys' | 'metadata' | 'callback' | 'token answer' | 'refresh' | 'userinfo' | 'logout' | 'API'

/** What is known of a behaviour besides what it plays. */
export interface EvilFacts {
  /** What the login server does, in one sentence. */
  does: string
  /** What a careful application does, in one sentence. */
  careful: string
  expect: EvilExpectation
  /** Of the specification that asks for it. */
  section: string
  /** Default `login`. */
  stage?: EvilStage
  needs?: readonly EvilNeed[]
  /** The test of the OpenID Foundation's conformance suite for relying parties that checks the same. */
  oidf?: string
  /** Why an application that does otherwise may still keep to the specification, in one sentence. */
  tolerated?: string
  /** A text that must not reach a page unescaped. */
  canary?: string
}

/** A request and what surrounds it. */
export interface Moment {
  kernel: Kernel
  request: Request
  /** Of the query, and of the form in the body. */
  fields: URLSearchParams
  /** An address of another origin, without a slash at the end, below which whatever arrives is recorded. */
  elsewhere: string
  /** Says that the behaviour shows already, before there is an answer. */
  played: () => void
}

/** Answers a request. `honest` is what the sandbox would answer; it has its effects only when it is called. */
export type Play = (moment: Moment, honest: () => Promise<Response>) => Promise<Response>

/** By operation; `*` is every operation of the API that has no entry of its own. */
export type Plays = Readonly<Partial<Record<FaultOperation | '*', Play>>>

/** One way in which the login server is bad, or only unusual. */
export interface Behaviour extends EvilFacts {
  plays: Plays
}

export type Behaviours = Readonly<Record<string, Behaviour>>
