import type { Platform } from '../platform.ts'

/** Runs `work` for whoever asks first, and gives its result to everybody who asks within `milliseconds` after. */
export function onceIn<Result>(
  milliseconds: number,
  { now }: Pick<Platform, 'now'>,
  work: () => Promise<Result>,
): () => Promise<Result> {
  let last: { readonly at: number; readonly result: Promise<Result> } | undefined
  return () => {
    if (last === undefined || now() - last.at >= milliseconds) last = { at: now(), result: work() }
    return last.result
  }
}
