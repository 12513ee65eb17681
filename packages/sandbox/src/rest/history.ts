import type { Handlers } from './handler.ts'

export const history = {} satisfies Handlers
