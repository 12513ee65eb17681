import type { Handlers } from './handler.ts'

export const voicemails = {} satisfies Handlers
