import type { Handlers } from './handler.ts'

export const app = {} satisfies Handlers
