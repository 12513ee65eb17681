import type { Sandbox } from '../sandbox.ts'
import type { Endpoint } from './endpoints.ts'

export function pushEndpoints(_sandbox: Sandbox): Endpoint[] {
  return []
}
