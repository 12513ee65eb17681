import type { Handlers } from './handler.ts'

export const sims = {} satisfies Handlers
