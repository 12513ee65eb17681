import type { Handlers } from '../handler.ts'

export const balance = {
  'GET /balance': (_call, { account }) => ({ ...account.balance }),
} satisfies Handlers
