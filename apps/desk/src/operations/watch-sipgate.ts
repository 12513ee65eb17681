import type { Hooks } from '@sipgate-kit/client'
import type { Metrics } from './metrics.ts'

/** Hooks that measure each attempt to call the API, by operation and how it ended. */
export function watchSipgate(
  { sipgateSeconds, sipgateRepeats }: Pick<Metrics, 'sipgateSeconds' | 'sipgateRepeats'>,
  onError: () => void,
): Pick<Required<Hooks>, 'onResponse' | 'onFailure' | 'onRetry'> {
  const attempted = (operation: string, outcome: string, milliseconds: number) =>
    sipgateSeconds.observe({ operation, outcome }, milliseconds / 1000)
  return {
    onResponse({ operation, code, status, durationMilliseconds }) {
      attempted(operation, code ?? 'ok', durationMilliseconds)
      if (status >= 500) onError()
    },
    onFailure({ operation, code, durationMilliseconds }) {
      attempted(operation, code, durationMilliseconds)
      // The page went away, or whoever asked did: that is no failure of sipgate.
      if (code !== 'aborted') onError()
    },
    onRetry: ({ operation, code }) => sipgateRepeats.inc({ operation, reason: code }),
  }
}
