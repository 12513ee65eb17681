import type { Handlers } from './handler.ts'

export const sessions = {} satisfies Handlers
