import type { OperationName } from '@sipgate-kit/contract'

/** A request that succeeds for the demo user in a sandbox that was just made. */
export interface TestRequest {
  /** Below `/v2`, with its query. */
  path: string
  json?: unknown
}

export type TestRequests = { readonly [Operation in OperationName]?: TestRequest }
