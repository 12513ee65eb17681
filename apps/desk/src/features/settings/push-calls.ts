import { describeError } from '../../log.ts'
import type { Feature } from '../feature.ts'
import { createLastPushes } from './push-tables.ts'

/** Remembers when a call of an account last reached desk. The call does not wait for it, nor fail with it. */
export const notePushes: NonNullable<Feature['calls']> = ({ tables, platform, log }) => {
  const lastPushes = createLastPushes(tables)
  return {
    newCall(_call, { account }) {
      if (account === undefined) return
      lastPushes.note(account, platform.now()).catch((error: unknown) => {
        log.warn({ event: 'push.not_noted', error: describeError(error) })
      })
    },
  }
}
