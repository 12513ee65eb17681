import type { Handlers } from './handler.ts'

export const phonelineVoicemails = {} satisfies Handlers
