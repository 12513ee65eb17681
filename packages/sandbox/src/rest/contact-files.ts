import type { Handlers } from './handler.ts'

export const contactFiles = {} satisfies Handlers
