import type { Handlers } from './handler.ts'

export const log = {} satisfies Handlers
