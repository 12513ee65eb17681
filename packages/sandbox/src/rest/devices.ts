import type { Handlers } from './handler.ts'

export const devices = {} satisfies Handlers
