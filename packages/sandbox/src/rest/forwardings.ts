import type { Handlers } from './handler.ts'

export const forwardings = {} satisfies Handlers
