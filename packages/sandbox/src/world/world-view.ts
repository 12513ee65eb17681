import type { Platform } from '../platform.ts'
import type { State } from './state/state.ts'

/** The world for those who only look: the state itself, not a copy, and the compiler lets nobody change it. */
export interface WorldView {
  /** The state now. Read it again at each use: a reset replaces it. */
  readonly state: ReadonlyState
  readonly platform: Platform
}

export type ReadonlyState = AllReadonly<State>
export type ReadonlyAccount = ReadonlyState['accounts'][number]
export type ReadonlyEntry = ReadonlyAccount['history'][number]

type AllReadonly<T> = T extends Scalar
  ? T
  : T extends object
    ? { readonly [Key in keyof T]: AllReadonly<T[Key]> }
    : T
type Scalar = string | number | boolean | null | undefined
