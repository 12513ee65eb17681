import type { Handlers } from './handler.ts'

export const numbers = {} satisfies Handlers
