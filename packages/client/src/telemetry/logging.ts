import type { Hooks } from '../call/hooks.ts'

/** What is used of a logger. pino's fits, and so does `console`. */
export interface Log {
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
}

/**
 * Hooks that write a line for each attempt, by its end, and one for each repeat: `info` when all is well, else `warn`.
 * The fields are those of the events, `operation`, `requestId`, `attempt`, `status`, `code`, `durationMilliseconds` and
 * `delayMilliseconds`: no credential, id, number or text of a message.
 */
export function logging(log: Log): Pick<Required<Hooks>, 'onResponse' | 'onFailure' | 'onRetry'> {
  return {
    onResponse: ({ code, ...event }) =>
      code ? log.warn({ ...event, code }, 'sipgate refused') : log.info(event, 'sipgate answered'),
    onFailure: (event) => log.warn(event, 'sipgate did not answer'),
    onRetry: (event) => log.warn(event, 'sipgate is asked again'),
  }
}
