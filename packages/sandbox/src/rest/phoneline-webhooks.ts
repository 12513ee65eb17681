import type { Handlers } from './handler.ts'

export const phonelineWebhooks = {} satisfies Handlers
