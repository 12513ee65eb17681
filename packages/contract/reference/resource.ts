import type { Operation } from '../generate/operation.ts'

/** The methods of one top-level group, such as `authorization`. Those of `authorization.clients` are among them. */
export interface Resource {
  readonly name: string
  readonly purpose: string
  readonly operations: readonly Operation[]
}
