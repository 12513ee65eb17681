import type { Handlers } from './handler.ts'

export const channels = {} satisfies Handlers
