import type { Handlers } from './handler.ts'

export const contacts = {} satisfies Handlers
