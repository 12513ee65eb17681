import type { Handlers } from './handler.ts'

export const groups = {} satisfies Handlers
