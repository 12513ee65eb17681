import type { Handlers } from './handler.ts'

export const passwordReset = {} satisfies Handlers
