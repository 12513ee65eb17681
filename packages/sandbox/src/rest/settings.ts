import type { Handlers } from './handler.ts'

export const settings = {} satisfies Handlers
