import type { Kernel } from '../kernel.ts'
import type { PushPort } from './push-port.ts'

export function createPush(_kernel: Kernel): PushPort {
  return { send: () => Promise.resolve({ ignored: 'Pushes are not sent yet.' }) }
}
