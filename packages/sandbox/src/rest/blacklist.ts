import type { Handlers } from './handler.ts'

export const blacklist = {} satisfies Handlers
