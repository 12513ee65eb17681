import type { TestRequests } from './test-request.ts'

export const directoryRequests: TestRequests = {}
