import type { Background } from './background.ts'
import { noteStoreFailure } from '../http/answers.ts'
import type { Settings } from '../settings/settings.ts'

/** Milliseconds. */
const sweepEvery = 10 * 60_000

/**
 * Has the store delete what has expired, once in ten minutes, whatever is called by then. No answer waits for it, and a process sweeps
 * once at a time.
 */
export function createSweeper(settings: Settings, background: Background): () => void {
  const { store, platform, log } = settings
  let sweptAt = platform.now()
  return () => {
    const now = platform.now()
    if (Math.abs(now - sweptAt) < sweepEvery) return
    sweptAt = now
    background.start(
      async () => log({ event: 'store.swept', rows: await store.sweep(now) }),
      (error) => noteStoreFailure(settings, error),
      'sweep',
    )
  }
}
