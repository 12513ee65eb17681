import type { Handlers } from './handler.ts'

export const smsExtensions = {} satisfies Handlers
