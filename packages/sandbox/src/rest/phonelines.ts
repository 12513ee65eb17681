import type { Handlers } from './handler.ts'

export const phonelines = {} satisfies Handlers
