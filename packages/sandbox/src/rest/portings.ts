import type { Handlers } from './handler.ts'

export const portings = {} satisfies Handlers
