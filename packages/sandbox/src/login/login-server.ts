import { Hono } from 'hono'
import type { Kernel } from '../kernel.ts'

/**
 * The login server: `/auth/realms/{realm}/…` as Keycloak lays it out, and the older addresses below `/login/{realm}/`.
 * Mount it at the root of the sandbox.
 */
export function loginServer(_kernel: Kernel): Hono {
  return new Hono()
}
