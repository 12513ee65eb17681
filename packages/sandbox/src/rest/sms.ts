import type { Handlers } from './handler.ts'

export const sms = {} satisfies Handlers
