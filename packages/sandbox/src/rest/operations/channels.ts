import type { Handlers } from '../handler.ts'
import { Refusal } from '../refusal.ts'

export const channels = {
  'GET /channels/{channelId}/events': () => {
    throw new Refusal(
      404,
      'Only sipgate neo has channels, and the accounts of the sandbox are sipgate classic.',
    )
  },
} satisfies Handlers
