import type { Handlers } from '../handler.ts'
import { Refusal } from '../refusal.ts'

export const channels = {
  'GET /channels/{channelId}/events': () => {
    throw new Refusal(404, 'Channels are of sipgate neo; the accounts of the sandbox are of sipgate classic.')
  },
} satisfies Handlers
