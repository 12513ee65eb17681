import type { OperationName } from '@sipgate-kit/contract'
import type { Sandbox } from '../../src/sandbox.ts'

/** A request that succeeds for the demo user in a sandbox that was just made. */
export interface TestRequest {
  /** Below `/v2`, with its query. */
  path: string
  json?: unknown
  /** What must exist first and does not from the start. */
  prepare?: (sandbox: Sandbox) => void
}

export type TestRequests = { readonly [Operation in OperationName]?: TestRequest }
