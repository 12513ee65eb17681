import type { Kernel } from '../kernel.ts'

/** Telephone calls, as somebody outside and as the account's own telephones. */
export interface CallControl {
  list(): unknown[]
}

export function callControl(_kernel: Kernel): CallControl {
  return { list: () => [] }
}
