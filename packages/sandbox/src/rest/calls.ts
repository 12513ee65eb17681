import type { Handlers } from './handler.ts'

export const calls = {} satisfies Handlers
