import type { Kernel } from '../kernel.ts'

/** What applications were told of calls, and what they answered. */
export interface PushControl {
  list(): unknown[]
}

export function pushControl(_kernel: Kernel): PushControl {
  return { list: () => [] }
}
