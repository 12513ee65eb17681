import { writeDuration } from './call-view.ts'

/** How long a call has lasted. The script counts on. */
export function Duration({ seconds, label }: { seconds: number; label: string }) {
  return (
    <span class="duration" data-seconds={seconds}>
      <span class="unseen">{label} </span>
      <span data-ticks>{writeDuration(seconds)}</span>
    </span>
  )
}
