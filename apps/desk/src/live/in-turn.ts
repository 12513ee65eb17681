import type { CallHandlers } from '@sipgate-kit/webhooks'

/** Several handlers as one: each hears of answers and hang-ups; of those who are asked what to do, the first that returns something decides. */
export function inTurn(handlers: readonly CallHandlers[]): CallHandlers {
  return {
    async newCall(call, context) {
      for (const { newCall } of handlers) {
        const reply = await newCall?.(call, context)
        if (reply !== undefined) return reply
      }
    },
    async dtmf(digits, context) {
      for (const { dtmf } of handlers) {
        const reply = await dtmf?.(digits, context)
        if (reply !== undefined) return reply
      }
    },
    async answer(call, context) {
      await Promise.all(handlers.map(async ({ answer }) => answer?.(call, context)))
    },
    async hangup(call, context) {
      await Promise.all(handlers.map(async ({ hangup }) => hangup?.(call, context)))
    },
    menus: Object.assign({}, ...handlers.map(({ menus }) => menus ?? {})) as NonNullable<
      CallHandlers['menus']
    >,
  }
}
