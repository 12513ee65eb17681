import {
  createCallHandler,
  liveCalls,
  type CallHandler,
  type CallHandlers,
  type LiveCalls,
} from '@sipgate-kit/webhooks'
import type { Database } from '../database/database.ts'
import { describeError, type Log } from '../log.ts'
import type { Platform } from '../platform.ts'
import { inTurn } from './in-turn.ts'

/** The path that sipgate sends its pushes to. */
export const pushPath = '/push'

/** The calls of everybody whose pushes arrive. */
export interface Live {
  readonly calls: LiveCalls
  /** Answers sipgate's pushes. */
  receive(handlers: readonly CallHandlers[]): CallHandler
  /** Ends what browsers are subscribed to. */
  close(): Promise<void>
}

export function createLive(options: {
  database: Pick<Database, 'calls' | 'encryptionKeys'>
  appUrl: string
  /** The key of a sandbox. Default: sipgate's. */
  pushKey: string | undefined
  log: Log
  platform: Pick<Platform, 'now' | 'startTimer' | 'randomBytes'>
}): Live {
  const { database, appUrl, pushKey, log, platform } = options
  const calls = liveCalls({
    store: database.calls,
    onProblem: ({ code, error }) => log.warn({ event: 'calls.failed', code, error: describeError(error) }),
    platform: { now: platform.now, startTimer: platform.startTimer },
  })
  return {
    calls,
    receive: (handlers) =>
      createCallHandler(inTurn(handlers), {
        publicUrl: `${appUrl}${pushPath}`,
        live: calls,
        stateKeys: database.encryptionKeys,
        publicKeys: pushKey,
        onRefused: ({ code, why, status }) => log.warn({ event: 'push.refused', code, why, status }),
        onProblem: ({ code, event, error }) =>
          log.warn({ event: 'push.failed', code, push: event, error: describeError(error) }),
        onAccepted: ({ push }) => log.info({ event: 'push.accepted', push: push.event }),
        platform: { now: platform.now, randomBytes: platform.randomBytes },
      }),
    close: () => calls.close(),
  }
}
