import type { Kernel } from '../kernel.ts'

/** Text messages and faxes, both ways. */
export interface MessageControl {
  list(): unknown[]
}

export function messageControl(_kernel: Kernel): MessageControl {
  return { list: () => [] }
}
