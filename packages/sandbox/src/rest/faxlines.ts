import type { Handlers } from './handler.ts'

export const faxlines = {} satisfies Handlers
