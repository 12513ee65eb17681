import type { Handlers } from './handler.ts'

export const callRestrictions = {} satisfies Handlers
