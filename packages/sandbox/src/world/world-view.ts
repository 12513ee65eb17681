import type { Platform } from '../platform.ts'
import type { State } from './state/state.ts'

/** A read-only view of the world: the state itself, not a copy; the compiler prevents changes. */
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
