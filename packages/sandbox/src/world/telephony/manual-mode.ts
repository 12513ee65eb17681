import type { Kernel } from '../kernel.ts'

const manual = new WeakSet<Kernel>()

/** Whether every telephone rings until somebody answers it by hand, those outside too. */
export function isManual(kernel: Kernel): boolean {
  return manual.has(kernel)
}

export function setManual(kernel: Kernel, on: boolean): void {
  if (on) manual.add(kernel)
  else manual.delete(kernel)
}
