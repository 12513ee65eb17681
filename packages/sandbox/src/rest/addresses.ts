import type { Handlers } from './handler.ts'

export const addresses = {} satisfies Handlers
