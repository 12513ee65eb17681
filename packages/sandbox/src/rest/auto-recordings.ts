import type { Handlers } from './handler.ts'

export const autoRecordings = {} satisfies Handlers
