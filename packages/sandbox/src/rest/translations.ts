import type { Handlers } from './handler.ts'

export const translations = {} satisfies Handlers
