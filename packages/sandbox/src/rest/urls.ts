import type { Handlers } from './handler.ts'

export const urls = {} satisfies Handlers
