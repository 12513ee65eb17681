import type { Handlers } from './handler.ts'

export const fax = {} satisfies Handlers
